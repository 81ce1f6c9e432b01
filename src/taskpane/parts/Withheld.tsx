/** Where her statuses were not read, or most wait for her answer, that is said instead of figures, with the way to settle it. */
import { usePane } from "../context";
import { usePaneText } from "../language";
import { readTracker } from "../tracker/reading";
import { LinkButton } from "./LinkButton";

export function Withheld() {
  const text = usePaneText().headline;
  const { navigation, snapshot } = usePane();
  const { words, colours } = readTracker(snapshot.recognition);
  const isWaiting = words + colours > 0;
  return (
    <div role="note">
      <p>
        <strong>{isWaiting ? text.waiting : text.withheld}</strong>
      </p>
      <p>{isWaiting ? text.waitingNote(words + colours) : text.withheldNote}</p>
      <LinkButton id="settle-statuses" onClick={() => navigation.go({ screen: isWaiting ? "words" : "columns" })}>
        {text.settle}
      </LinkButton>
    </div>
  );
}
