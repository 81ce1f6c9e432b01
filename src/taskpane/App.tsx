/** The shell of the pane: theme, tabs, notices, the screen, the footer that is always there. */
import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Snapshot, TrackerHost } from "../excel/base/api";
import { pane } from "../text/pane/shell";
import { PaneContextProvider, usePane, type ScopeDraft } from "./context";
import type { PaneEnvironment } from "./environment";
import { LanguageContext, usePaneText } from "./language";
import { caption, WIDE } from "./look";
import { useNavigation, type Navigation } from "./navigation";
import { idle, later, Loadable } from "./parts/later";
import { FirstSentence } from "./parts/FirstSentence";
import { Notices } from "./parts/notices/Notices";
import { Tabs } from "./parts/Tabs";
import { Icon } from "./signs/icons";
import { themeOf } from "./theme";
import { useTracker, type PaneTracker } from "./tracker/useTracker";

const OpeningScreen = later(() =>
  import(/* webpackChunkName: "opening" */ "./screens/opening/OpeningScreen").then((module) => module.OpeningScreen),
);
const Unfinished = later(() => import("./parts/notices/Unfinished").then((module) => module.Unfinished));
const Unread = later(() => import("./parts/notices/Unread").then((module) => module.Unread));
const screens = () => import("./screens/Screen");
const Screen = later(() => screens().then((module) => module.Screen));

// While Excel reads: most workbooks are opened here for the first time.
void OpeningScreen.ahead();

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    fontSize: "14px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
  },
  main: {
    flexGrow: 1,
    overflowY: "auto",
    padding: "16px 16px 24px",
    outlineStyle: "none",
    position: "relative",
    [WIDE]: { padding: "16px 24px 24px" },
  },
  footer: {
    ...caption,
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [WIDE]: { padding: "8px 24px" },
  },
  privacy: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px" },
  note: caption,
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface AppProps {
  readonly host: TrackerHost;
  readonly environment: PaneEnvironment;
}

export function App({ host, environment }: AppProps) {
  const [theme, setTheme] = useState(environment.theme);
  useEffect(() => environment.onThemeChanged?.(setTheme), [environment]);
  const [language, setLanguage] = useState(environment.language);
  const [found] = useState(() => environment.found?.() ?? null);
  const tracker = useTracker(host, pane[language], found);
  const wanted = tracker.snapshot?.settings.language ?? environment.language;
  if (wanted !== language) setLanguage(wanted);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const fluentTheme = useMemo(() => themeOf(theme), [theme]);
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentTheme} className={styles.provider} style={{ colorScheme: theme }}>
      <LanguageContext value={language}>
        <div className={styles.pane}>
          {tracker.snapshot ? (
            <Opened tracker={tracker} snapshot={tracker.snapshot} environment={environment} />
          ) : (
            <Waiting tracker={tracker} />
          )}
        </div>
      </LanguageContext>
    </FluentProvider>
  );
}

/** After this long without an answer she is told what may hold Excel up. */
const SLOW_MS = 15_000;

function Waiting({ tracker }: { readonly tracker: PaneTracker }) {
  const styles = useStyles();
  const text = usePaneText();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.main}>
      {tracker.found ? <FirstSentence found={tracker.found} /> : <h1 className={styles.hidden}>{text.product}</h1>}
      {tracker.failure ? (
        <Loadable instead={<p role="alert">{tracker.failure.text}</p>}>
          <Suspense fallback={null}>
            <Unread tracker={tracker} failure={tracker.failure} />
          </Suspense>
        </Loadable>
      ) : (
        !tracker.found && (
          <div role="status">
            {text.loading}
            <p className={styles.note}>{text.loadingNote}</p>
            {isSlow && <p>{text.loadingSlow}</p>}
          </div>
        )
      )}
    </main>
  );
}

interface OpenedProps {
  readonly tracker: PaneTracker;
  readonly snapshot: Snapshot;
  readonly environment: PaneEnvironment;
}

