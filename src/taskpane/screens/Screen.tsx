/** Which screen a place shows. Each is loaded when she first goes there. */
import { lazy } from "react";
import type { Place } from "../navigation";

const WeekScreen = lazy(() => import("./WeekScreen").then((module) => ({ default: module.WeekScreen })));
const StateScreen = lazy(() => import("./StateScreen").then((module) => ({ default: module.StateScreen })));
const MissingScreen = lazy(() => import("./MissingScreen").then((module) => ({ default: module.MissingScreen })));
const IndicatorScreen = lazy(() => import("./IndicatorScreen").then((module) => ({ default: module.IndicatorScreen })));
const ScopeScreen = lazy(() => import("./ScopeScreen").then((module) => ({ default: module.ScopeScreen })));
const ColumnsScreen = lazy(() => import("./ColumnsScreen").then((module) => ({ default: module.ColumnsScreen })));
const ConcernedScreen = lazy(() => import("./ConcernedScreen").then((module) => ({ default: module.ConcernedScreen })));
const JourneyScreen = lazy(() => import("./JourneyScreen").then((module) => ({ default: module.JourneyScreen })));
const MoreScreen = lazy(() => import("./MoreScreen").then((module) => ({ default: module.MoreScreen })));
const SettingsScreen = lazy(() => import("./SettingsScreen").then((module) => ({ default: module.SettingsScreen })));
const AboutScreen = lazy(() => import("./AboutScreen").then((module) => ({ default: module.AboutScreen })));
const RemoveScreen = lazy(() => import("./RemoveScreen").then((module) => ({ default: module.RemoveScreen })));
const ModelsScreen = lazy(() => import("./ModelsScreen").then((module) => ({ default: module.ModelsScreen })));
const NoTableScreen = lazy(() => import("./NoTableScreen").then((module) => ({ default: module.NoTableScreen })));

export function Screen({ place }: { readonly place: Place }) {
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
      return <ColumnsScreen />;
    case "concerned":
      return <ConcernedScreen />;
    case "journey":
      return <JourneyScreen />;
    case "models":
      return <ModelsScreen number={place.number} />;
    case "more":
      return <MoreScreen />;
    case "settings":
      return <SettingsScreen />;
    case "about":
      return <AboutScreen />;
    case "remove":
      return <RemoveScreen />;
  }
}
