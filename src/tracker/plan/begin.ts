/** *Par où commencer*: the themes on which the rest rests, with what is still open in each. */
import { STRUCTURING_THEMES } from "../../rnq";
import type { Language } from "../../text";
import type { Assessment, State } from "../model/assessment";
import { countsAsProven } from "../report/state";

export interface OpenTheme {
  readonly name: string;
  /** Its indicators that apply and are not proven, with their state. */
  readonly open: readonly { readonly number: number; readonly state: State }[];
}

/** While so many of the six have something open, they come before anything else. */
const STILL_TO_BEGIN = 3;

/** The themes with something open, in their order; none where nothing is judged. */
export function openThemes({ indicators, withheld }: Assessment, language: Language): readonly OpenTheme[] {
  if (withheld !== null) return [];
  const open = new Map(
    indicators.flatMap(({ number, applies, state }) =>
      applies && !countsAsProven(state) ? [[number, { number, state }] as const] : [],
    ),
  );
  return STRUCTURING_THEMES.flatMap(({ name, indicators: own }) => {
    const left = own.flatMap((number) => open.get(number) ?? []);
    return left.length > 0 ? [{ name: name[language], open: left }] : [];
  });
}

/** The same for the week: only as long as most of them are open. */
export function themesToBegin(assessment: Assessment, language: Language): readonly OpenTheme[] {
  const themes = openThemes(assessment, language);
  return themes.length >= STILL_TO_BEGIN ? themes : [];
}
