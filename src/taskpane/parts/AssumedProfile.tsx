/** A profile that she has not given, said beside what it decides: what is assumed, what of hers it leaves out, what her table itself says. */
import { makeStyles } from "@fluentui/react-components";
import { paneProfile } from "../../text/pane/profile";
import { rowsLeftOut, suggestedProfile } from "../../tracker/scope/suggested";
import { usePane } from "../context";
import { useLanguage } from "../language";
import { caption } from "../look";
import { profileFacts } from "../tracker/profile";
import { LinkButton } from "./LinkButton";

const useStyles = makeStyles({
  note: { ...caption, margin: 0 },
  actions: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

export function AssumedProfile({ className }: { readonly className?: string }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneProfile[language];
  const { snapshot, tracker, navigation } = usePane();
  const { scope, applicability, today } = snapshot;
  const { recognition } = snapshot.tracker;
  if (!scope.supposed) return null;
  const applicable = new Set(applicability.indicators.flatMap(({ applies, number }) => (applies ? [number] : [])));
  const leftOut = rowsLeftOut(recognition, applicable);
  const hers = suggestedProfile(recognition, today);
  return (
    <div className={className}>
      <p className={styles.note}>
        {text.assumed(profileFacts(scope, language))}
        {leftOut > 0 && ` ${text.leavesOut(leftOut)}`}
        {hers && ` ${text.because[hers.because](profileFacts(hers.scope, language), hers.followed)}`}
      </p>
      <div className={styles.actions}>
        {hers && (
          <LinkButton
            id="take-profile"
            disabled={tracker.busy !== null}
            onClick={() =>
              void tracker.act(
                "scope",
                (host) => host.setScope(hers.scope),
                () => text.taken,
              )
            }
          >
            {text.take}
          </LinkButton>
        )}
        <LinkButton id="profile-questions" onClick={() => navigation.go({ screen: "questions" })}>
          {text.answer}
        </LinkButton>
      </div>
    </div>
  );
}
