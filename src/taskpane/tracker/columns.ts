/** *Corriger les colonnes* as data: what she chose for one sheet, and the correction that keeps it. */
import type { Snapshot, TableSketch } from "../../excel/base/api";
import { sameTable, sampleOf } from "../../tracker/recognise/hers/answers";
import type {
  Correction,
  ListRole,
  RecognisedTable,
  Role,
  TableKind,
  WordMeaning,
} from "../../tracker/model/recognition";

/** The roles that make sense in each kind of table, the most telling first. */
export const OFFERED_ROLES: Readonly<Record<TableKind, readonly Role[]>> = {
  indicators: [
    "indicator",
    "label",
    "status",
    "proofs",
    "applicable",
    "deadline",
    "expiry",
    "lastCheck",
    "responsible",
    "criterion",
    "severity",
    "action",
    "comment",
    "links",
    "priority",
    "score",
    "expectedLevel",
    "body",
    "date",
    "version",
    "OF",
    "BC",
    "VAE",
    "CFA",
  ],
  proofRegister: [
    "proofs",
    "indicator",
    "date",
    "expiry",
    "status",
    "responsible",
    "reference",
    "comment",
    "links",
    "version",
    "session",
  ],
  journeyTall: [
    "step",
    "phase",
    "documents",
    "indicator",
    "status",
    "deadline",
    "responsible",
    "comment",
    "links",
    "session",
    "reference",
  ],
  journeyWide: ["trainee", "session", "start", "end", "steps", "comment", "responsible", "links", "reference", "body"],
  survey: ["timestamp", "session", "trainee", "ratings", "texts"],
  log: ["date", "title", "source", "detail", "use", "action", "responsible", "status", "closed", "indicator"],
};

/** The roles to choose from for a column: those of the kind, and the one it has. */
export function rolesFor(kind: TableKind, now: Role | undefined): readonly Role[] {
  return now === undefined || OFFERED_ROLES[kind].includes(now) ? OFFERED_ROLES[kind] : [now, ...OFFERED_ROLES[kind]];
}

/** Without these a table of the kind says nothing. */
export const NEEDED: Readonly<Record<TableKind, Role>> = {
  indicators: "indicator",
  proofRegister: "proofs",
  journeyTall: "step",
  journeyWide: "steps",
  log: "title",
  survey: "ratings",
};

const LISTS: readonly Role[] = [
  "proofs",
  "documents",
  "steps",
  "links",
  "ratings",
  "texts",
] satisfies readonly ListRole[];

export interface ColumnsDraft {
  readonly kind: TableKind | "ignore";
  /** Column letter to role. */
  readonly roles: Readonly<Record<string, Role>>;
  readonly numbering?: Correction["numbering"];
  /** Of a log: what it follows. */
  readonly subject?: Correction["subject"];
  readonly statusWords: Readonly<Record<string, WordMeaning>>;
  /** Answered elsewhere, kept as they are. */
  readonly repairs?: Correction["repairs"];
}

/** What is read now, as the point to start from. */
export function draftOf(sketch: TableSketch, snapshot: Snapshot): ColumnsDraft {
  const table = sketch.table === null ? undefined : snapshot.recognition.tables[sketch.table];
  const earlier = snapshot.settings.corrections.find((correction) =>
    sameTable(correction, {
      ...sketch,
      columns: table ? Object.entries(rolesOf(table)).map(([column, role]) => ({ column, role, header: "" })) : [],
    }),
  );
  return {
    kind: table?.kind ?? earlier?.kind ?? "ignore",
    roles: table ? rolesOf(table) : {},
    subject: table?.subject ?? earlier?.subject,
    numbering: earlier?.numbering ?? (table?.indicatorFrom === "criterion.rank" ? "criterion.rank" : undefined),
    statusWords: earlier?.statusWords ?? {},
    ...(earlier?.repairs ? { repairs: earlier.repairs } : {}),
  };
}

/** Column letter to role. */
export function rolesOf(table: RecognisedTable): Record<string, Role> {
  const roles: Record<string, Role> = {};
  for (const [role, letters] of Object.entries(table.columns) as [Role, string | readonly string[]][]) {
    for (const letter of typeof letters === "string" ? [letters] : letters) roles[letter] ??= role;
  }
  return roles;
}

/** Gives a column a role (null: something else); a role that one column only may have leaves the other. */
export function withRole(draft: ColumnsDraft, column: string, role: Role | null): ColumnsDraft {
  const kept = Object.entries(draft.roles).filter(
    ([letter, other]) => letter !== column && (other !== role || LISTS.includes(other)),
  );
  return { ...draft, roles: Object.fromEntries(role ? [...kept, [column, role]] : kept) };
}

/** The role that is still needed, or null when the choice can be applied. */
export function lacking(draft: ColumnsDraft): Role | null {
  if (draft.kind === "ignore") return null;
  const needed = NEEDED[draft.kind];
  return Object.values(draft.roles).includes(needed) ? null : needed;
}

export interface RoleChange {
  readonly column: string;
  /** null: not used. */
  readonly role: Role | null;
}

/**
 * What keeps one column read as she says, the others guessed anew; or the role without which the table says nothing,
 * where the change would take it away.
 */
export function roleChanged(
  sketch: TableSketch,
  table: RecognisedTable,
  { column, role }: RoleChange,
): Correction | { readonly lacking: Role } {
  const before = rolesOf(table);
  const { roles } = withRole({ kind: table.kind, roles: before, statusWords: {} }, column, role);
  const needed = NEEDED[table.kind];
  if (Object.values(before).includes(needed) && !Object.values(roles).includes(needed)) return { lacking: needed };
  return {
    ...asRead(table, sketch, roles),
    answered: [...new Set([before[column], role].filter((one) => one != null))],
  };
}

/** The columns of a table as a correction, to find it again. @param roles those read now unless said */
export function asRead(
  table: RecognisedTable,
  sketch: TableSketch | undefined,
  roles: Readonly<Record<string, Role>> = rolesOf(table),
): Correction {
  const known = new Map(sketch?.columns.map((one) => [one.column, one]));
  return {
    sheet: table.sheet,
    headerRow: table.headerRow,
    kind: table.kind,
    ...(table.subject ? { subject: table.subject } : {}),
    columns: Object.entries(roles).map(([column, role]) => {
      const { header = "", cells = [] } = known.get(column) ?? {};
      const sample = sampleOf(cells);
      return { role, column, header, ...(sample.length > 0 ? { sample } : {}) };
    }),
  };
}

export function columnCorrection(draft: ColumnsDraft, sketch: TableSketch): Correction {
  const allowed = draft.kind === "ignore" ? [] : OFFERED_ROLES[draft.kind];
  return {
    sheet: sketch.sheet,
    headerRow: sketch.headerRow,
    kind: draft.kind,
    columns: sketch.columns.flatMap(({ column, header, cells }) => {
      const role = draft.roles[column];
      const sample = sampleOf(cells);
      return role && allowed.includes(role) ? [{ role, column, header, ...(sample.length > 0 ? { sample } : {}) }] : [];
    }),
    ...(draft.kind === "log" && draft.subject ? { subject: draft.subject } : {}),
    ...(draft.numbering ? { numbering: draft.numbering } : {}),
    ...(draft.repairs ? { repairs: draft.repairs } : {}),
    ...(Object.keys(draft.statusWords).length > 0 ? { statusWords: draft.statusWords } : {}),
  };
}
