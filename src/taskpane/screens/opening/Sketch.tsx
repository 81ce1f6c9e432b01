/** A sketch of her own columns: our reading above, her letters, her headers, a few of her rows. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RecognisedTable, Role } from "../../../tracker/model/recognition";
import { paneColumns } from "../../../text/pane/columns";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption, WIDE } from "../../look";

const useStyles = makeStyles({
  caption: { ...caption, textAlign: "left", paddingBottom: "6px", color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    tableLayout: "fixed",
    marginTop: "16px",
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: "12px",
    lineHeight: "16px",
  },
  cell: {
    padding: "6px 8px",
    textAlign: "left",
    fontWeight: 400,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  role: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForegroundLink,
    fontWeight: 600,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRightColor: "transparent",
    borderBottomColor: "transparent",
    "@media (forced-colors: active)": { borderBottomColor: "CanvasText" },
  },
  letter: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
    padding: "4px 8px",
    borderRightColor: "transparent",
  },
  header: { fontWeight: 600 },
  narrow: { width: "52px" },
  onlyWide: { display: "none", [WIDE]: { display: "table-cell" } },
  onlyWideColumn: { display: "none", [WIDE]: { display: "table-column" } },
});

/** The roles worth a column, in the order of importance; at most four are drawn, three when narrow. */
const DRAWN: readonly Role[] = ["indicator", "label", "status", "proofs", "deadline", "criterion"];

interface DrawnColumn {
  readonly role: Role;
  readonly column: string;
  readonly header: string;
  readonly cells: readonly string[];
}

export function Sketch() {
  const styles = useStyles();
  const text = usePaneText().opening;
  const language = useLanguage();
  const { snapshot } = usePane();
  const index = snapshot.recognition.tables.findIndex((table) => table.kind === "indicators");
  const table = snapshot.recognition.tables[index];
  const sketch = snapshot.sketches?.find((candidate) => candidate.table === index);
  if (!table || !sketch) return null;
  const columns = drawnColumns(table, sketch.columns);
  const rows = Math.max(0, ...columns.map((column) => column.cells.length));
  const of = (column: DrawnColumn) => (column.role === "label" ? styles.onlyWide : undefined);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.columns(table.firstDataRow, table.lastDataRow)}</caption>
      <colgroup>
        {columns.map((column) => (
          <col
            key={column.column}
            className={mergeClasses(
              column.role === "indicator" && styles.narrow,
              column.role === "label" && styles.onlyWideColumn,
            )}
          />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.column} scope="col" className={mergeClasses(styles.cell, styles.role, of(column))}>
              {paneColumns[language].roles[column.role]}
            </th>
          ))}
        </tr>
        <tr>
          {columns.map((column) => (
            <td key={column.column} className={mergeClasses(styles.cell, styles.letter, of(column))}>
              {column.column}
            </td>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {columns.map((column) => (
            <td key={column.column} className={mergeClasses(styles.cell, styles.header, of(column))}>
              {column.header}
            </td>
          ))}
        </tr>
        {Array.from({ length: rows }, (_, row) => (
          <tr key={row}>
            {columns.map((column) => (
              <td key={column.column} className={mergeClasses(styles.cell, of(column))}>
                {column.cells[row]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function drawnColumns(
  table: RecognisedTable,
  hers: readonly { readonly column: string; readonly header: string; readonly cells: readonly string[] }[],
): readonly DrawnColumn[] {
  const roleOf = new Map<string, Role>();
  for (const role of DRAWN) {
    const letters = table.columns[role];
    for (const letter of typeof letters === "string" ? [letters] : (letters ?? []))
      if (!roleOf.has(letter)) roleOf.set(letter, role);
  }
  const kept = DRAWN.filter((role) => [...roleOf.values()].includes(role)).slice(0, 4);
  const taken = new Set<Role>();
  return hers.flatMap((column) => {
    const role = roleOf.get(column.column);
    if (!role || !kept.includes(role) || taken.has(role)) return [];
    taken.add(role);
    return [{ role, column: column.column, header: column.header, cells: column.cells.slice(0, 3) }];
  });
}
