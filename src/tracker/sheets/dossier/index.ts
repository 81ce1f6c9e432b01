/**
 * *Dossier de preuves*, for the auditor: per applicable indicator its proofs, where they are, their date and
 * step. No state, no finding, no sign, no colour, no word of ours: only what she shows.
 */
import { sheets as words } from "../../../text/sheets";
import { dateToSerial } from "../../cells/dates";
import { SheetBuilder, type Pieces } from "../parts/builder";
import { criterionLabel, indicatorLabel, type SheetContext } from "../parts/context";
import { BESIDE, BETWEEN, HAIRLINE, HEIGHT, style, THIN } from "../parts/look";
import { charactersFor, textWidth } from "../parts/measure";
import { pageOf } from "../parts/paging";
import type { CellStyle, SheetPlan } from "../parts/plan";
import { deliveredActions } from "./delivered";
import { actionsSinceAudit } from "./actions";
import { DATE, head, type Dates, LABEL, NUMBER, PROOF, REMARKS, STEP, WHERE } from "./head";
import { listProofs, type ListedProof, type ListedProofs } from "../parts/proofs";

/** Characters in all, and of each column that does not depend on its texts. */
const WIDE = 100;
const FIXED = { number: 3.9, date: 10.1, noDate: 6, step: 5.6, noStep: 0.6, remarks: 13 } as const;
const ROOM = { label: [16, 22.5], where: [11.3, 23] } as const;
/** Room for names of proofs that are long: labels are broken rather. */
const LONG_PROOF = 30;
const ROW = 18;
const NONE: ListedProofs = { listed: [], more: 0 };
/** Every row carries its number, so that sorting and filtering work; only the first one shows it. */
const UNSEEN = ";;;";
const DATE_FORMAT = "dd/mm/yyyy";

export function dossierPlan(context: SheetContext): SheetPlan {
  const { language, today, body = "", applicability } = context;
  const text = words[language];
  const proofs = listProofs(context);
  const delivered = deliveredActions(context.tracker);
  const widths = columnWidths(context, proofs);
  const build = new SheetBuilder(widths);
  const dates = datesIn(context, proofs);
  head(build, context, delivered, { dates, steps: hasSteps(context, proofs) });
  const headRow = build.next - 1;
  const remarks = new Map(context.notes);
  const shown = ({ applies, number }: { readonly applies: boolean; readonly number: number }) =>
    applies && (context.unproven !== "hide" || (proofs.get(number)?.listed ?? []).length > 0);
  const applicable = applicability.indicators.filter(shown);
  for (const criterion of new Set(applicable.map((item) => item.criterion))) {
    applicable
      .filter((item) => item.criterion === criterion)
      .forEach(({ number }, index) => {
        const rows = indicatorRows({ ...context, dates }, number, proofs.get(number) ?? NONE, remarks);
        build.block(() => {
          if (index === 0) {
            if (build.next > headRow + 1) build.gap();
            build.row(
              HEIGHT.section,
              {
                [NUMBER]: {
                  value: text.dossier.criterion(criterion, criterionLabel(criterion, language)),
                  style: style.section,
                },
              },
              { rule: THIN },
            );
          }
          rows.forEach((pieces) => build.row(ROW, pieces));
        });
      });
  }
  otherRemarks(build, context, remarks);
  actionsSinceAudit(build, context, delivered);
  const paging = pageOf(build, "Portrait", build.heights[headRow] ?? 0);
  return {
    kind: "dossier",
    name: text.names.dossier,
    widths,
    heights: build.heights,
    cells: build.cells,
    free: build.free,
    page: {
      ...paging,
      titleRows: [headRow, headRow],
      footer: { left: body, center: text.dated(text.names.dossier, today), right: text.footerPage },
    },
  };
}

/**
 * Labels and places get the room that their texts take, within bounds; the names of proofs have the rest, more of it
 * when no proof has a date. Where none has a step its column leaves its room to the places, and stays, unseen: her
 * remarks are found again by where they stand.
 */
function columnWidths(context: SheetContext, proofs: ReadonlyMap<number, ListedProofs>): readonly number[] {
  const { applicability, language } = context;
  const listed = [...proofs.values()].flatMap((one) => one.listed);
  const step = hasSteps(context, proofs) ? FIXED.step : FIXED.noStep;
  const within = ([least, most]: readonly [number, number], texts: readonly string[], indent = 0) =>
    Math.min(
      most,
      Math.max(
        least,
        Math.ceil(
          10 *
            charactersFor(
              texts.reduce((widest, text) => Math.max(widest, textWidth(text)), 0),
              indent,
            ),
        ) / 10,
      ),
    );
  const labels = within(
    ROOM.label,
    applicability.indicators.filter(({ applies }) => applies).map(({ number }) => indicatorLabel(number, language)),
  );
  const where = within(
    [ROOM.where[0] + FIXED.step - step, ROOM.where[1] + FIXED.step - step],
    [words[language].dossier.heads.where, ...listed.map((proof) => proof.where)],
    BESIDE.indent,
  );
  const date = listed.some((proof) => proof.date) ? FIXED.date : FIXED.noDate;
  const others = WIDE - FIXED.number - date - step - FIXED.remarks;
  const needed = Math.min(
    LONG_PROOF,
    charactersFor(
      listed.reduce((widest, { proof }) => Math.max(widest, textWidth(proof)), 0),
      BESIDE.indent,
    ),
  );
  const lack = Math.max(0, needed - (others - labels - where));
  const naming = labels - Math.min(lack, labels - ROOM.label[0]);
  return [FIXED.number, naming, others - naming - where, where, date, step, FIXED.remarks].map(
    (width) => Math.round(width * 10) / 10,
  );
}

