/** Numbers of the object events that the host tells, and the names under which the client registers them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHidden: 22,
  protection: 24,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const OF_SHEETS: Readonly<Record<string, number>> = {
  DataChanged: EVENT.changed,
  Activated: EVENT.activated,
  Deactivated: EVENT.deactivated,
  Added: EVENT.added,
  Deleted: EVENT.deleted,
  SelectionChanged: EVENT.selection,
  Calculated: EVENT.calculated,
  FormatChanged: EVENT.formatChanged,
  RowHiddenChanged: EVENT.rowHidden,
  ProtectionChanged: EVENT.protection,
};

const OF_TABLES: Readonly<Record<string, number>> = {
  DataChanged: EVENT.tableChanged,
  SelectionChanged: EVENT.tableSelection,
  Added: EVENT.tableAdded,
  Deleted: EVENT.tableDeleted,
};

/** Type of the event that a class registers under `name` (`DataChanged` of `_RegisterDataChangedEvent`). */
export function eventType(className: string, name: string): number | undefined {
  if (className === "Worksheet" || className === "WorksheetCollection") return OF_SHEETS[name];
  return className === "Table" || className === "TableCollection" ? OF_TABLES[name] : undefined;
}
