/** Where the way back of a screen leads, as the screen there calls itself: the same screen is reached from several. */
import { aloneText } from "../text/alone";
import { fillText } from "../text/documents/fill";
import { models } from "../text/documents/models";
import { paneColumns } from "../text/pane/columns";
import { paneIdentity } from "../text/pane/identity";
import { paneIndicator } from "../text/pane/indicator";
import { paneMore } from "../text/pane/more";
import { paneScope } from "../text/pane/scope";
import { paneWords } from "../text/pane/words";
import { paneSessions } from "../text/sessions/pane";
import { resultsText } from "../text/sessions/results";
import type { Language } from "../text";
import { usePane } from "./context";
import { useLanguage, usePaneText } from "./language";
import type { PanePlace } from "./navigation";

/** Screens with a name of their own, those behind the tabs apart. */
function nameOf(place: PanePlace, language: Language): string | null {
  const more = paneMore[language];
  switch (place.screen) {
    case "missing":
      return paneIndicator[language].missing.title;
    case "indicator":
      return models[language].indicator(place.number);
    case "models":
      return models[language].title;
    case "fill":
      return fillText[language].title;
    case "sessions":
      return paneSessions[language].title;
    case "results":
      return resultsText[language].title;
    case "alone":
      return aloneText[language].title;
    case "identity":
      return paneIdentity[language].title;
    case "columns":
      return paneColumns[language].title;
    case "words":
      return paneWords[language].title;
    case "questions":
      return paneScope[language].title;
    case "settings":
      return more.settingsScreen.title;
    case "remove":
      return more.removeScreen.title;
    default:
      return null;
  }
}

/** @param otherwise where the place before has no name that stands alone, or nothing comes before */
export function useBack(otherwise: string): string {
  const language = useLanguage();
  const { tabs, opening } = usePaneText();
  const { previous } = usePane().navigation;
  if (previous === null) return otherwise;
  if (previous.screen === "opening") return opening.yourTable;
  if (previous.screen in tabs) return tabs[previous.screen as keyof typeof tabs];
  return nameOf(previous, language) ?? otherwise;
}
