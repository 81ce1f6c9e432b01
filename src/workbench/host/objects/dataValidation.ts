/** `Excel.DataValidation`: the rule of a range, lists above all. */
import { containsArea, overlaps, subtract } from "../../formula/areas";
import type { BookValidation } from "../../book/types";
import { asFlag } from "../batch/arguments";
import { type ObjectType } from "../batch/declare";
import { isHandle } from "../batch/handle";
import { ApiError } from "../errors";
import { requirePermission } from "../guards";
import { RangeTarget, type Cells, type HostSession } from "../batch/session";
import { absoluteReference } from "./names";

const KINDS = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

/** The one rule of all the cells; null for none, undefined when they differ. */
function ruleOf(cells: Cells, session: HostSession): BookValidation | null | undefined {
  const rules = session.book
    .sheet(cells.sheetId)
    .validations.filter((rule) => rule.areas.some((area) => cells.areas.some((wanted) => overlaps(area, wanted))));
  if (rules.length === 0) return null;
  if (rules.length > 1) return undefined;
  const covers = cells.areas.every((wanted) => rules[0]!.areas.some((area) => containsArea(area, wanted)));
  return covers ? rules[0] : undefined;
}

function apiRule(rule: BookValidation): Record<string, unknown> {
  if (rule.type === "list") {
    const source = rule.formula1 ?? "";
    const quoted = /^"([\s\S]*)"$/.exec(source);
    return { list: { inCellDropDown: true, source: quoted ? quoted[1]!.replace(/""/g, '"') : `=${source}` } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${rule.formula1 ?? ""}` } };
  const member = rule.type === "whole" ? "wholeNumber" : rule.type;
  const operator = rule.operator ?? "between";
  return {
    [member]: {
      formula1: rule.formula1 ?? "",
      ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
      operator: operator.charAt(0).toUpperCase() + operator.slice(1),
    },
  };
}

function clear(cells: Cells, session: HostSession): void {
  session.book.changeLook(cells.sheetId, "addin", (sheet) => {
    for (const area of cells.areas) {
      sheet.validations = sheet.validations
        .map((rule) =>
          rule.areas.some((covered) => overlaps(covered, area))
            ? { ...rule, areas: rule.areas.flatMap((covered) => subtract(covered, area)) }
            : rule,
        )
        .filter((rule) => rule.areas.length > 0);
    }
  });
}

function fileRule(value: unknown, session: HostSession): Omit<BookValidation, "areas"> {
  const entry = Object.entries((value ?? {}) as Record<string, Record<string, unknown>>).find(
    ([, rule]) => rule !== null && rule !== undefined,
  );
  if (!entry) throw new ApiError("InvalidArgument");
  const [member, rule] = entry;
  const formula = (given: unknown): string => {
    if (isHandle(given) && given.target instanceof RangeTarget) return absoluteReference(given.target, session);
    if (typeof given !== "string" && typeof given !== "number") throw new ApiError("InvalidArgument");
    return String(given).replace(/^=/, "");
  };
  if (member === "list") {
    const source = rule["source"];
    const literal = typeof source === "string" && !source.startsWith("=");
    if (literal && source.length > 255) throw new ApiError("InvalidArgument");
    return { type: "list", allowBlank: true, formula1: literal ? `"${source.replace(/"/g, '""')}"` : formula(source) };
  }
  if (member === "custom") return { type: "custom", allowBlank: true, formula1: formula(rule["formula"]) };
  const type = member === "wholeNumber" ? "whole" : member;
  if (!(type in KINDS)) throw new ApiError("InvalidArgument");
  const operator = String(rule["operator"] ?? "Between");
  return {
    type,
    allowBlank: true,
    operator: operator.charAt(0).toLowerCase() + operator.slice(1),
    formula1: formula(rule["formula1"]),
    ...(rule["formula2"] === undefined ? {} : { formula2: formula(rule["formula2"]) }),
  };
}

export const DATA_VALIDATION: ObjectType<Cells> = {
  name: "DataValidation",
  properties: {
    type: {
      get: (cells, session) => {
        const rule = ruleOf(cells, session);
        return rule === null
          ? "None"
          : rule === undefined
            ? "Inconsistent"
            : (KINDS[rule.type as keyof typeof KINDS] ?? "Custom");
      },
    },
    rule: {
      get: (cells, session) => {
        const rule = ruleOf(cells, session);
        return rule === undefined ? null : rule === null ? {} : apiRule(rule);
      },
      set: (cells, value, session) => {
        requirePermission(session, cells.sheetId, "allowFormatCells");
        const rule = fileRule(value, session);
        clear(cells, session);
        session.book.changeLook(
          cells.sheetId,
          "addin",
          (sheet) => void sheet.validations.push({ ...rule, areas: cells.areas }),
        );
      },
    },
    ignoreBlanks: {
      get: (cells, session) => ruleOf(cells, session)?.allowBlank ?? true,
      set: (cells, value, session) => {
        const rule = ruleOf(cells, session);
        if (rule) session.book.changeLook(cells.sheetId, "addin", () => void (rule.allowBlank = asFlag(value)));
      },
    },
  },
  methods: { clear: (cells, _args, session) => clear(cells, session) },
};
