/** `Excel.ConditionalFormatCollection` and its rules. Only formula rules can be made; the file's others are listed. */
import { containsArea, overlaps, subtract } from "../../formula/areas";
import type { Area, BookConditionalFormat, BookSheet } from "../../book/types";
import { isBroken } from "../../book/typed";
import { asColor, asFlag, asNumber, textArgument } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { requirePermission } from "../guards";
import type { Cells, HostSession } from "../batch/session";
import { areasHandle } from "./handles";
import { rangeHandle } from "./handles";

interface RuleTarget {
  readonly sheetId: string;
  readonly id: string;
}

const KINDS: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  top10: "TopBottom",
  aboveAverage: "TopBottom",
};

const API_KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

const kindOf = (rule: BookConditionalFormat): string => KINDS[rule.type] ?? "PresetCriteria";

const byPriority = (sheet: BookSheet): BookConditionalFormat[] =>
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

function ruleOf(target: RuleTarget, session: HostSession): BookConditionalFormat {
  const rule = session.book.sheet(target.sheetId).conditionalFormats.find((candidate) => candidate.id === target.id);
  if (!rule) throw new ApiError("ItemNotFound");
  if (session.situations.unreadableRules.has(rule.id)) throw new ApiError("GeneralException");
  return rule;
}

/** A changed rule is a new object without the file's XML, so that saving writes what it says now. */
function change(
  target: RuleTarget,
  session: HostSession,
  edit: (rule: BookConditionalFormat) => BookConditionalFormat,
): void {
  requirePermission(session, target.sheetId, "allowFormatCells");
  session.book.changeLook(target.sheetId, "addin", (sheet) => {
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => (rule.id === target.id ? edit(rule) : rule));
  });
}

const withoutXml = ({ xml: _xml, ...rule }: BookConditionalFormat): BookConditionalFormat => rule;

function renumber(sheet: BookSheet, ordered: readonly BookConditionalFormat[]): void {
  const place = new Map(ordered.map((rule, index) => [rule.id, index + 1]));
  for (const rule of sheet.conditionalFormats) rule.priority = place.get(rule.id) ?? rule.priority;
}

function freeId(sheet: BookSheet): string {
  const taken = new Set(sheet.conditionalFormats.map((rule) => rule.id));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`rule-${number}`)) return `rule-${number}`;
}

function add(cells: Cells, session: HostSession): RuleTarget {
  requirePermission(session, cells.sheetId, "allowFormatCells");
  const id = freeId(session.book.sheet(cells.sheetId));
  session.book.changeLook(cells.sheetId, "addin", (sheet) => {
    const rule: BookConditionalFormat = {
      id,
      areas: cells.areas,
      priority: 1,
      stopIfTrue: false,
      type: "expression",
      formulas: [],
      format: {},
    };
    const others = byPriority(sheet);
    sheet.conditionalFormats = [rule, ...sheet.conditionalFormats];
    // A new rule comes first.
    renumber(sheet, [rule, ...others]);
  });
  return { sheetId: cells.sheetId, id };
}

function rulesOn(cells: Cells, session: HostSession): RuleTarget[] {
  return byPriority(session.book.sheet(cells.sheetId))
    .filter((rule) => rule.areas.some((area) => cells.areas.some((wanted) => overlaps(area, wanted))))
    .map((rule) => ({ sheetId: cells.sheetId, id: rule.id }));
}

function setPriority(target: RuleTarget, value: unknown, session: HostSession): void {
  const wanted = asNumber(value);
  requirePermission(session, target.sheetId, "allowFormatCells");
  session.book.changeLook(target.sheetId, "addin", (sheet) => {
    const rule = ruleOf(target, session);
    const others = byPriority(sheet).filter((other) => other !== rule);
    const index = wanted < 0 ? Math.max(0, others.length + 1 + wanted) : Math.min(wanted, others.length);
    renumber(sheet, [...others.slice(0, index), rule, ...others.slice(index)]);
  });
}

const RULE: ObjectType<RuleTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (target, session) => {
        const [formula] = ruleOf(target, session).formulas;
        return formula === undefined ? "" : `=${formula}`;
      },
      set: (target, value, session) => {
        const text = textArgument(value).trim();
        const formula = text.startsWith("=") ? text : `=${text}`;
        if (isBroken(formula) || formula.length > 8192) throw new ApiError("InvalidArgument");
        // Excel takes no table reference and no function of an add-in in a rule.
        if (/\bRNQ\./i.test(formula) || /[\p{L}\p{N}_]\[/u.test(formula)) throw new ApiError("InvalidArgument");
        change(target, session, (rule) => ({ ...withoutXml(rule), formulas: [formula.slice(1)] }));
      },
    },
  },
};

type FormatMember = "bold" | "italic";

const fontFlag = (member: FormatMember) => ({
  get: (target: RuleTarget, session: HostSession) => ruleOf(target, session).format[member] ?? null,
  set: (target: RuleTarget, value: unknown, session: HostSession) =>
    change(target, session, (rule) => ({ ...withoutXml(rule), format: { ...rule.format, [member]: asFlag(value) } })),
});

const FONT: ObjectType<RuleTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    color: {
      get: (target, session) => colorOf(ruleOf(target, session).format.fontColor),
      set: (target, value, session) => {
        const color = asColor(value) ?? undefined;
        change(target, session, (rule) => ({ ...withoutXml(rule), format: { ...rule.format, fontColor: color } }));
      },
    },
    bold: fontFlag("bold"),
    italic: fontFlag("italic"),
  },
  methods: {
    clear: (target, _args, session) =>
      change(target, session, (rule) => ({
        ...withoutXml(rule),
        format: rule.format.fill === undefined ? {} : { fill: rule.format.fill },
      })),
  },
};

