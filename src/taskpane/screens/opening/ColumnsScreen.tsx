/** *Corriger les colonnes*: what each sheet holds, a role for each of its columns, what her numbers mean. */
import { useState } from "react";
import { Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { TableSketch } from "../../../excel/base/api";
import { logText } from "../../../text/logs/names";
import { paneColumns } from "../../../text/pane/columns";
import { LOG_SUBJECTS, type LogSubject } from "../../../tracker/model/logs";
import type { Role, TableKind } from "../../../tracker/model/recognition";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import {
  columnCorrection,
  draftOf,
  lacking,
  rolesFor,
  OFFERED_ROLES,
  withRole,
  type ColumnsDraft,
} from "../../tracker/columns";
import { doubtsOf } from "../../tracker/doubts";
import { Doubts } from "./Unclear";
import { Unsure } from "./Unsure";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "16px", marginTop: "16px" },
  doubt: { padding: "8px 0" },
  select: { width: "100%", minWidth: 0, "& select": { maxWidth: "100%", textOverflow: "ellipsis" } },
  upper: { "::first-letter": { textTransform: "uppercase" } },
  field: { padding: "8px 0" },
  note: {
    ...caption,
    display: "block",
    marginTop: "2px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  radios: { marginLeft: "-8px", "& label": { color: tokens.colorNeutralForeground1 } },
  actions: { marginTop: "24px" },
  error: { color: tokens.colorStatusDangerForeground1, margin: "16px 0 0" },
});

const KINDS: readonly (TableKind | "ignore")[] = [
  "indicators",
  "proofRegister",
  "journeyTall",
  "journeyWide",
  "log",
  "survey",
  "ignore",
];

/** @param table the table to begin with, by its position; the first unless said */
export function ColumnsScreen({ table }: { readonly table?: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneColumns[language];
  const all = usePaneText();
  const { snapshot, tracker, navigation } = usePane();
  const sketches = snapshot.sketches ?? [];
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      sketches.findIndex((one) => table !== undefined && one.table === table),
    ),
  );
  const sketch = sketches[chosen];
  const [draft, setDraft] = useState<ColumnsDraft | null>(sketch ? draftOf(sketch, snapshot) : null);
  const back = useBack(snapshot.settings.attached ? all.tabs.more : text.back);
  if (!sketch || !draft) {
    return (
      <Page title={text.title} back={back}>
        <p>{all.opening.noTable}</p>
      </Page>
    );
  }
  const choose = (index: number) => {
    setChosen(index);
    const next = sketches[index];
    if (next) setDraft(draftOf(next, snapshot));
  };
  const missing = lacking(draft);
  const apply = async () => {
    if (
      await tracker.act(
        "scope",
        (host) => host.correct(columnCorrection(draft, sketch)),
        () => text.done,
      )
    )
      navigation.back();
  };
  return (
    <Page title={text.title} subtitle={text.intro} back={back}>
      <Unsure questions={snapshot.questions ?? []} />
      <OpenDoubts />
      <div className={styles.form}>
        <Field label={text.sheet}>
          <Select
            id="sheet"
            className={styles.select}
            value={String(chosen)}
            onChange={(_, data) => choose(Number(data.value))}
          >
            {sketches.map((candidate, index) => (
              <option key={index} value={index}>
                {candidate.sheet}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.kind}>
          <Select
            id="kind"
            className={styles.select}
            value={draft.kind}
            onChange={(_, data) => setDraft({ ...draft, kind: data.value as ColumnsDraft["kind"] })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {text.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {draft.kind === "log" && <SubjectField draft={draft} onChange={setDraft} />}
      </div>
      {draft.kind !== "ignore" && (
        <>
          <ColumnRoles sketch={sketch} kind={draft.kind} draft={draft} onChange={setDraft} />
          {draft.kind === "indicators" && <Numbering sketch={sketch} draft={draft} onChange={setDraft} />}
        </>
      )}
      {missing && (
        <p role="alert" className={styles.error}>
          {missing === "indicator" ? text.needIndicator : text.need(text.roles[missing])}
        </p>
      )}
      <div className={styles.actions}>
        <Primary id="apply-columns" disabled={missing !== null || tracker.busy !== null} onClick={() => void apply()}>
          {text.apply}
        </Primary>
      </div>
    </Page>
  );
}

/** What a log follows: it decides which indicators it proves. */
function SubjectField({ draft, onChange }: PartProps) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <Field label={paneColumns[language].subject}>
      <Select
        id="subject"
        className={styles.select}
        value={draft.subject ?? "watch"}
        onChange={(_, data) => onChange({ ...draft, subject: data.value as LogSubject })}
      >
        {LOG_SUBJECTS.map((subject) => (
          <option key={subject} value={subject}>
            {logText[language].subjects[subject]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function OpenDoubts() {
  const language = useLanguage();
  const { snapshot } = usePane();
  const doubts = doubtsOf(snapshot.recognition, language, snapshot.questions);
  if (doubts.length === 0) return null;
  return (
    <Section title={paneColumns[language].doubts}>
      <Doubts doubts={doubts} />
    </Section>
  );
}

interface PartProps {
  readonly draft: ColumnsDraft;
  readonly onChange: (draft: ColumnsDraft) => void;
}

function ColumnRoles({
  sketch,
  kind,
  draft,
  onChange,
}: PartProps & { readonly sketch: TableSketch; readonly kind: TableKind }) {
  const styles = useStyles();
  const text = paneColumns[useLanguage()];
  return (
    <Section title={text.columns}>
      <Rows>
        {sketch.columns.map(({ column, header, cells }) => {
          const filled = cells.filter((cell) => cell !== "");
          const role = draft.roles[column];
          return (
            <Row key={column} className={styles.field}>
              <Field label={text.role(column, header)}>
                <Select
                  className={styles.select}
                  value={role && OFFERED_ROLES[kind].includes(role) ? role : ""}
                  onChange={(_, data) => onChange(withRole(draft, column, (data.value || null) as Role | null))}
                >
                  <option value="">{text.none}</option>
                  {rolesFor(kind, undefined).map((option) => (
                    <option key={option} value={option}>
                      {text.roles[option]}
                    </option>
                  ))}
                </Select>
              </Field>
              <span className={styles.note}>{filled.length ? text.example(filled.join(" · ")) : text.emptyColumn}</span>
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}

/** Asked only where her numbers hold a point; each reading is shown on a number of hers. */
function Numbering({ sketch, draft, onChange }: PartProps & { readonly sketch: TableSketch }) {
  const styles = useStyles();
  const text = paneColumns[useLanguage()];
  const column = Object.entries(draft.roles).find(([, role]) => role === "indicator")?.[0];
  const cells = sketch.columns.find((candidate) => candidate.column === column)?.cells ?? [];
  const example = cells.find((cell) => /^\D*\d+[.,]\d+/.test(cell));
  if (!example) return null;
  return (
    <Section title={text.numbering(example)}>
      <RadioGroup
        className={styles.radios}
        aria-label={text.numbering(example)}
        value={draft.numbering ?? ""}
        onChange={(_, data) => onChange({ ...draft, numbering: data.value as ColumnsDraft["numbering"] })}
      >
        {(["criterion.rank", "criterion.indicator", "plain"] as const).map((numbering) => (
          <Radio key={numbering} value={numbering} label={text.numberings[numbering](example)} />
        ))}
      </RadioGroup>
    </Section>
  );
}
