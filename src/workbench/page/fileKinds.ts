/** Files on their way in and out: other kinds turned into a workbook by the LibreOffice of this computer; a workbook given to her. */
import { h } from "./dom";

export const OTHER_KINDS = /\.(csv|ods)$/i;

/**
 * Where this computer's own server converts files. Only that of `npm start` names such a place: a page that is published
 * sends nothing of hers anywhere.
 */
const converter = (): string | null =>
  document.querySelector('meta[name="rnq-convert"]')?.getAttribute("content") ?? null;

/** What a file chooser offers. */
export const acceptedKinds = (): string => (converter() === null ? ".xlsx,.xlsm" : ".xlsx,.xlsm,.csv,.ods");

/**
 * The workbook; `nowhere` where this page has nobody to convert it, `noOffice` where LibreOffice is not installed,
 * `unreadable` where it makes nothing of the file.
 */
export async function converted(
  bytes: Uint8Array,
  name: string,
): Promise<Uint8Array | "nowhere" | "noOffice" | "unreadable"> {
  const place = converter();
  if (place === null) return "nowhere";
  const kind = (OTHER_KINDS.exec(name)?.[1] ?? "").toLowerCase();
  const body = bytes as Uint8Array<ArrayBuffer>;
  const response = await fetch(`${place}${kind}`, { method: "POST", body }).catch(() => null);
  if (response?.status === 501) return "noOffice";
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : "unreadable";
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers the bytes as a file of that name. */
export function giveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
