/** The audit she prepares: what it looks at, what was written last time and where it is, what follows. The rules speak. */
import { makeStyles } from "@fluentui/react-components";
import { paneAudit } from "../../../text/pane/audit";
import { paneIndicator } from "../../../text/pane/indicator";
import { states } from "../../../text/states";
import type { EarlierFinding } from "../../../tracker/model/assessment";
import { categoryNames } from "../../../tracker/scope/scope";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { Mark } from "../../parts/Mark";
import { LeadingRow, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { StateSign } from "../../signs/Sign";
import { labelOf, stateOfIndicator } from "../../tracker/findings";

/** Enough to remember what she did; the others are counted, and all of them are behind the row. */
const PROOFS_SHOWN = 2;

const useStyles = makeStyles({
  sentence: { margin: "8px 0 0" },
  part: { fontSize: "14px", lineHeight: "20px", fontWeight: 600, margin: "16px 0 4px" },
  marks: { display: "flex", flexWrap: "wrap", rowGap: "4px", listStyleType: "none", margin: "0 0 0 -4px", padding: 0 },
  point: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px" },
  number: { fontWeight: 600, marginRight: "8px" },
  note: { ...caption, display: "block", margin: "2px 0 0" },
});

export function AuditSection() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneAudit[language];
  const { snapshot, navigation } = usePane();
  const { audit } = snapshot.assessment;
  return (
    <Section title={text.title[audit.type]}>
      {audit.sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {!audit.all && (
        <>
          <h3 className={styles.part}>{text.looksAt}</h3>
          <ul className={styles.marks} aria-label={text.looksAt}>
            {audit.looksAt.map((number) => (
              <li key={number}>
                <Mark number={number} />
              </li>
            ))}
          </ul>
        </>
      )}
      {audit.earlier.length > 0 && (
        <>
          <h3 className={styles.part}>{text.earlier}</h3>
          <Rows>
            {audit.earlier.map((finding) => (
              <Earlier key={finding.number} finding={finding} />
            ))}
          </Rows>
        </>
      )}
      {audit.newEntrant.length > 0 && (
        <>
          <h3 className={styles.part}>{text.newEntrant(categoryNames(snapshot.scope.newEntrant, language))}</h3>
          <Rows>
            {audit.newEntrant.map(({ number, formalised }) => (
              <LeadingRow
                key={number}
                id={`formalised-${number}`}
                onClick={() => navigation.go({ screen: "indicator", number })}
              >
                <span className={styles.number}>{number}</span>
                {labelOf(number, language)}
                <span className={styles.note}>{formalised ? text.ready.yes : text.ready.no}</span>
              </LeadingRow>
            ))}
          </Rows>
        </>
      )}
      <p className={styles.note}>{audit.sources.map((source) => `${source}.`).join(" ")}</p>
      <p className={styles.note}>{audit.conclusion}</p>
    </Section>
  );
}

/** What was written last time, and what her tracker says of it now; her rows are one click away. */
function Earlier({ finding: { number, gravity, state, open } }: { readonly finding: EarlierFinding }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneAudit[language];
  const { has } = paneIndicator[language].missing;
  const { navigation, snapshot } = usePane();
  const proofs = stateOfIndicator(number, snapshot.assessment)?.proofs ?? [];
  const written = text.written[gravity];
  const where =
    open === true
      ? text.open[gravity]
      : open === null
        ? text.unknown(written)
        : state === "notApplicable"
          ? text.notApplicable(written)
          : text.lifted(written);
  return (
    <LeadingRow id={`earlier-${number}`} onClick={() => navigation.go({ screen: "indicator", number })}>
      <span className={styles.point}>
        <StateSign state={state} />
        <span>
          <span className={styles.number}>{number}</span>
          {labelOf(number, language)}
          <span className={styles.note}>
            {where} ({states[language][state].toLowerCase()})
          </span>
          {proofs.length > 0 && (
            <span className={styles.note}>
              {has(proofs.slice(0, PROOFS_SHOWN), Math.max(0, proofs.length - PROOFS_SHOWN))}
            </span>
          )}
        </span>
      </span>
    </LeadingRow>
  );
}