const FILL: ObjectType<RuleTarget> = {
  name: "ConditionalRangeFill",
  properties: {
    color: {
      get: (target, session) => colorOf(ruleOf(target, session).format.fill),
      set: (target, value, session) => {
        const color = asColor(value) ?? undefined;
        change(target, session, (rule) => ({ ...withoutXml(rule), format: { ...rule.format, fill: color } }));
      },
    },
  },
  methods: {
    clear: (target, _args, session) =>
      change(target, session, (rule) => ({ ...withoutXml(rule), format: { ...rule.format, fill: undefined } })),
  },
};

const colorOf = (color: string | undefined): string => (color === undefined ? "" : `#${color}`);

const FORMAT: ObjectType<RuleTarget> = {
  name: "ConditionalRangeFormat",
  objects: { fill: (target) => handle(FILL, target), font: (target) => handle(FONT, target) },
};

const CUSTOM: ObjectType<RuleTarget> = {
  name: "CustomConditionalFormat",
  objects: { rule: (target) => handle(RULE, target), format: (target) => handle(FORMAT, target) },
};

const customOf = (target: RuleTarget, session: HostSession): Handle | null =>
  kindOf(ruleOf(target, session)) === "Custom" ? handle(CUSTOM, target) : null;

function singleArea(target: RuleTarget, session: HostSession): Area | null {
  const { areas } = ruleOf(target, session);
  return areas.length === 1 ? areas[0]! : null;
}

const CONDITIONAL_FORMAT: ObjectType<RuleTarget> = {
  name: "ConditionalFormat",
  id: { name: "Id", of: (target) => target.id },
  properties: {
    id: { get: (target) => target.id },
    type: { get: (target, session) => kindOf(ruleOf(target, session)) },
    priority: {
      get: (target, session) =>
        byPriority(session.book.sheet(target.sheetId)).findIndex((rule) => rule.id === target.id),
      set: setPriority,
    },
    stopIfTrue: {
      get: (target, session) =>
        ["colorScale", "dataBar", "iconSet"].includes(ruleOf(target, session).type)
          ? null
          : ruleOf(target, session).stopIfTrue,
      set: (target, value, session) =>
        change(target, session, (rule) => ({ ...withoutXml(rule), stopIfTrue: asFlag(value) })),
    },
  },
  objects: {
    customOrNullObject: customOf,
    custom: (target, session) => {
      const custom = customOf(target, session);
      if (!custom) throw new ApiError("InvalidOperation");
      return custom;
    },
  },
  methods: {
    delete: (target, _args, session) => {
      requirePermission(session, target.sheetId, "allowFormatCells");
      ruleOf(target, session);
      session.book.changeLook(target.sheetId, "addin", (sheet) => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.id !== target.id);
        renumber(sheet, byPriority(sheet));
      });
    },
    getRange: (target, _args, session) => {
      const area = singleArea(target, session);
      if (!area) throw new ApiError("InvalidOperation");
      return rangeHandle(session, target.sheetId, area);
    },
    getRangeOrNullObject: (target, _args, session) => {
      const area = singleArea(target, session);
      return area && rangeHandle(session, target.sheetId, area);
    },
    getRanges: (target, _args, session) => areasHandle(session, target.sheetId, ruleOf(target, session).areas),
  },
};

const ruleHandle = (target: RuleTarget): Handle => handle(CONDITIONAL_FORMAT, target);

function find(cells: Cells, id: string, session: HostSession): Handle | null {
  const found = rulesOn(cells, session).find((rule) => rule.id === id);
  return found ? ruleHandle(found) : null;
}

export const CONDITIONAL_FORMATS: ObjectType<Cells> = {
  name: "ConditionalFormatCollection",
  itemType: () => CONDITIONAL_FORMAT,
  items: (cells, session) => rulesOn(cells, session).map(ruleHandle),
  item: (cells, args, session) => {
    const found = find(cells, args.text(0), session);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: {
    add: (cells, args, session) => {
      if (args.word(0, API_KINDS) !== "Custom") throw new ApiError("NotImplemented", "ConditionalFormatCollection.add");
      return ruleHandle(add(cells, session));
    },
    getCount: (cells, _args, session) => rulesOn(cells, session).length,
    getItemAt: (cells, args, session) => {
      const found = rulesOn(cells, session)[args.integer(0)];
      if (!found) throw new ApiError("InvalidArgument");
      return ruleHandle(found);
    },
    getItemOrNullObject: (cells, args, session) => find(cells, args.text(0), session),
    clearAll: (cells, _args, session) => {
      requirePermission(session, cells.sheetId, "allowFormatCells");
      session.book.changeLook(cells.sheetId, "addin", (sheet) => {
        for (const area of cells.areas) {
          sheet.conditionalFormats = sheet.conditionalFormats
            .map((rule) =>
              rule.areas.some((covered) => overlaps(covered, area)) &&
              !rule.areas.every((covered) => containsArea(area, covered))
                ? { ...rule, areas: rule.areas.flatMap((covered) => subtract(covered, area)) }
                : rule,
            )
            .filter((rule) => !rule.areas.every((covered) => containsArea(area, covered)));
        }
      });
    },
  },
};
