/** References to tables by name in formulas. */
import { rewriteFormulas } from "./formulas";
import { sameName } from "./references";
import type { BookData } from "./types";

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')+'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*!?/gu;

/** Every formula after a table took another name. */
export function mapTableName(data: BookData, before: string, after: string): void {
  rewriteFormulas(data, (formula) =>
    formula.replace(TOKEN, (token: string) => (sameName(token, before) ? after : token)));
}

/** Every formula after a column of a table took another name. */
export function mapColumnName(data: BookData, table: string, before: string, after: string): void {
  rewriteFormulas(data, (formula) => {
    let inTable = false;
    return formula.replace(TOKEN, (token: string) => {
      const here = inTable;
      inTable = sameName(token, table);
      if (!here || !token.startsWith("[")) return token;
      return token.replace(/\[(@?)([^[\]#@]+)\]/g, (part: string, at: string, name: string) => (sameName(name, before) ? `[${at}${after}]` : part));
    });
  });
}
