/** Every column of one table of hers, in her order: its letter, her header and first cells, and what it is read as, changed in place. */
import { useState } from "react";
import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import type { TableSketch } from "../../../excel/base/api";
import { paneColumns } from "../../../text/pane/columns";
import type { RecognisedTable, Role } from "../../../tracker/model/recognition";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption, tabular, WIDE } from "../../look";
import { Row, Rows } from "../../parts/Rows";
import { roleChanged, rolesFor, rolesOf } from "../../tracker/columns";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) minmax(0, 132px)",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 0",
    [WIDE]: { gridTemplateColumns: "24px minmax(0, 1fr) minmax(0, 184px)" },
  },
  letter: { ...caption, ...tabular, textAlign: "center" },
  cut: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  header: { fontWeight: 600 },
  cells: caption,
  select: { width: "100%", minWidth: 0, "& select": { maxWidth: "100%", textOverflow: "ellipsis" } },
  used: {
    "& select": {
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForegroundLink,
      fontWeight: 600,
    },
  },
  error: { color: tokens.colorStatusDangerForeground1, margin: "8px 0 0" },
});

/** A cross says a status with its code; it is chosen by nothing, only left. */
const CROSS = "cross";

export function ColumnList({ index }: { readonly index: number }) {
  const styles = useStyles();
  const text = paneColumns[useLanguage()];
  const { snapshot, tracker } = usePane();
  const [lacking, setLacking] = useState<Role | null>(null);
  const table = snapshot.recognition.tables[index];
  const sketch = snapshot.sketches?.find((candidate) => candidate.table === index);
  if (!table || !sketch) return null;
  const choose = (column: string, value: string) => {
    const change = roleChanged(sketch, table, { column, role: (value || null) as Role | null });
    setLacking("lacking" in change ? change.lacking : null);
    if (!("lacking" in change))
      void tracker.act(
        "scope",
        (host) => host.correct(change),
        () => text.done,
      );
  };
  return (
    <>
      <Rows>
        {sketch.columns.map((column) => (
          <Row key={column.column}>
            <HerColumn table={table} column={column} choose={(value) => choose(column.column, value)} />
          </Row>
        ))}
      </Rows>
      {lacking && (
        <p role="alert" className={styles.error}>
          {lacking === "indicator" ? text.needIndicator : text.need(text.roles[lacking])}
        </p>
      )}
    </>
  );
}

interface HerColumnProps {
  readonly table: RecognisedTable;
  readonly column: TableSketch["columns"][number];
  readonly choose: (value: string) => void;
}

function HerColumn({ table, column: { column, header, cells }, choose }: HerColumnProps) {
  const styles = useStyles();
  const text = paneColumns[useLanguage()];
  const { tracker } = usePane();
  const role = rolesOf(table)[column];
  const cross = role === undefined ? table.crosses?.find((one) => one.column === column) : undefined;
  const examples = [...new Set(cells.filter((cell) => cell !== ""))].join(" · ");
  return (
    <div className={styles.row}>
      <span className={styles.letter}>{column}</span>
      <span>
        <span className={mergeClasses(styles.cut, styles.header)}>{header || text.noHeader}</span>
        <span className={mergeClasses(styles.cut, styles.cells)}>{examples || text.emptyColumn}</span>
      </span>
      <Select
        size="small"
        aria-label={text.readAs(column, header)}
        className={mergeClasses(styles.select, (role ?? cross) !== undefined && styles.used)}
        value={cross ? CROSS : (role ?? "")}
        aria-disabled={tracker.busy !== null || undefined}
        onChange={(_, data) => tracker.busy === null && data.value !== CROSS && choose(data.value)}
      >
        <option value="">{text.none}</option>
        {cross && <option value={CROSS}>{text.cross(cross.code)}</option>}
        {rolesFor(table.kind, role).map((option) => (
          <option key={option} value={option}>
            {text.roles[option]}
          </option>
        ))}
      </Select>
    </div>
  );
}
