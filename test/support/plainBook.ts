/** A book as plain data to compare with another: formats spelled out, ids and the file's own XML left out. */
import type { BookData } from "../../src/workbench/book/types";

const LEFT_OUT = ["xml", "rich", "xf", "id", "scope", "activeSheet", "part", "styles"];

export function plainBook(book: BookData): unknown {
  const style = (index: number): unknown => ({ ...book.styles[index], xf: undefined });
  const sheetName = (id: string | null): string | null => book.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  const plain = (value: unknown, key = ""): unknown => {
    if (value instanceof Map) {
      const entries = [...value]
        .filter(([, member]) => !emptyCell(member))
        .map(
          ([name, member]) =>
            [
              String(name),
              key === "columnStyles" || key === "rowStyles" ? style(member as number) : plain(member),
            ] as const,
        );
      return Object.fromEntries(
        entries.filter(
          ([, member]) => !(typeof member === "object" && member !== null && Object.keys(member).length === 0),
        ),
      );
    }
    if (value instanceof Set) return [...value].sort();
    if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
    if (key === "conditionalFormats" && Array.isArray(value))
      return [...value].sort((a, b) => a.priority - b.priority).map((member) => plain(member));
    if (Array.isArray(value)) return value.map((member) => plain(member));
    if (value === null || typeof value !== "object") return value;
    const members = Object.entries(value).filter(([name, member]) => !LEFT_OUT.includes(name) && member !== undefined);
    return Object.fromEntries(
      members.map(([name, member]) => [
        name,
        name === "style" && typeof member === "number" ? style(member) : plain(member, name),
      ]),
    );
  };
  return {
    ...(plain(book) as object),
    active: sheetName(book.activeSheet),
    scopes: book.names.map((name) => sheetName(name.scope)),
  };
}

const emptyCell = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "style" in value &&
  "value" in value &&
  value.value === null &&
  !("formula" in value && value.formula !== undefined) &&
  value.style === 0;
