/** How each table of hers was read: her columns with their roles; one table is open, several are a line each to open. */
import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { logText } from "../../../text/logs/names";
import { paneColumns } from "../../../text/pane/columns";
import { trackerTables } from "../../../tracker/model/found";
import type { RecognisedTable } from "../../../tracker/model/recognition";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption, focusRing } from "../../look";
import { ColumnList } from "./ColumnList";

const useStyles = makeStyles({
  caption: { ...caption, margin: "16px 0 4px", color: tokens.colorNeutralForeground2 },
  details: { borderBottom: `1px solid ${tokens.colorNeutralStroke4}` },
  summary: { cursor: "pointer", padding: "8px 0", minHeight: "24px", overflowWrap: "anywhere", ...focusRing },
  count: caption,
});

/** Of the tables of her tracker, those first; then registers and journeys. */
export function Readings() {
  const styles = useStyles();
  const text = usePaneText().opening;
  const { snapshot } = usePane();
  const { recognition } = snapshot.tracker;
  const { tables } = recognition;
  const own = trackerTables(recognition, "indicators");
  const others = (["proofRegister", "journeyTall", "journeyWide", "log", "survey"] as const).flatMap((kind) =>
    trackerTables(recognition, kind),
  );
  const [first] = own;
  const table = first === undefined ? undefined : tables[first];
  return (
    <>
      {first !== undefined && table && own.length === 1 && (
        <>
          <p className={styles.caption}>{text.columns(table.firstDataRow, table.lastDataRow)}</p>
          <ColumnList index={first} />
        </>
      )}
      {own.length > 1 && own.map((index, at) => <TableReading key={index} index={index} open={at === 0} />)}
      {others.map((index) => (
        <TableReading key={index} index={index} />
      ))}
    </>
  );
}

function TableReading({ index, open = false }: { readonly index: number; readonly open?: boolean }) {
  const styles = useStyles();
  const text = paneColumns[useLanguage()];
  const { snapshot } = usePane();
  const [isOpen, setOpen] = useState(open);
  const table = snapshot.recognition.tables[index];
  if (!table) return null;
  const { sheet, firstDataRow, lastDataRow, group } = table;
  return (
    <details className={styles.details} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {`${[text.tableAt(sheet, firstDataRow, lastDataRow), ...(group === undefined ? [] : [group])].join(", ")}, `}
        <Held kind={table.kind} index={index} />
      </summary>
      {isOpen && <ColumnList index={index} />}
    </details>
  );
}

/** *41 preuves*: what was read in it. */
function Held({ kind, index }: { readonly kind: RecognisedTable["kind"]; readonly index: number }) {
  const styles = useStyles();
  const text = usePaneText().opening;
  const language = useLanguage();
  const { rows, register, journey, logs, surveys } = usePane().snapshot.tracker.recognition;
  const of = <One extends { readonly table: number }>(list: readonly One[]) =>
    list.filter(({ table }) => table === index);
  const held =
    kind === "indicators"
      ? text.indicators(new Set(of(rows).flatMap(({ indicators }) => indicators)).size)
      : kind === "proofRegister"
        ? text.proofs(of(register).length)
        : kind === "log"
          ? logText[language].entries(of(logs).length)
          : kind === "survey"
            ? text.answers(of(surveys).length)
            : text.steps(of(journey).length);
  return <span className={styles.count}>{held}</span>;
}
