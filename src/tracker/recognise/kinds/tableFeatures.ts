/** What a table as a whole shows, as named features: they tell its kind, or that it is none of ours. */
import type { WeighedKind } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { featuresOf, profileOf } from "../evidence/segmentEvidence";
import type { Segment } from "../layout/segments";
import { WEIGHED_ROLES } from "../weights/model";
import { hintsOf, likelyRoles } from "./hints";
import { agreesWithTitle, followsReferential, OTHERS, OURS, titleWords, wholeList } from "./indicatorSigns";
import { indicatorColumn, numberingOf, sampleNumbers } from "./indicatorNumbers";
import { distinctNumbers } from "./sampleNumber";
import { compareLabel } from "../numbers/labels";
import { DraftColumns } from "../draft/draft";

export const KINDS = Object.keys(WEIGHED_ROLES) as WeighedKind[];

/** Titles beside the numbers of a column, "2 - Analyse du besoin", that are enough to be compared with them. */
const SHORTEST_TITLE = 6;
const FEWEST_TITLES = 3;

/** The drafts of a segment, by kind. */
export type Drafts = Readonly<Record<WeighedKind, Draft | null>>;

/** Roles without which a table of a kind is none. */
const KEYS: Readonly<Record<WeighedKind, readonly string[]>> = {
  indicators: ["indicator", "label", "status", "proofs"],
  proofRegister: ["proofs", "indicator"],
  journeyTall: ["step", "documents", "indicator"],
  journeyWide: ["trainee", "session", "steps"],
};

export function tableFeatures(segment: Segment, drafts: Drafts): Record<string, number> {
  const found: Record<string, number> = {};
  const set = (name: string, value: number) => {
    if (value !== 0) found[name] = Math.round(value * 1000) / 1000;
  };
  for (const kind of KINDS) {
    const draft = drafts[kind];
    set(`${kind}:tally`, draft ? Math.max(-1, Math.min(1.5, draft.score / 8)) : 0);
    set(`${kind}:absent`, draft ? 0 : 1);
    const { likelihood, roles, shares } = likelyRoles(segment, kind);
    set(`${kind}:likelihood`, Math.max(-2, likelihood));
    const sure = new Map<string, number>();
    for (const [column, role] of roles)
      sure.set(role, Math.max(sure.get(role) ?? 0, Math.exp(Math.min(0, shares.get(column)?.get(role) ?? -9))));
    for (const role of KEYS[kind]) set(`${kind}:${role}`, sure.get(role) ?? 0);
    set(`${kind}:unused`, [...roles.values()].filter((role) => role === "none").length / Math.max(1, roles.size));
  }
  addNumbers(segment, set);
  addColumns(segment, set);
  const words = titleWords(segment);
  set("ours", OURS.test(words) ? 1 : 0);
  set("others", OTHERS.test(words) ? 1 : 0);
  return found;
}

function addNumbers(segment: Segment, set: (name: string, value: number) => void): void {
  const columns = new DraftColumns(segment);
  const number = indicatorColumn(columns);
  if (number === undefined) return;
  const numbers = sampleNumbers(columns, number, numberingOf(columns, number));
  const p = columns.profile(number);
  const distinct = distinctNumbers(numbers).size;
  const titles = Math.max(0, ...[...hintsOf(segment, "indicators").values()].map((hint) => hint.titles ?? 0));
  set("titles", titles);
  const titled = numbers.filter(({ rest }) => rest.length >= SHORTEST_TITLE);
  const strange = titled.filter(({ rest, numbers: [first = 0] }) => !compareLabel(rest, first).agrees);
  set("strange", titled.length < FEWEST_TITLES ? 0 : strange.length / titled.length);
  set("numbers", p.filled === 0 ? 0 : p.indicators / p.filled);
  set("rising", p.filled === 0 ? 0 : p.rising / p.filled);
  set("lists", p.indicators === 0 ? 0 : p.lists / p.indicators);
  set("prefixed", p.filled === 0 ? 0 : p.prefixed / p.filled);
  set("many", Math.min(1, distinct / 20));
  set("once", numbers.length === 0 ? 0 : Math.min(1, distinct / numbers.length));
  set("whole", wholeList(numbers) ? 1 : 0);
  set("follows", followsReferential(numbers) ? 1 : 0);
  set("ofTitle", agreesWithTitle(segment, numbers) ? 1 : 0);
  set("numbersFirst", number === segment.left ? 1 : 0);
}

function addColumns(segment: Segment, set: (name: string, value: number) => void): void {
  const features = [...featuresOf(segment)];
  const most = (name: string) => Math.max(0, ...features.map(([, { cells }]) => cells[name] ?? 0));
  const share = (holds: (cells: Readonly<Record<string, number>>) => boolean) =>
    features.filter(([, { cells }]) => holds(cells)).length / Math.max(1, features.length);
  set(
    "marked",
    share((cells) => (cells.marks ?? 0) >= 0.7),
  );
  set(
    "dated",
    share((cells) => (cells.dates ?? 0) >= 0.6),
  );
  set(
    "numeric",
    share((cells) => (cells.numbers ?? 0) >= 0.7 && (cells.indicators ?? 0) < 0.7),
  );
  set("steps", most("stepNames"));
  set(
    "stepHeaders",
    share((cells) => (cells.stepHeader ?? 0) > 0),
  );
  set("documents", most("document"));
  set("files", most("file"));
  set("persons", (features[0]?.[1].cells.person ?? 0) + (features[1]?.[1].cells.person ?? 0));
  set("phases", most("phase"));
  set("relative", most("relative"));
  set("columns", Math.min(1, features.length / 15));
  set("long", Math.min(1, profileOf(segment, segment.left).filled / 60));
  const unrelated = [...segment.hits.values()].filter((hits) =>
    hits.some(({ meaning, quality }) => meaning === "unrelated" && quality >= 0.8),
  ).length;
  set("unrelated", unrelated / Math.max(1, features.length));
}
