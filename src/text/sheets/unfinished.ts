/** First cell of a sheet of ours that is not finished: it tells one in any later session, whatever was spoken when it was begun. */
import type { Language } from "..";
import { en, forCell, fr } from "../typography";

export const unfinishedSheet: Readonly<Record<Language, string>> = {
  fr: forCell(fr`Feuille incomplète : relancez sa création dans le volet RNQ.`),
  en: en`Unfinished sheet: create it again from the RNQ pane.`,
};
