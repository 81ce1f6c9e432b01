/** Recognition of one range of values with its header row: the tracker argument of a custom function. */
import type { CellValue } from "../grid";
import type { Recognition } from "../recognition";
import { recogniseWith } from "./core";

/** Values only: no formats, links or colours. A range with no tracker yields no table; nothing throws. */
export function recogniseRange(values: readonly (readonly CellValue[])[]): Recognition {
  return recogniseWith({ sheets: [{ name: "", visible: true, top: 0, left: 0, values }], date1904: false }, []);
}
