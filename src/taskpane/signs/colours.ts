/** The colours of states and gravities as style classes, for signs and words alike. */
import { makeStyles } from "@fluentui/react-components";
import { stateColour } from "../theme";

export const useStateColours = makeStyles({
  proven: { color: stateColour("proven") },
  toReview: { color: stateColour("toReview") },
  declared: { color: stateColour("declared") },
  inProgress: { color: stateColour("inProgress") },
  proofMissing: { color: stateColour("proofMissing") },
  todo: { color: stateColour("todo") },
  gap: { color: stateColour("gap") },
  blank: { color: stateColour("blank") },
  unreadable: { color: stateColour("unreadable") },
  notApplicable: { color: stateColour("notApplicable") },
  major: { color: stateColour("proofMissing") },
  minor: { color: stateColour("inProgress") },
});
