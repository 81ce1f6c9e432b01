/** Answers of a survey turned into improvements: how they are named in her log, and what the form begins with. */
import type { Language } from "..";
import { decimal, en, fr, longDate, NARROW_NO_BREAK, quoted } from "../typography";

/** An answer by its moment, or by its rank in a sheet. */
export type NamedAnswer =
  | { readonly date: string; readonly time: string }
  | { readonly rank: number; readonly sheet: string; readonly date?: string };

const noteIn = (value: string | number, language: Language): string =>
  typeof value === "number" ? decimal(value, language) : value;

export const improvementsText = {
  fr: {
    answer: (one: NamedAnswer) =>
      "time" in one
        ? fr`réponse du ${longDate(one.date, "fr")} à ${one.time}`
        : fr`réponse ${one.rank} de ${quoted(one.sheet, "fr")}${one.date === undefined ? "" : fr` du ${longDate(one.date, "fr")}`}`,
    source: (session: string, answer: string) => [fr`Questionnaire`, session, answer].filter(Boolean).join(", "),
    rating: (question: string, value: string | number, scale: number | null) =>
      scale === null ? fr`${question}, ${noteIn(value, "fr")}` : fr`${question}, ${noteIn(value, "fr")} sur~${scale}`,
    low: (ratings: readonly string[]) =>
      ratings.length > 1
        ? fr`Notes basses : ${ratings.join(`${NARROW_NO_BREAK}; `)}`
        : fr`Note basse : ${ratings.join("")}`,
  },
  en: {
    answer: (one: NamedAnswer) =>
      "time" in one
        ? en`answer of ${longDate(one.date, "en")} at ${one.time}`
        : en`answer ${one.rank} of ${quoted(one.sheet, "en")}${one.date === undefined ? "" : en` of ${longDate(one.date, "en")}`}`,
    source: (session: string, answer: string) => [en`Survey`, session, answer].filter(Boolean).join(", "),
    rating: (question: string, value: string | number, scale: number | null) =>
      scale === null ? en`${question}, ${noteIn(value, "en")}` : en`${question}, ${noteIn(value, "en")} of~${scale}`,
    low: (ratings: readonly string[]) =>
      ratings.length > 1 ? en`Low ratings: ${ratings.join("; ")}` : en`Low rating: ${ratings.join("")}`,
  },
} satisfies Record<Language, object>;
