/**
 * The scope options of the command line. Their grammar is the one of a scope in a cell (`scopeText.ts`): this only
 * puts them in that form, so that both are read by the same code.
 */
import type { Language } from "../text";
import type { Scope } from "../tracker/model/assessment";
import { parseScopeText } from "../tracker/scope/text";

/** Option name without dashes -> its value, or `true` when it stands alone. */
export type Options = Readonly<Record<string, string | true>>;

/**
 * @param base the scope saved in the workbook, or the supposed one
 * @returns the scope, or what was expected, in her language
 */
export function readScopeOptions(
  options: Options,
  base: Scope,
  language: Language,
): { readonly scope: Scope } | { readonly error: string } {
  const pieces = Object.entries(options).map(([name, value]) => (value === true ? `--${name}` : `--${name} ${value}`));
  return parseScopeText(pieces.join(";"), { base, language });
}
