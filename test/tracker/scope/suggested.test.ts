/** What her table itself says of her profile is offered; a list that says nothing more is not. */
import { numbersOf } from "../../../src/rnq/numbers";
import type { CalendarDate } from "../../../src/tracker/cells/dates";
import type { Recognition, SaidStatus } from "../../../src/tracker/model/recognition";
import { recognise } from "../../../src/tracker/recognise";
import { applicability, SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { rowsLeftOut, suggestedProfile } from "../../../src/tracker/scope/suggested";
import { sheetOf, TITLES, workbookOf } from "../../support/cells";

const DAY = "2026-12-01" as CalendarDate;
const SUPPOSED = applicability(SUPPOSED_SCOPE, DAY)
  .indicators.filter(({ applies }) => applies)
  .map(({ number }) => number);

const listOf = (
  numbers: readonly number[],
  { title = "Ma grille", not = [], headers = [] }: { title?: string; not?: readonly number[]; headers?: string[] } = {},
): Recognition =>
  recognise(
    workbookOf(
      sheetOf("Grille", [
        [title],
        ["Indicateur", "Intitulé", "Statut", "Preuve", ...headers],
        ...numbers.map((number) => [
          number,
          TITLES[number] ?? "",
          not.includes(number) ? "N/A" : "fait",
          `Pièce ${number}`,
          ...headers.map(() => "x"),
        ]),
      ]),
    ),
  );

test("a list of what is supposed anyway tells nothing", () => {
  expect(suggestedProfile(listOf(SUPPOSED), DAY)).toBeNull();
});

test("the whole referential tells of apprenticeship, and which of her indicators would be left out", () => {
  const found = suggestedProfile(listOf(numbersOf("2026")), DAY);
  expect(found).toMatchObject({ because: "indicators", scope: { supposed: false, categories: ["OF", "CFA"] } });
  expect(found?.followed).toEqual([3, 7, 13, 14, 15, 16, 20, 27, 28, 29, 33]);
});

test("what she calls not applicable is not followed", () => {
  const out = numbersOf("2026").filter((number) => !SUPPOSED.includes(number));
  expect(suggestedProfile(listOf(numbersOf("2026"), { not: out }), DAY)).toBeNull();
});

test("certifying training with someone who delivers in her place", () => {
  const found = suggestedProfile(listOf([...SUPPOSED, 3, 7, 16, 27].sort((a, b) => a - b)), DAY);
  expect(found?.scope).toMatchObject({ categories: ["OF"], certifying: true, subcontracts: true, workplace: false });
  expect(found?.followed).toEqual([3, 7, 16, 27]);
});

test("a title that names skills assessments", () => {
  const found = suggestedProfile(listOf(SUPPOSED, { title: "Qualité de mes bilans de compétences" }), DAY);
  expect(found).toMatchObject({ because: "titles", scope: { categories: ["BC"], certifying: false } });
});

test("a title that names every kind of activity tells of none", () => {
  const title = "Organisme de formation, bilan de compétences, VAE et CFA";
  expect(suggestedProfile(listOf(SUPPOSED, { title }), DAY)).toBeNull();
});

test("rows that no indicator of the scope is on are counted, those she left out herself are not", () => {
  const rows: readonly (readonly [readonly number[], SaidStatus])[] = [
    [[1], "compliant"],
    [[14], "todo"],
    [[14, 1], "todo"],
    [[15], "notApplicable"],
    [[], "todo"],
  ];
  const recognition = { rows: rows.map(([indicators, status]) => ({ indicators, status })) } as unknown as Recognition;
  expect(rowsLeftOut(recognition, new Set(SUPPOSED))).toBe(1);
});
