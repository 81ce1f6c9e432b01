/** Excel tables of a sheet. */
import type { BookTable } from "../../book/types";
import { parseArea } from "../../formula/areas";
import { displayFormula } from "../../formula/stored";
import type { Package } from "../package";
import { decodeEscapes } from "../text";
import { attribute, child, children, isTrue } from "../xml";

const SUBTOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

export function readTables(pkg: Package, sheetPart: string): BookTable[] {
  const tables: BookTable[] = [];
  for (const relationship of pkg.relationships(sheetPart)) {
    if (relationship.kind !== "table" || !pkg.has(relationship.target)) continue;
    const root = pkg.xml(relationship.target);
    const area = parseArea(attribute(root, "ref") ?? "");
    if (!area) continue;
    const name = attribute(root, "displayName") ?? attribute(root, "name") ?? "";
    const style = attribute(child(root, "tableStyleInfo"), "name");
    tables.push({
      id: Number(attribute(root, "id") ?? tables.length + 1),
      name,
      area,
      hasHeader: attribute(root, "headerRowCount") !== "0",
      hasTotals: Number(attribute(root, "totalsRowCount") ?? 0) > 0,
      columns: children(child(root, "tableColumns"), "tableColumn").map((node) => {
        const column = decodeEscapes(attribute(node, "name") ?? "");
        const label = attribute(node, "totalsRowLabel");
        const kind = attribute(node, "totalsRowFunction") ?? "none";
        const own = child(node, "totalsRowFormula")?.text;
        const subtotal = SUBTOTALS[kind];
        const totals =
          kind === "custom" && own !== undefined
            ? `=${displayFormula(own)}`
            : subtotal === undefined
              ? undefined
              : `=SUBTOTAL(${subtotal},[${column}])`;
        const calculated = child(node, "calculatedColumnFormula")?.text;
        return {
          name: column,
          ...(label === undefined ? {} : { totalsLabel: decodeEscapes(label) }),
          ...(totals === undefined ? {} : { totalsFormula: totals }),
          ...(calculated === undefined ? {} : { formula: `=${displayFormula(calculated)}` }),
        };
      }),
      ...(style === undefined ? {} : { style }),
      showFilter:
        child(root, "autoFilter") !== undefined &&
        !children(child(root, "autoFilter"), "filterColumn").some((node) => isTrue(attribute(node, "hiddenButton"))),
      part: relationship.target,
    });
  }
  return tables;
}
