/** The signs on screen. They never stand alone: a word, a number with a name, or a key says the same. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { State } from "../../tracker/assessment";
import { GRAVITY_SHAPES, STATE_SHAPES, type Shape } from "./shapes";
import { stateColour } from "../theme";

const useStyles = makeStyles({
  svg: { flexShrink: 0, display: "inline-block", verticalAlign: "-3px", "@media (forced-colors: active)": { color: "CanvasText" } },
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

export function StateSign({ state, size = 16 }: { readonly state: State; readonly size?: number }) {
  const styles = useStyles();
  return <Drawing shape={STATE_SHAPES[state]} size={size} className={mergeClasses(styles.svg, styles[state])} />;
}

export function GravitySign({ gravity, size = 8 }: { readonly gravity: "major" | "minor"; readonly size?: number }) {
  const styles = useStyles();
  return <Drawing shape={GRAVITY_SHAPES[gravity]} size={size} className={mergeClasses(styles.svg, styles[gravity])} />;
}

function Drawing({ shape, size, className }: { readonly shape: Shape; readonly size: number; readonly className: string }) {
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shape.fill && <path d={shape.fill} fill="currentColor" fillRule="evenodd" />}
      {shape.line && (
        <path d={shape.line.path} fill="none" stroke="currentColor" strokeWidth={shape.line.width} strokeDasharray={shape.line.dashes} />
      )}
    </svg>
  );
}
