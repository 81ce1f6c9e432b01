/** At the end of the file of proofs: what she delivered since the last audit, for the auditor to draw from. */
import { sheets as words } from "../../../text/sheets";
import type { Delivered, DeliveredAction } from "./delivered";
import type { SheetBuilder } from "../parts/builder";
import type { SheetContext } from "../parts/context";
import { BESIDE, HAIRLINE, HEIGHT, style, THIN } from "../parts/look";
import { LABEL, NUMBER, WHERE } from "./head";

function when({ start, end }: DeliveredAction, text: (typeof words)["fr"]["dossier"]): string {
  const from = start ?? end ?? "";
  const until = end ?? from;
  return from === until ? text.day(from) : text.dates(from, until);
}

/** The number column stays empty: a remark beside an action is about no indicator. */
export function actionsSinceAudit(build: SheetBuilder, { language }: SheetContext, delivered: Delivered): void {
  const text = words[language].dossier;
  delivered.actions.forEach((action, index) =>
    build.block(() => {
      if (index === 0) {
        build.gap();
        build.row(
          HEIGHT.section,
          { [NUMBER]: { value: text.actions(delivered.since), style: style.section } },
          { rule: THIN },
        );
      }
      build.beside(
        HEIGHT.row,
        [
          { column: LABEL, over: 2, text: text.action(action.name, action.trainees), style: {} },
          { column: WHERE, over: 3, text: when(action, text), style: BESIDE },
        ],
        {},
        HAIRLINE,
      );
    }),
  );
  if (delivered.actions.length > 0 && delivered.undated > 0)
    build.running(HEIGHT.row, LABEL, 4, text.undatedActions(delivered.undated), style.subtitle);
}
