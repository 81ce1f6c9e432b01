/** Where her statuses were not read, or most wait for her answer, that is said instead of figures, with the way to settle it. */
import { usePane } from "../context";
import { usePaneText } from "../language";
import { readTracker } from "../tracker/reading";
import { LinkButton } from "./LinkButton";

export function Withheld() {
  const text = usePaneText().headline;
  const { navigation, snapshot } = usePane();
  const { words, colours } = readTracker(snapshot.tracker.recognition);
  const isWaiting = words + colours > 0;
  if (snapshot.assessment.tracker === null) return <Gone />;
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

/** The table that was followed is not there any more. */
function Gone() {
  const text = usePaneText().gone;
  const { navigation, snapshot, tracker } = usePane();
  return (
    <div role="note">
      <p>
        <strong>{text.said}</strong>
      </p>
      <p>{text.note}</p>
      {(snapshot.sketches?.length ?? 0) > 0 && (
        <div>
          <LinkButton id="point-out" onClick={() => navigation.go({ screen: "columns" })}>
            {text.pointOut}
          </LinkButton>
        </div>
      )}
      <LinkButton
        id="starter"
        disabled={tracker.busy !== null}
        onClick={() => void tracker.act("sheets", (host) => host.starter(snapshot.scope))}
      >
        {text.starter}
      </LinkButton>
    </div>
  );
}
