/** The columns of an indicator table beside its numbers and titles: status, proofs, types of action, dates. */
import type { Columns } from "../draft/draft";

export function takeCategories(columns: Columns): void {
  for (const role of ["OF", "BC", "VAE", "CFA"] as const) {
    columns.take(
      role,
      columns.best((column) => (columns.quality(column, role) === 1 && columns.profile(column).long === 0 ? 1 : 0)),
    );
  }
}

export function takeStatus(columns: Columns): void {
  const fit = (column: number) => {
    const p = columns.profile(column);
    const said = columns.quality(column, "status");
    if (p.filled === 0) return said * (p.fills > 0 ? 0.9 : 0.5);
    const readable = (p.statuses + p.numbers) / p.filled;
    const few = p.distinct <= 15 ? 1 : 0.3;
    return p.long > p.filled * 0.5 || p.dates > p.filled * 0.5 ? 0 : said * (0.2 + readable) * few;
  };
  /** Under no header, or one of remarks such as "Constat": the values say whether they are verdicts. */
  const verdicts = (column: number) => {
    const p = columns.profile(column);
    const open = (columns.segment.hits.get(column) ?? []).every(({ meaning }) => meaning === "comment");
    return open && p.filled >= 3 && p.distinct >= 2 && p.distinct <= 12 && p.statuses >= p.filled * 0.8
      ? p.statuses / p.filled
      : 0;
  };
  if (columns.take("status", columns.best(fit))) return;
  if (
    columns.take(
      "status",
      columns.best((column) => (columns.profile(column).texts > 0 ? verdicts(column) : 0)),
    )
  )
    return;
  if (
    columns.take(
      "status",
      columns.best((column) => {
        const p = columns.profile(column);
        return columns.quality(column, "score") * (p.filled > 0 && p.numbers + p.statuses >= p.filled * 0.6 ? 1 : 0);
      }),
    )
  )
    return;
  columns.take("status", columns.best(verdicts));
}

export function takeProofs(columns: Columns): void {
  for (const column of columns.free()) {
    const p = columns.profile(column);
    if (columns.quality(column, "proof") > 0 && p.numbers <= p.filled * 0.5) columns.take("proofs", column);
  }
  for (const column of columns.free()) {
    if (columns.quality(column, "link") === 0) continue;
    if (!columns.has("proofs")) columns.take("proofs", column);
    else if (!columns.has("links")) columns.take("links", column);
  }
  if (columns.has("proofs") || columns.segment.headerRow !== null) return;
  columns.take(
    "proofs",
    columns.best((column) => {
      const p = columns.profile(column);
      return p.filled >= 3 && p.texts >= p.filled * 0.8 && p.distinct >= p.filled * 0.5 && p.dates === 0 ? p.filled : 0;
    }),
  );
}

export function takeOthers(columns: Columns): void {
  for (const role of [
    "deadline",
    "lastCheck",
    "expiry",
    "responsible",
    "expectedLevel",
    "severity",
    "comment",
    "action",
    "priority",
    "score",
    "body",
    "version",
    "date",
  ] as const) {
    columns.takeBest(role, role);
  }
}
