/**
 * Office's own themes and, beside them, the colours that Fluent has no token for: states, bars and the
 * cells of the scope map. Forced colours (high contrast) are left to the browser.
 */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { State } from "../tracker/model/assessment";

export type ThemeName = "light" | "dark";

/** Text colour and tint of each state; contrast at least 5.6 to 1, on the tint too. */
const STATES: Readonly<Record<State, readonly [light: string, lightTint: string, dark: string, darkTint: string]>> = {
  proven: ["#0e700e", "#f1faf1", "#6cc26c", "#132a13"],
  toReview: ["#835b00", "#fef7e2", "#f2c661", "#33270a"],
  declared: ["#02666a", "#eef8f8", "#5ac0c4", "#0b2b2d"],
  inProgress: ["#835b00", "#fef7e2", "#f2c661", "#33270a"],
  proofMissing: ["#b10e1c", "#fdf3f4", "#f1939b", "#3b1418"],
  todo: ["#b10e1c", "#fdf3f4", "#f1939b", "#3b1418"],
  gap: ["#8e0b16", "#fbe3e4", "#ffb3b8", "#4d151b"],
  blank: ["#616161", "#f5f5f5", "#adadad", "#333333"],
  unreadable: ["#5c2e91", "#f7f4fb", "#c6b1de", "#2b2138"],
  notApplicable: ["#616161", "transparent", "#adadad", "transparent"],
};

const SURFACES = {
  rnqBar: ["#4a5a68", "#c4ccd4"],
  rnqTrack: ["#e6e6e6", "#4a4a4a"],
  rnqSlack: ["#9fb0be", "#7d8b97"],
  rnqApplies: ["#dce9f6", "#082338"],
  rnqAppliesText: ["#0c3b5e", "#479ef5"],
  rnqBand: ["#f5f5f5", "#333333"],
} as const;

const FONT = "'Segoe UI', -apple-system, system-ui, sans-serif";

/** FluentProvider writes every key of a theme as a CSS variable of the same name. */
export function themeOf(name: ThemeName): Theme {
  const dark = name === "dark";
  const own: Record<string, string> = {};
  for (const [state, colours] of Object.entries(STATES)) {
    own[`rnq-${state}`] = dark ? colours[2] : colours[0];
    own[`rnq-${state}-tint`] = dark ? colours[3] : colours[1];
  }
  for (const [key, colours] of Object.entries(SURFACES)) own[key] = colours[dark ? 1 : 0];
  return { ...(dark ? webDarkTheme : webLightTheme), fontFamilyBase: FONT, ...own };
}

export const stateColour = (state: State) => `var(--rnq-${state})`;
export const stateTint = (state: State) => `var(--rnq-${state}-tint)`;
export const surface = (key: keyof typeof SURFACES) => `var(--${key})`;

/** The light colours, for a picture that leaves the pane (saved SVG or PNG is always light). */
export const pictureColour = (state: State) => STATES[state][0];
