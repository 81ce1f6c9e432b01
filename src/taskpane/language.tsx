/** The language of the pane, for every component below. */
import { createContext, useContext } from "react";
import type { Language } from "../text";
import { pane, type PaneText } from "../text/pane/shell";

export const LanguageContext = createContext<Language>("fr");

export const useLanguage = (): Language => useContext(LanguageContext);
export const usePaneText = (): PaneText => pane[useLanguage()];
