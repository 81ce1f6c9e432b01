/** What the pane needs to know of the place it is shown in; the entry that talks to Office fills it. */
import type { FirstFound } from "../excel/base/api";
import type { Language } from "../text";
import type { ThemeName } from "./theme";

export interface PaneEnvironment {
  /** Office's own light or dark; high contrast comes from the browser's forced colours. */
  readonly theme: ThemeName;
  /** Language of the interface, unless her workbook says otherwise. */
  readonly language: Language;
  /** Version of the add-in, shown under *À propos*. */
  readonly version: string;
  /** Calls back when Office changes its theme; returns the function that stops it. */
  readonly onThemeChanged?: (changed: (theme: ThemeName) => void) => () => void;
  /** Whether files can be saved from this pane (they cannot in Excel for Mac). */
  readonly canDownload?: boolean;
  /** What the first reading has found so far. */
  readonly found?: () => FirstFound | null;
  /** Loads ahead what her first click runs; never rejects. */
  readonly loadFirstClick?: () => Promise<void>;
}

/** Light or dark, from the background that Office announces (`#RRGGBB`); null when it says nothing usable. */
export function themeOfBackground(colour: string | undefined): ThemeName | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (!match) return null;
  const [red, green, blue] = [match[1], match[2], match[3]].map((part) => parseInt(part ?? "0", 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/**
 * The theme of the place: what Office announces, else what the browser prefers. Excel tells nobody when its theme
 * changes, so it is asked again when the pane comes back to the front and when the system's preference changes.
 * @param announced background of Office's theme now, if Office says one
 */
export function themeOfPlace(
  announced: () => string | undefined,
): Required<Pick<PaneEnvironment, "theme" | "onThemeChanged">> {
  const dark = window.matchMedia?.("(prefers-color-scheme: dark)");
  const now = (): ThemeName => themeOfBackground(announced()) ?? (dark?.matches ? "dark" : "light");
  return {
    theme: now(),
    onThemeChanged: (changed) => {
      const look = () => changed(now());
      dark?.addEventListener("change", look);
      window.addEventListener("focus", look);
      document.addEventListener("visibilitychange", look);
      return () => {
        dark?.removeEventListener("change", look);
        window.removeEventListener("focus", look);
        document.removeEventListener("visibilitychange", look);
      };
    },
  };
}
