/** The words and colours of her statuses in one list: how many rows each, what it may mean, one click to settle one. */
import { useRef, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { paneWords } from "../../../text/pane/words";
import type { WordMeaning } from "../../../tracker/model/recognition";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { ChoiceField } from "../../parts/fields/Choice";
import { answersFor, hueOf, statusWordsOf, type StatusWord } from "../../tracker/words";

const useStyles = makeStyles({
  word: { padding: "8px 0" },
  colour: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px", padding: "8px 0" },
  swatch: {
    width: "18px",
    height: "18px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
  left: { margin: "16px 0 0" },
});

const keyOf = ({ kind, said }: StatusWord): string => `${kind} ${said}`;

type Answers = ReadonlyMap<StatusWord, WordMeaning>;

/** Her answers, kept one after the other: one given while another is being kept waits for its turn, one refused is taken back. */
function useAnswers(): {
  readonly given: ReadonlyMap<string, WordMeaning>;
  readonly answer: (words: Answers) => void;
} {
  const { done } = paneWords[useLanguage()];
  const { snapshot, tracker } = usePane();
  const [given, setGiven] = useState<ReadonlyMap<string, WordMeaning>>(new Map());
  const waiting = useRef<Answers>(new Map());
  const keeping = useRef(false);
  const keep = async () => {
    if (keeping.current) return;
    keeping.current = true;
    while (waiting.current.size > 0) {
      const next = waiting.current;
      waiting.current = new Map();
      const isKept = await tracker.act(
        "scope",
        (host) => host.correct(...answersFor(snapshot, next)),
        () => done,
      );
      if (!isKept)
        setGiven((now) => new Map([...now].filter(([key]) => ![...next.keys()].some((one) => keyOf(one) === key))));
    }
    keeping.current = false;
  };
  return {
    given,
    answer(words) {
      setGiven((now) => new Map([...now, ...[...words].map(([word, meaning]) => [keyOf(word), meaning] as const)]));
      waiting.current = new Map([...waiting.current, ...words]);
      void keep();
    },
  };
}

export function WordsScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneWords[language];
  const all = usePaneText();
  const { snapshot, navigation } = usePane();
  const { given, answer } = useAnswers();
  const words = statusWordsOf(snapshot);
  const open = words.filter((word) => !word.isAnswered && !given.has(keyOf(word)));
  const of = (kind: StatusWord["kind"]) => words.filter((word) => word.kind === kind);
  const meaningOf = (word: StatusWord) => given.get(keyOf(word)) ?? word.meaning;
  const unsaid = of("colour").filter((word) => open.includes(word));
  const readable = new Map(unsaid.flatMap((word) => (word.meaning === null ? [] : [[word, word.meaning] as const])));
  const back = useBack(all.tabs.state);
  return (
    <Page title={text.title} subtitle={words.length > 0 ? text.intro : text.none} back={back}>
      {of("word").length > 0 && (
        <Section title={text.words} long>
          <Rows>
            {of("word").map((word) => (
              <Row key={keyOf(word)} className={styles.word}>
                <Meaning
                  word={word}
                  value={meaningOf(word)}
                  onChange={(meaning) => answer(new Map([[word, meaning]]))}
                />
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      {of("colour").length > 0 && (
        <Section title={text.colours} long>
          <Rows>
            {of("colour").map((word) => (
              <Row key={keyOf(word)} className={styles.colour}>
                <span className={styles.swatch} style={{ backgroundColor: `#${word.said}` }} />
                <Meaning
                  word={word}
                  value={meaningOf(word)}
                  onChange={(meaning) => answer(new Map([[word, meaning]]))}
                />
              </Row>
            ))}
          </Rows>
          {readable.size > 0 && (
            <LinkButton id="confirm-colours" onClick={() => answer(readable)}>
              {text.confirm}
            </LinkButton>
          )}
        </Section>
      )}
      {words.length > 0 && (
        <div role="status" className={styles.left}>
          {text.left(open.length)}
        </div>
      )}
      {open.length === 0 && !snapshot.settings.attached && words.length > 0 && (
        <Primary id="words-done" onClick={navigation.back}>
          {all.opening.yourTable}
        </Primary>
      )}
    </Page>
  );
}

interface MeaningProps {
  readonly word: StatusWord;
  readonly value: WordMeaning | null;
  readonly onChange: (meaning: WordMeaning) => void;
}

function Meaning({ word, value, onChange }: MeaningProps) {
  const text = paneWords[useLanguage()];
  const { tables } = usePane().snapshot.recognition;
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const rows = word.places.flatMap((place) => place.rows);
  const own = new Set(word.places.map(({ table }) => tables[table]?.sheet));
  const [sheet = null] = own.size === 1 && sheets.size > 1 ? [...own] : [];
  const meanings = (Object.keys(text.meanings) as (keyof typeof text.meanings)[]).filter(
    (meaning) => word.kind === "word" || meaning !== "ignore",
  );
  const read =
    word.kind === "word" || word.isAnswered || word.meaning === null
      ? ""
      : ` ${text.asRead(text.meanings[word.meaning as keyof typeof text.meanings])}`;
  return (
    <ChoiceField
      label={word.kind === "word" ? text.word(word.said) : text.colour(text.hues[hueOf(word.said)])}
      hint={rows.length > 0 ? `${text.rows(rows, sheet ?? null)}${read ? `.${read}` : ""}` : undefined}
      value={value === "unread" ? null : value}
      options={meanings.map((meaning) => ({ value: meaning, label: text.meanings[meaning] }))}
      onChange={onChange}
    />
  );
}
