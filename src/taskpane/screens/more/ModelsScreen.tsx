/** *Partir du modèle*: the documents that usually prove, each a new sheet to fill in; those for one indicator first. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { ModelId } from "../../../text/documents";
import { fillText } from "../../../text/documents/fill";
import { models } from "../../../text/documents/models";
import { paneMore } from "../../../text/pane/more";
import { MODEL_INDICATORS, modelsFor, offeredModels } from "../../../tracker/sheets/models/models";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { paneAlone } from "../../../text/pane/alone";
import { CertifiersRow } from "../alone/CertifiersRow";
import { LogModels } from "./LogModels";
import { Page } from "../../parts/Page";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";

const useStyles = makeStyles({
  model: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "12px",
    padding: "10px 0",
  },
  note: { ...caption, display: "block" },
  open: { display: "block" },
  fill: { margin: "12px 0 0" },
  foot: { ...caption, margin: "16px 0 0" },
});

export function ModelsScreen({ number }: { readonly number?: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = models[language];
  const { snapshot, navigation } = usePane();
  const wanted = number === undefined ? [] : modelsFor(number, snapshot.scope);
  const back = useBack(paneMore[language].title);
  return (
    <Page title={text.title} back={back} subtitle={text.subtitle}>
      {snapshot.recognition.sessions.length > 0 && (
        <p className={styles.fill}>
          <LinkButton id="fill" onClick={() => navigation.go({ screen: "fill" })}>
            {fillText[language].fromModels}
          </LinkButton>
        </p>
      )}
      {number !== undefined && <Models title={text.forIndicator(number)} ids={wanted} />}
      <LogModels number={number} />
      {number === undefined && (
        <Section title={paneAlone[language].certifiers}>
          <Rows>
            <CertifiersRow />
          </Rows>
        </Section>
      )}
      <Models
        title={wanted.length > 0 ? text.others : text.all}
        ids={offeredModels(snapshot.scope).filter((id) => !wanted.includes(id))}
      />
      {!(snapshot.settings.body && snapshot.settings.identity) && (
        <p className={styles.foot}>
          {text.bodyMissing}
          <br />
          <LinkButton id="identity" onClick={() => navigation.go({ screen: "identity" })}>
            {text.identity}
          </LinkButton>
        </p>
      )}
      <p className={styles.foot}>{text.legal}</p>
    </Page>
  );
}

function Models({ title, ids }: { readonly title: string; readonly ids: readonly ModelId[] }) {
  if (ids.length === 0) return null;
  return (
    <Section title={title} long>
      <Rows>
        {ids.map((id) => (
          <Row key={id}>
            <Model id={id} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Model({ id }: { readonly id: ModelId }) {
  const styles = useStyles();
  const text = models[useLanguage()];
  const { snapshot, tracker } = usePane();
  const sheets = (snapshot.models ?? []).filter((model) => model.id === id).map(({ sheet }) => sheet);
  return (
    <div className={styles.model}>
      <span>
        {text.names[id]}
        <span className={styles.note}>{text.indicators(MODEL_INDICATORS[id])}</span>
        {sheets.map((sheet) => (
          <span key={sheet} className={styles.open}>
            <LinkButton onClick={() => tracker.select(`${sheet}!A1`)}>{text.open(sheet)}</LinkButton>
          </span>
        ))}
      </span>
      <Button
        id={`model-${id}`}
        aria-label={text.makeOne(text.names[id])}
        disabled={tracker.busy !== null}
        onClick={() =>
          void tracker.act(
            "sheets",
            (host) => host.model(id),
            ({ sheets: [sheet = ""] }) => text.done(sheet),
          )
        }
      >
        {text.make}
      </Button>
    </div>
  );
}
