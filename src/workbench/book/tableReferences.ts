/** References to tables by name in formulas. */
import { rewriteFormulas } from "./formulas";
import { sameName } from "./references";
import type { BookData } from "./types";

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')+'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*!?/gu;

/** Every formula after a table took another name. */
export function mapTableName(data: BookData, before: string, after: string): void {
  rewriteFormulas(data, (formula) =>
    formula.replace(TOKEN, (token: string) => (sameName(token, before) ? after : token)),
  );
}

/** Every formula after a column of a table took another name; within the table it may stand without the table's name. */
export function mapColumnName(data: BookData, table: string, before: string, after: string): void {
  const inBrackets = (token: string) =>
    token.replace(/\[(@?)([^[\]#@]+)\]/g, (part: string, at: string, name: string) =>
      sameName(name, before) ? `[${at}${after}]` : part,
    );
  rewriteFormulas(data, (formula) => {
    let inTable = false;
    return formula.replace(TOKEN, (token: string) => {
      const here = inTable;
      inTable = sameName(token, table);
      return here && token.startsWith("[") ? inBrackets(token) : token;
    });
  });
  const own = (formula: string) =>
    formula.replace(TOKEN, (token: string, at: number) =>
      token.startsWith("[") && !/[\p{L}\p{N}_.\\]/u.test(formula[at - 1] ?? "") ? inBrackets(token) : token,
    );
  for (const { name, columns } of data.sheets.flatMap(({ tables }) => tables)) {
    if (!sameName(name, table)) continue;
    for (const column of columns) {
      if (column.formula !== undefined) column.formula = own(column.formula);
      if (column.totalsFormula !== undefined) column.totalsFormula = own(column.totalsFormula);
    }
  }
}