const PANEL = "rnq-panel";

function Opened({ tracker, snapshot, environment }: OpenedProps) {
  const styles = useStyles();
  const { attached } = snapshot.settings;
  const navigation = useNavigation(attached ? { screen: "week" } : { screen: "opening" });
  useFollowAttached(attached, navigation);
  useAsked(tracker.asked ?? null, navigation);
  const [scopeDraft] = useState<ScopeDraft>({ changes: {}, asking: null });
  const context = useMemo(
    () => ({ tracker, snapshot, environment, navigation, scopeDraft }),
    [tracker, snapshot, environment, navigation, scopeDraft],
  );
  const { place } = navigation;
  const key =
    place.screen === "indicator"
      ? `indicator-${place.number}`
      : place.screen === "session"
        ? `session-${place.name}`
        : place.screen;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [key]);
  return (
    <PaneContextProvider value={context}>
      {attached && (
        <header>
          <Tabs value={navigation.tab} panel={PANEL} onChange={(tab) => navigation.reset({ screen: tab })} />
        </header>
      )}
      <main
        ref={main}
        className={styles.main}
        onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && navigation.back()}
      >
        <Notices tracker={tracker} />
        {(snapshot.unfinished ?? []).length > 0 && (
          <Loadable>
            <Suspense fallback={null}>
              <Unfinished />
            </Suspense>
          </Loadable>
        )}
        <div
          key={key}
          {...(attached ? { id: PANEL, role: "tabpanel", "aria-labelledby": `tab-${navigation.tab}` } : { id: PANEL })}
        >
          <Loadable>
            <Suspense fallback={tracker.found && !attached ? <FirstSentence found={tracker.found} /> : <Loading />}>
              {place.screen === "opening" && hasTracker(snapshot) ? <OpeningScreen /> : <Screen place={place} />}
              <Shown />
            </Suspense>
          </Loadable>
        </div>
      </main>
      <Footer snapshot={snapshot} />
    </PaneContextProvider>
  );
}

/** Beside a screen that shows: only then, and while nothing else is to be done, comes what one click may lead to. */
function Shown() {
  const { environment } = usePane();
  useEffect(() => {
    let gone = false;
    const load = async () => {
      await idle();
      if (!gone) await environment.loadFirstClick?.();
      for (const screen of gone ? [] : (await screens()).NEXT) {
        await idle();
        if (gone) return;
        await screen.ahead();
      }
    };
    load().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [environment]);
  return null;
}

/** Removed, undone or attached elsewhere (ribbon, another pane): start where that makes sense. */
function useFollowAttached(attached: boolean, navigation: Navigation) {
  const before = useRef(attached);
  const { reset } = navigation;
  useEffect(() => {
    if (before.current === attached) return;
    before.current = attached;
    reset({ screen: attached ? "state" : "opening" });
  }, [attached, reset]);
}

/** A ribbon button that is answered here opens its screen. */
function useAsked(asked: { readonly screen: "remove" | "note" } | null, { go }: Navigation) {
  useEffect(() => {
    if (asked) go(asked);
  }, [asked, go]);
}

const hasTracker = (snapshot: Snapshot) => snapshot.recognition.tables.some((table) => table.kind === "indicators");

function Loading() {
  return <div role="status">{usePaneText().loading}</div>;
}

function Footer({ snapshot }: { readonly snapshot: Snapshot }) {
  const styles = useStyles();
  const text = usePaneText().footer;
  const { scope, applicability } = snapshot;
  if (!snapshot.settings.attached) {
    return (
      <footer className={styles.footer}>
        <div className={styles.privacy}>
          <Icon name="lock" />
          <span>{text.privacy}</span>
        </div>
      </footer>
    );
  }
  return (
    <footer className={styles.footer}>
      {[
        text.referential(applicability.referential, scope.auditDate, applicability.indicators.length),
        ...(scope.supposed ? [text.supposed] : []),
        text.auditor,
      ].join(" ")}
    </footer>
  );
}
