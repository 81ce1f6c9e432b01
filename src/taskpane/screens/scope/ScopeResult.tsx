/** What applies, as a map of the indicators in seven rows; then the reasons, grouped; then what is good to know. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CRITERIA, DOUBTS, INDICATORS } from "../../../rnq";
import { paneScope } from "../../../text/pane/scope";
import type { ApplicableIndicator } from "../../../tracker/model/assessment";
import { applicability } from "../../../tracker/scope/scope";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption, FORCED, tabular } from "../../look";
import { Figure } from "../../parts/Figure";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { surface } from "../../theme";
import { labelOf } from "../../tracker/findings";
import { profileFacts } from "../../tracker/profile";
import type { ScopeAnswersSoFar } from "../../tracker/useScopeDraft";

const useStyles = makeStyles({
  map: { display: "flex", flexDirection: "column", rowGap: "4px", listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", alignItems: "center", columnGap: "4px" },
  criterion: { ...caption, width: "16px" },
  cells: { display: "flex", flexWrap: "wrap", gap: "4px", listStyleType: "none", margin: 0, padding: 0 },
  cell: {
    ...tabular,
    display: "grid",
    placeItems: "center",
    width: "28px",
    height: "24px",
    borderRadius: "2px",
    fontSize: "12px",
    backgroundColor: surface("rnqApplies"),
    color: surface("rnqAppliesText"),
    fontWeight: 600,
    [FORCED]: { border: "1px solid CanvasText", boxSizing: "border-box" },
  },
  out: {
    boxSizing: "border-box",
    backgroundColor: "transparent",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontWeight: 400,
    [FORCED]: { border: "1px dashed CanvasText" },
  },
  reason: { display: "grid", gridTemplateColumns: "84px minmax(0, 1fr)", columnGap: "8px", padding: "10px 0" },
  numbers: { ...tabular, fontWeight: 600 },
  note: { ...caption, display: "block", marginTop: "2px" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "16px",
    rowGap: "12px",
    marginTop: "24px",
  },
});

export function ScopeResult({ draft: { scope, saved, ask, clear } }: { readonly draft: ScopeAnswersSoFar }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneScope[language];
  const { snapshot, tracker, navigation } = usePane();
  const { indicators, referential } = applicability(scope, snapshot.today, language);
  const applying = indicators.filter((indicator) => indicator.applies);
  const not = indicators.filter((indicator) => !indicator.applies);
  const known = applying.filter((indicator) => indicator.reason !== undefined || indicator.doubtful !== undefined);
  const save = async () => {
    const done = await tracker.act(
      "scope",
      (host) => host.setScope({ ...scope, supposed: false }),
      () => text.saved,
    );
    if (!done) return;
    clear();
    navigation.reset({ screen: snapshot.settings.attached ? "state" : "opening" });
  };
  return (
    <Page title={text.title} titleHidden>
      <Figure
        count={applying.length}
        of={indicators.length}
        words={text.applies(applying.length)}
        small={profileFacts(scope, language).join(", ")}
      />
      <ul className={styles.map} aria-label={text.map}>
        {CRITERIA.map((criterion) => (
          <li key={criterion.number} className={styles.line}>
            <span className={styles.criterion}>{criterion.number}</span>
            <ul className={styles.cells} aria-label={criterion.shortLabel[language]}>
              {indicators
                .filter((indicator) => indicator.criterion === criterion.number)
                .map(({ number, applies }) => (
                  <li key={number} className={mergeClasses(styles.cell, !applies && styles.out)}>
                    <span role="img" aria-label={text.cell(number, labelOf(number, language), applies)}>
                      {number}
                    </span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      {not.length > 0 && <Reasons title={text.notApplicable(not.length)} indicators={not} />}
      {known.length > 0 && (
        <Reasons
          title={text.toKnow}
          indicators={known}
          note={referential === "2026" ? DOUBTS.guideV10[language] : undefined}
        />
      )}
      <div className={styles.actions}>
        {!saved && (
          <Primary id="save-scope" disabled={tracker.busy !== null} onClick={() => void save()}>
            {text.save}
          </Primary>
        )}
        <LinkButton id="modify" onClick={() => ask(true)}>
          {text.modify}
        </LinkButton>
        <LinkButton id="concerned" onClick={() => navigation.go({ screen: "concerned" })}>
          {text.concernedLink}
        </LinkButton>
      </div>
    </Page>
  );
}

/** Indicators with the same reason and the same doubt share a line. */
function Reasons({
  title,
  indicators,
  note,
}: {
  readonly title: string;
  readonly indicators: readonly ApplicableIndicator[];
  readonly note?: string;
}) {
  const styles = useStyles();
  const groups = new Map<string, ApplicableIndicator[]>();
  for (const indicator of indicators) {
    const key = `${indicator.reason ?? ""}\n${doubtOf(indicator) ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return (
    <Section title={title}>
      <Rows>
        {[...groups].map(([key, group]) => {
          const [{ reason } = { reason: undefined }] = group;
          const doubt = group[0] && doubtOf(group[0]);
          return (
            <Row key={key}>
              <div className={styles.reason}>
                <span className={styles.numbers}>{group.map((indicator) => indicator.number).join(", ")}</span>
                <span>
                  {reason ?? doubt}
                  {reason !== undefined && doubt !== undefined && <span className={styles.note}>{doubt}</span>}
                </span>
              </div>
            </Row>
          );
        })}
      </Rows>
      {note && <p className={styles.note}>{note}</p>}
    </Section>
  );
}

/** Where an indicator does not apply, only a doubt on that very point matters: whether what she does is certifying. */
function doubtOf({ applies, doubtful, number }: ApplicableIndicator): string | undefined {
  return applies || INDICATORS[number - 1]?.condition === "certifying" ? doubtful : undefined;
}
