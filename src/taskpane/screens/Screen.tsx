/** Which screen a place shows. Each is loaded when she first goes there. */
import type { PanePlace } from "../navigation";
import { later, type LaterPart } from "../parts/later";

const WeekScreen = later(() => import("./week/WeekScreen").then((module) => module.WeekScreen));
const StateScreen = later(() => import("./state/StateScreen").then((module) => module.StateScreen));
const MissingScreen = later(() => import("./state/MissingScreen").then((module) => module.MissingScreen));
const IndicatorScreen = later(() => import("./state/IndicatorScreen").then((module) => module.IndicatorScreen));
const ScopeScreen = later(() => import("./scope/ScopeScreen").then((module) => module.ScopeScreen));
const ColumnsScreen = later(() => import("./opening/ColumnsScreen").then((module) => module.ColumnsScreen));
const WordsScreen = later(() => import("./opening/WordsScreen").then((module) => module.WordsScreen));
const ConcernedScreen = later(() => import("./scope/ConcernedScreen").then((module) => module.ConcernedScreen));
const JourneyScreen = later(() => import("./JourneyScreen").then((module) => module.JourneyScreen));
const MoreScreen = later(() => import("./more/MoreScreen").then((module) => module.MoreScreen));
const SettingsScreen = later(() => import("./more/SettingsScreen").then((module) => module.SettingsScreen));
const IdentityScreen = later(() => import("./identity/IdentityScreen").then((module) => module.IdentityScreen));
const AboutScreen = later(() => import("./more/AboutScreen").then((module) => module.AboutScreen));
const RemoveScreen = later(() => import("./more/RemoveScreen").then((module) => module.RemoveScreen));
const ModelsScreen = later(() => import("./more/ModelsScreen").then((module) => module.ModelsScreen));
const SessionsScreen = later(() => import("./sessions/SessionsScreen").then((module) => module.SessionsScreen));
const SessionScreen = later(() => import("./sessions/SessionScreen").then((module) => module.SessionScreen));
const ResultsScreen = later(() => import("./results/ResultsScreen").then((module) => module.ResultsScreen));
const FillScreen = later(() => import("./fill/FillScreen").then((module) => module.FillScreen));
const NoteScreen = later(() => import("./note/NoteScreen").then((module) => module.NoteScreen));
const AloneScreen = later(() => import("./alone/AloneScreen").then((module) => module.AloneScreen));
const NoTableScreen = later(() => import("./opening/NoTableScreen").then((module) => module.NoTableScreen));

/** Where one click leads from the first screen, before and after she activates. */
export const NEXT: readonly Pick<LaterPart<object>, "ahead">[] = [
  StateScreen,
  ColumnsScreen,
  ScopeScreen,
  WeekScreen,
  IndicatorScreen,
  MissingScreen,
  JourneyScreen,
  MoreScreen,
];

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
