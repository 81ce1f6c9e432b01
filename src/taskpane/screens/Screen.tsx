/** Which screen a place shows. Each is loaded when she first goes there. */
import { lazy } from "react";
import type { PanePlace } from "../navigation";

const WeekScreen = lazy(() => import("./week/WeekScreen").then((module) => ({ default: module.WeekScreen })));
const StateScreen = lazy(() => import("./state/StateScreen").then((module) => ({ default: module.StateScreen })));
const MissingScreen = lazy(() => import("./state/MissingScreen").then((module) => ({ default: module.MissingScreen })));
const IndicatorScreen = lazy(() =>
  import("./state/IndicatorScreen").then((module) => ({ default: module.IndicatorScreen })),
);
const ScopeScreen = lazy(() => import("./scope/ScopeScreen").then((module) => ({ default: module.ScopeScreen })));
const ColumnsScreen = lazy(() =>
  import("./opening/ColumnsScreen").then((module) => ({ default: module.ColumnsScreen })),
);
const WordsScreen = lazy(() => import("./opening/WordsScreen").then((module) => ({ default: module.WordsScreen })));
const ConcernedScreen = lazy(() =>
  import("./scope/ConcernedScreen").then((module) => ({ default: module.ConcernedScreen })),
);
const JourneyScreen = lazy(() => import("./JourneyScreen").then((module) => ({ default: module.JourneyScreen })));
const MoreScreen = lazy(() => import("./more/MoreScreen").then((module) => ({ default: module.MoreScreen })));
const SettingsScreen = lazy(() =>
  import("./more/SettingsScreen").then((module) => ({ default: module.SettingsScreen })),
);
const IdentityScreen = lazy(() =>
  import("./identity/IdentityScreen").then((module) => ({ default: module.IdentityScreen })),
);
const AboutScreen = lazy(() => import("./more/AboutScreen").then((module) => ({ default: module.AboutScreen })));
const RemoveScreen = lazy(() => import("./more/RemoveScreen").then((module) => ({ default: module.RemoveScreen })));
const ModelsScreen = lazy(() => import("./more/ModelsScreen").then((module) => ({ default: module.ModelsScreen })));
const SessionsScreen = lazy(() =>
  import("./sessions/SessionsScreen").then((module) => ({ default: module.SessionsScreen })),
);
const SessionScreen = lazy(() =>
  import("./sessions/SessionScreen").then((module) => ({ default: module.SessionScreen })),
);
const ResultsScreen = lazy(() =>
  import("./results/ResultsScreen").then((module) => ({ default: module.ResultsScreen })),
);
const FillScreen = lazy(() => import("./fill/FillScreen").then((module) => ({ default: module.FillScreen })));
const NoteScreen = lazy(() => import("./note/NoteScreen").then((module) => ({ default: module.NoteScreen })));
const AloneScreen = lazy(() => import("./alone/AloneScreen").then((module) => ({ default: module.AloneScreen })));
const NoTableScreen = lazy(() =>
  import("./opening/NoTableScreen").then((module) => ({ default: module.NoTableScreen })),
);

export function Screen({ place }: { readonly place: PanePlace }) {
  switch (place.screen) {
    case "opening":
      return <NoTableScreen />;
    case "week":
      return <WeekScreen />;
    case "state":
      return <StateScreen />;
    case "missing":
      return <MissingScreen />;
    case "indicator":
      return <IndicatorScreen number={place.number} />;
    case "scope":
    case "questions":
      return <ScopeScreen questions={place.screen === "questions"} />;
    case "columns":
      return <ColumnsScreen table={place.table} />;
    case "words":
      return <WordsScreen />;
    case "note":
      return <NoteScreen subject={place.subject} indicator={place.indicator} texts={place.texts} />;
    case "concerned":
      return <ConcernedScreen />;
    case "journey":
      return <JourneyScreen />;
    case "sessions":
      return <SessionsScreen />;
    case "session":
      return <SessionScreen name={place.name} />;
    case "results":
      return <ResultsScreen />;
    case "fill":
      return <FillScreen name={place.name} key={place.name} />;
    case "models":
      return <ModelsScreen number={place.number} />;
    case "alone":
      return <AloneScreen />;
    case "more":
      return <MoreScreen />;
    case "settings":
      return <SettingsScreen />;
    case "identity":
      return <IdentityScreen />;
    case "about":
      return <AboutScreen />;
    case "remove":
      return <RemoveScreen />;
  }
}
