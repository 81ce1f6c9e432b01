/** Notes and threaded comments of a sheet, as plain text by cell ("row,column"). */
import type { BookSheet } from "../../book/types";
import { parseCell } from "../../formula/areas";
import type { Package } from "../package";
import { plainText } from "../text";
import { attribute, child, children } from "../xml";

export function readSheetNotes(
  pkg: Package,
  sheetPart: string,
  persons: ReadonlyMap<string, string>,
): BookSheet["notes"] {
  const notes = new Map<string, { author?: string; text: string }>();
  const key = (ref: string | undefined): string | null => {
    const cell = parseCell(ref ?? "");
    return cell ? `${cell.row},${cell.column}` : null;
  };
  const parts = pkg.relationships(sheetPart).filter(({ target, external }) => !external && pkg.has(target));
  for (const { target } of parts.filter(({ kind }) => kind === "comments")) {
    const root = pkg.xml(target);
    const authors = children(child(root, "authors"), "author").map((node) => node.text);
    for (const node of children(child(root, "commentList"), "comment")) {
      const cell = key(attribute(node, "ref"));
      const body = child(node, "text");
      if (cell === null || !body) continue;
      const author = authors[Number(attribute(node, "authorId") ?? -1)];
      notes.set(cell, { ...(author === undefined || author === "" ? {} : { author }), text: plainText(body) });
    }
  }
  // A thread also has a note that only says it is one: the thread's own texts replace it.
  const threads = new Map<string, string[]>();
  for (const { target } of parts.filter(({ kind }) => kind === "threadedComment")) {
    for (const node of children(pkg.xml(target), "threadedComment")) {
      const cell = key(attribute(node, "ref"));
      if (cell === null) continue;
      const person = persons.get(attribute(node, "personId") ?? "");
      const text = child(node, "text")?.text ?? "";
      threads.set(cell, [...(threads.get(cell) ?? []), person === undefined ? text : `${person}\u00a0: ${text}`]);
    }
  }
  for (const [cell, texts] of threads) notes.set(cell, { text: texts.join("\n") });
  return notes;
}

/** Names of the people of threaded comments, by id. */
export function readPersons(pkg: Package, workbookPart: string): Map<string, string> {
  const persons = new Map<string, string>();
  for (const { kind, target } of pkg.relationships(workbookPart)) {
    if (kind !== "person" || !pkg.has(target)) continue;
    for (const node of children(pkg.xml(target), "person"))
      persons.set(attribute(node, "id") ?? "", attribute(node, "displayName") ?? "");
  }
  return persons;
}
