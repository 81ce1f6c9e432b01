/** How the steps of the journey look in the pane. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { caption, FORCED, tabular } from "../look";
import { stateColour, surface } from "../theme";

export const useJourneyStyles = makeStyles({
  steps: { listStyleType: "none", margin: "16px 0 0", padding: 0 },
  phase: {
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 600,
    borderBottom: `1px solid ${tokens.colorNeutralForeground1}`,
    paddingBottom: "4px",
    marginBottom: "12px",
    ":not(:first-child)": { marginTop: "4px" },
  },
  step: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: "12px",
    paddingBottom: "16px",
    "::before": {
      content: '""',
      position: "absolute",
      left: "11px",
      top: "24px",
      bottom: 0,
      // A border, not a background: forced colours paint it too.
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  last: { "::before": { display: "none" } },
  circle: {
    ...tabular,
    display: "grid",
    placeItems: "center",
    width: "24px",
    height: "24px",
    boxSizing: "border-box",
    borderRadius: "50%",
    fontSize: "12px",
    fontWeight: 600,
    backgroundColor: surface("rnqBar"),
    color: tokens.colorNeutralBackground1,
    [FORCED]: { border: "1px solid CanvasText" },
  },
  missing: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: stateColour("todo"),
    border: `1.5px dashed ${stateColour("todo")}`,
    [FORCED]: { border: "1.5px dashed CanvasText" },
  },
  name: { fontWeight: 600 },
  noTrace: { color: stateColour("todo"), fontWeight: 600, display: "block" },
  small: { ...caption, display: "block" },
  offer: { ...caption, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  marks: { display: "flex", flexWrap: "wrap", listStyleType: "none", margin: "2px 0 0 -4px", padding: 0 },
  outside: { listStyleType: "none", margin: "8px 0 0 -4px", padding: 0 },
  picture: {
    width: "100%",
    height: "auto",
    display: "block",
    margin: "12px 0",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: "border-box",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "8px" },
  make: { marginTop: "24px" },
});
