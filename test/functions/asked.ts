/** The bodies of the functions, given their arguments in order and raw, as Excel hands them over. */
import type { FunctionBody } from "../../src/functions/cells";
import { evaluate as evaluateBody } from "../../src/functions/bodies/evaluate";
import { applies as appliesBody } from "../../src/functions/bodies/indicator";
import * as tables from "../../src/functions/tables";
import { given, type CalledId } from "../../src/functions/values/given";
import type { Language } from "../../src/text";
import { cells } from "../../src/text/cells";

export const callIn = (language: Language) => ({ language, text: cells[language] });

/** The function in a language; its faults are thrown. */
export const asked =
  <Id extends CalledId, Result>(id: Id, body: FunctionBody<Id, Result>, language: Language = "fr") =>
  (...raw: readonly unknown[]): Result =>
    body(given(id, raw, callIn(language)), callIn(language));

export const score = asked("SCORE", tables.score);
export const missing = asked("MISSING", tables.missing);
export const forecast = asked("FORECAST", tables.forecast);
export const journey = asked("JOURNEY", tables.journey);
export const due = asked("DUE", tables.due);
export const applies = asked("APPLIES", appliesBody);

export const evaluateIn = (language: Language) => asked("EVALUATE", evaluateBody, language);
export const labelIn = (language: Language) => asked("LABEL", tables.label, language);
