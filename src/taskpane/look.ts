/** Pieces of style that many components share. Fluent's values through its tokens; the rest is `design/look.md`. */
import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** 2 px, black (dark: white), 2 px off. */
export const focusRing = {
  ":focus-visible": {
    outlineWidth: "2px",
    outlineStyle: "solid",
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: "2px",
  },
} satisfies GriffelStyle;

/** A button that looks like the words or the row it holds. */
export const bareButton = {
  padding: 0,
  border: "none",
  background: "none",
  font: "inherit",
  color: "inherit",
  textAlign: "left",
  cursor: "pointer",
  borderRadius: "2px",
  ...focusRing,
} satisfies GriffelStyle;

/** Caption, 12/16, third text colour. */
export const caption = {
  fontSize: "12px",
  lineHeight: "16px",
  color: tokens.colorNeutralForeground3,
} satisfies GriffelStyle;

export const tabular = { fontVariantNumeric: "tabular-nums" } satisfies GriffelStyle;

/** From this width the sides are wider and the primary button is no longer as wide as the pane. */
export const WIDE = "@media (min-width: 400px)";
/** From this width sections stand in two columns. */
export const TWO_COLUMNS = "@media (min-width: 640px)";
export const FORCED = "@media (forced-colors: active)";
