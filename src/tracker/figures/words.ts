/** The figures in words, and the JSON of `rnq figures`, field by field as the design of the command line says. */
import { figuresText } from "../../text/sessions/figures";
import type { Language } from "../../text";
import type { ResultFigure, FiguresView } from "./figures";

/** How it is computed, with what must be said beside it. */
export function methodOf({ measure, isFew, again, average, scale }: ResultFigure, language: Language): string {
  const text = figuresText[language];
  return [
    text.methods[measure],
    average === undefined || scale === undefined ? "" : text.average(average, scale),
    again === undefined ? "" : text.again(again),
    isFew ? text.few : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** "Satisfaction : 92 % (24 réponses). …"; or what is missing for it. */
export function figureLine(figure: ResultFigure, language: Language): string {
  const text = figuresText[language];
  const colon = language === "fr" ? "\u00a0:" : ":";
  const name = `${text.names[figure.measure]}${colon} `;
  if (figure.value === null)
    return `${name}${text.none}. ${figure.missing === undefined ? "" : text.missing[figure.missing]}`.trim();
  const said = headcountIn(figure, language);
  return `${name}${valueIn(figure.value, figure, language)}${said === "" ? "" : ` (${said})`}. ${methodOf(figure, language)}`;
}

/** "92 %", "24". */
export function valueIn(value: number, { measure }: ResultFigure, language: Language): string {
  return figuresText[language].value(value, measure !== "trainees");
}

/** "24 réponses, sur 40": what it is a share of, in her words; empty for a count. */
export function headcountIn({ answers, of, measure }: ResultFigure, language: Language): string {
  const text = figuresText[language];
  return [
    answers === undefined ? "" : text.answers(answers),
    of === undefined || measure === "satisfaction" ? "" : text.headcount(of).replace(/\.$/, "").toLowerCase(),
  ]
    .filter(Boolean)
    .join(", ");
}

/** A text for her site: the period, then each figure that could be computed, with its headcount and its method. */
export function siteText({ from, to, figures }: FiguresView, language: Language): string {
  const known = figures.filter(({ value }) => value !== null);
  if (known.length === 0) return "";
  const period = from === null || to === null ? [] : [`${figuresText[language].period(from, to)}.`];
  return [...period, ...known.map((figure) => figureLine(figure, language))].join("\n");
}

export function figuresJson({ from, to, figures }: FiguresView, language: Language): object {
  return {
    from,
    to,
    figures: figures.map((figure) => {
      const { measure, value, answers, of, average, scale, missing } = figure;
      return {
        measure,
        value,
        answers,
        of,
        average,
        scale,
        method: methodOf(figure, language),
        missing: missing === undefined ? undefined : figuresText[language].missing[missing],
      };
    }),
  };
}
