/** What the tables of a workbook are, and what their columns are in them: the words of `rnq inspect`. */

/** Kinds that the fitted weights tell apart. */
export type WeighedKind = "indicators" | "proofRegister" | "journeyTall" | "journeyWide";
/** `log`: a line whenever something happened (watch, a complaint, a review); `survey`: a row per answer to a form. */
export type TableKind = WeighedKind | "log" | "survey";

/** Whether a table is a log or a survey: they speak beside what she says of an indicator. */
export const isBeside = ({ kind }: { readonly kind: TableKind }): boolean => kind === "log" || kind === "survey";

/** Roles that several columns can share are lists; every other role has one column. */
export type ListRole = "proofs" | "documents" | "steps" | "links" | "ratings" | "texts";
export type SingleRole =
  | "indicator"
  | "criterion"
  | "label"
  | "status"
  | "applicable"
  | "OF"
  | "BC"
  | "VAE"
  | "CFA"
  | "deadline"
  | "lastCheck"
  | "expiry"
  | "responsible"
  | "comment"
  | "action"
  | "priority"
  | "score"
  | "severity"
  | "expectedLevel"
  | "reference"
  | "version"
  | "date"
  | "phase"
  | "step"
  | "trainee"
  | "session"
  | "start"
  | "end"
  | "body"
  | "title"
  | "source"
  | "detail"
  | "use"
  | "closed"
  | "timestamp";
export type Role = ListRole | SingleRole;
export type Columns = { readonly [R in SingleRole]?: string } & { readonly [R in ListRole]?: readonly string[] };
