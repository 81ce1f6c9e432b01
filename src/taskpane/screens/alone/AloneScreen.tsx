/** *Seule ou accompagnée*: one sentence, what it rests on, what help would bring, the page to hand over, the certifying bodies. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { DOUBTS } from "../../../rnq";
import { aloneText } from "../../../text/alone";
import { paneAlone } from "../../../text/pane/alone";
import { scopeText } from "../../../text/scope";
import { aloneBrings, aloneFacts, aloneOrNot, aloneSentence, type AloneVerdict } from "../../../tracker/plan/alone";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import type { PanePlace } from "../../navigation";
import { AssumedProfile } from "../../parts/AssumedProfile";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { Withheld } from "../../parts/Withheld";
import { usePlan } from "../../tracker/usePlan";
import { CertifiersRow } from "./CertifiersRow";

const useStyles = makeStyles({
  said: { margin: "12px 0 8px", fontWeight: 600 },
  facts: { margin: "12px 0 0" },
  fact: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke4}` },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  brings: { margin: "8px 0 0", paddingLeft: "18px" },
  text: { margin: "8px 0 12px" },
  note: { ...caption, margin: "8px 0 0" },
});

export function AloneScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const all = usePaneText();
  const text = paneAlone[language];
  const { snapshot, navigation } = usePane();
  const { plan } = usePlan();
  const { assessment, scope, settings, today } = snapshot;
  const alone = aloneOrNot(assessment, plan, settings, today);
  const back = useBack(all.tabs.week);
  return (
    <Page title={aloneText[language].title} back={back}>
      {alone.verdict === "unread" ? (
        <Withheld />
      ) : (
        <>
          <p className={styles.said}>{aloneSentence(alone, scope.auditDate, language)}</p>
          <Way verdict={alone.verdict} />
        </>
      )}
      <AssumedProfile className={styles.note} />
      <Section title={text.based}>
        <dl className={styles.facts}>
          {aloneFacts(alone, language, (category) => scopeText[language].categories[category]).map(([label, value]) => (
            <div key={label} className={styles.fact}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.note}>{text.yardstick}</p>
        {alone.majors.length > 0 && (
          <LinkButton id="see-missing" onClick={() => navigation.go({ screen: "missing" })}>
            {text.seeMissing}
          </LinkButton>
        )}
      </Section>
      <Section title={aloneText[language].bringsTitle}>
        <ul className={styles.brings}>
          {aloneBrings(alone, language).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Handover />
      <Section title={text.certifiers}>
        <Rows>
          <CertifiersRow />
        </Rows>
        <p className={styles.note}>
          {text.lists} {DOUBTS.certifierLists[language]}
        </p>
      </Section>
    </Page>
  );
}

/** What she can say for it to be told. */
const WAYS: Readonly<
  Partial<Record<AloneVerdict, { readonly name: "setDate" | "setHours"; readonly place: PanePlace }>>
> = {
  noDate: { name: "setDate", place: { screen: "questions" } },
  past: { name: "setDate", place: { screen: "questions" } },
  noHours: { name: "setHours", place: { screen: "settings" } },
};

function Way({ verdict }: { readonly verdict: AloneVerdict }) {
  const text = paneAlone[useLanguage()];
  const { navigation } = usePane();
  const way = WAYS[verdict];
  if (!way) return null;
  return (
    <LinkButton id="alone-way" onClick={() => navigation.go(way.place)}>
      {text.ways[way.name]}
    </LinkButton>
  );
}

function Handover() {
  const styles = useStyles();
  const text = paneAlone[useLanguage()];
  const { snapshot, tracker } = usePane();
  const there = snapshot.ourSheets.handover !== undefined;
  return (
    <Section title={text.handover}>
      <p className={styles.text}>{text.handoverNote}</p>
      <Primary
        id="make-handover"
        disabled={tracker.busy !== null}
        onClick={() =>
          void tracker.act("sheets", (host, progress) => host.generate(["handover"], { live: false }, progress))
        }
      >
        {there ? text.remakeHandover : text.makeHandover}
      </Primary>
    </Section>
  );
}
