/** Beside the offer of the two names: what a formula with them cannot know of this workbook. */
import { paneNames } from "../../../text/pane/names";
import { usePane } from "../../context";
import { useLanguage } from "../../language";

export function NamesLimits({ className }: { readonly className?: string }) {
  const text = paneNames[useLanguage()];
  const { snapshot } = usePane();
  return (snapshot.namesLeave ?? []).map((why) => (
    <p key={why} className={className}>
      {text.leave[why]}
    </p>
  ));
}