const hasSteps = ({ applicability }: SheetContext, proofs: ReadonlyMap<number, ListedProofs>): boolean =>
  applicability.indicators.some(
    ({ applies, number }) => applies && proofs.get(number)?.listed.some(({ step }) => step !== null),
  );

function datesIn({ applicability }: SheetContext, proofs: ReadonlyMap<number, ListedProofs>): Dates {
  const dated = applicability.indicators
    .flatMap(({ applies, number }) => (applies ? (proofs.get(number)?.listed ?? []) : []))
    .filter(({ date }) => date !== null);
  if (!dated.some(({ checked }) => checked)) return "documents";
  return dated.every(({ checked }) => checked) ? "checks" : "both";
}

/** Key of her remark on a proof. */
export function remarkKey(number: number, proof: string): string {
  return `${number}|${proof.trim()}`;
}

function indicatorRows(
  { language, date1904, dates }: SheetContext & { readonly dates: Dates },
  number: number,
  { listed, more }: ListedProofs,
  remarks: Map<string, string>,
): readonly Pieces[] {
  const rows: readonly (ListedProof | null)[] = listed.length > 0 ? listed : [null];
  const keys = rows.map((proof) => remarkKey(number, proof?.proof ?? ""));
  const own = keys.map((key) => remarks.get(key) ?? "");
  keys.forEach((key) => remarks.delete(key));
  // Remarks on proofs that are gone stay with their indicator.
  for (const [key, remark] of [...remarks]) {
    if (!key.startsWith(`${number}|`)) continue;
    own[0] = [own[0], remark].filter(Boolean).join("\n");
    remarks.delete(key);
  }
  return rows.map((proof, index): Pieces => {
    const first = index === 0;
    const last = index === rows.length - 1;
    const line = last ? BETWEEN : HAIRLINE;
    const outer: CellStyle = last ? { bottom: BETWEEN } : {};
    return {
      [NUMBER]: {
        value: number,
        style: { ...outer, bold: true, horizontal: "Center", ...(first ? {} : { format: UNSEEN }) },
      },
      [LABEL]: { value: first ? indicatorLabel(number, language) : null, style: { ...outer, wrap: true } },
      [PROOF]: { value: proof?.proof ?? null, style: { ...style.apart, bottom: line } },
      [WHERE]: {
        value:
          [proof?.where, last && more > 0 ? words[language].dossier.more(more) : ""].filter(Boolean).join(". ") || null,
        style: { ...style.apart, bottom: line, color: "424242", ...(proof?.target ? { underline: true } : {}) },
        ...(proof?.target ? { link: proof.target } : {}),
      },
      [DATE]: {
        value: proof?.date ? dateToSerial(proof.date, date1904) : null,
        style: {
          format: DATE_FORMAT,
          horizontal: "Center",
          bottom: line,
          ...(proof?.checked === true && dates === "both" ? { italic: true } : {}),
        },
      },
      [STEP]: { value: proof?.step ?? null, style: { horizontal: "Center", bottom: line } },
      [REMARKS]: {
        value: own[index] || null,
        style: { wrap: true, left: BETWEEN, bottom: line },
        key: keys[index] ?? "",
      },
    };
  });
}

/** Remarks whose indicator no longer applies. */
function otherRemarks(build: SheetBuilder, { language }: SheetContext, remarks: ReadonlyMap<string, string>): void {
  const left = [...remarks].filter(([, remark]) => remark.trim() !== "");
  left.forEach(([key, remark], index) =>
    build.block(() => {
      if (index === 0) {
        build.gap();
        build.row(
          HEIGHT.section,
          { [NUMBER]: { value: words[language].dossier.kept, style: style.section } },
          { rule: THIN },
        );
      }
      const [number = "", proof = ""] = key.split(/\|(.*)/s);
      build.row(ROW, {
        [NUMBER]: {
          value: /^\d+$/.test(number) ? Number(number) : null,
          style: { bold: true, horizontal: "Center", bottom: BETWEEN },
        },
        [LABEL]: {
          value: /^\d+$/.test(number) ? indicatorLabel(Number(number), language) : null,
          style: { wrap: true, bottom: BETWEEN },
        },
        [PROOF]: { value: proof || null, style: { ...style.apart, bottom: BETWEEN } },
        [WHERE]: { value: null, style: { bottom: BETWEEN } },
        [DATE]: { value: null, style: { bottom: BETWEEN } },
        [STEP]: { value: null, style: { bottom: BETWEEN } },
        [REMARKS]: { value: remark, style: { wrap: true, left: BETWEEN, bottom: BETWEEN }, key },
      });
    }),
  );
}
