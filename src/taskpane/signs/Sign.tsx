/** The signs on screen. They never stand alone: a word, a number with a name, or a key says the same. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { State } from "../../tracker/model/assessment";
import { GRAVITY_SHAPES, STATE_SHAPES, type Shape } from "./shapes";
import { useStateColours } from "./colours";

const useStyles = makeStyles({
  svg: {
    flexShrink: 0,
    display: "inline-block",
    verticalAlign: "-3px",
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

export function StateSign({ state, size = 16 }: { readonly state: State; readonly size?: number }) {
  const styles = useStyles();
  const colours = useStateColours();
  return <Drawing shape={STATE_SHAPES[state]} size={size} className={mergeClasses(styles.svg, colours[state])} />;
}

export function GravitySign({ gravity, size = 8 }: { readonly gravity: "major" | "minor"; readonly size?: number }) {
  const styles = useStyles();
  const colours = useStateColours();
  return <Drawing shape={GRAVITY_SHAPES[gravity]} size={size} className={mergeClasses(styles.svg, colours[gravity])} />;
}

function Drawing({
  shape,
  size,
  className,
}: {
  readonly shape: Shape;
  readonly size: number;
  readonly className: string;
}) {
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shape.fill && <path d={shape.fill} fill="currentColor" fillRule="evenodd" />}
      {shape.line && (
        <path
          d={shape.line.path}
          fill="none"
          stroke="currentColor"
          strokeWidth={shape.line.width}
          strokeDasharray={shape.line.dashes}
        />
      )}
    </svg>
  );
}
