/** What yes and no say under a header that is a status word itself. */
import { fold } from "../../cells/words";
import { readStatus, readYesNo } from "./statuses";
import type { ReadStatus } from "./verdict";

const LONGEST_HEADER = 30;
const YES_OR_NO = /^(oui|non|yes|no|x|o|n|vrai|faux|true|false|\u2713|\u2714|\u2717|\u2718)$/;

/**
 * Under a header that is itself a status, yes and no speak of it: "NC : oui" is a gap, "Fait ? non" is to do. In a
 * journey a "non" is always a step still to do.
 */
export function headerMeaning(
  header: string,
  ofSteps: boolean,
): (value: string | number | boolean) => ReadStatus | null {
  const words = header.replace(/\?/g, " ").trim();
  const said = words === "" || words.length > LONGEST_HEADER ? null : readStatus(words);
  const denied = said?.status === "compliant" ? readStatus(`pas ${words}`) : null;
  return (value) => {
    const word = typeof value === "string" ? fold(value) : "";
    if (typeof value === "string" && !YES_OR_NO.test(word)) return null;
    if (ofSteps && /^(non|no|n)$/.test(word)) return { status: "todo" };
    const yes = /^(n|faux|false)$/.test(word) ? false : readYesNo(value);
    if (!said || yes === null) return null;
    if (said.status === "nonCompliant") return yes ? said : { status: "compliant" };
    if (said.status === "notApplicable") return yes ? said : null;
    // What is not done is to do; what an unticked box denies of another word is told by the box alone.
    return typeof value === "string" && !yes && denied?.status === "todo" ? denied : null;
  };
}
