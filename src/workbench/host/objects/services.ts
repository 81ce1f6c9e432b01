/** Services that Office.js creates by name: whether the pane shows, whether the add-in loads with the workbook, the ribbon. */
import { asWord } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { OBJECT_EVENTS, type EventHub } from "../events/eventHub";

type RuntimeState = "Inactive" | "Background" | "Visible";
const STATES: readonly RuntimeState[] = ["Inactive", "Background", "Visible"];
const VISIBILITY_CHANGED = 65_539;

/** The add-in's runtime, seen from Excel. */
export class Runtime {
  private startState: RuntimeState = "Inactive";

  constructor(
    private readonly events: EventHub,
    private visible: boolean,
    private readonly onPane: (visible: boolean) => void,
  ) {}

  get state(): RuntimeState {
    return this.visible ? "Visible" : "Background";
  }

  get atStart(): RuntimeState {
    return this.startState;
  }

  setStart(state: RuntimeState): void {
    this.startState = state;
  }

  /** By the add-in or by the person who opens or closes the pane. */
  show(visible: boolean): void {
    if (this.visible === visible) return;
    this.visible = visible;
    this.onPane(visible);
    this.events.post([
      {
        category: OBJECT_EVENTS,
        type: VISIBILITY_CHANGED,
        targetId: "",
        message: { visibility: visible ? "Visible" : "Hidden" },
      },
    ]);
  }
}

const APP_RUNTIME: ObjectType<Runtime> = {
  name: "AppRuntimeService",
  methods: {
    getAppRuntimeState: (runtime) => runtime.state,
    setAppRuntimeState: (runtime, args) => runtime.show(args.word(0, STATES) === "Visible"),
  },
};

const APP_PERSISTENCE: ObjectType<Runtime> = {
  name: "AppRuntimePersistenceService",
  methods: {
    getAppRuntimeStartState: (runtime) => runtime.atStart,
    setAppRuntimeStartState: (runtime, args) => runtime.setStart(args.word(0, STATES)),
  },
};

/** Buttons and tabs can be switched; the page shows them all enabled. */
const RIBBON_BUTTON: ObjectType<{ enabled: boolean }> = {
  name: "RibbonButton",
  properties: {
    enabled: {
      get: (button) => button.enabled,
      set: (button, value) => {
        button.enabled = asWord(String(value), ["true", "false"]) === "true";
      },
    },
  },
};

const RIBBON: ObjectType<null> = {
  name: "DynamicRibbon",
  methods: {
    getButton: () => handle(RIBBON_BUTTON, { enabled: true }),
    executeRequestUpdate: () => undefined,
    executeRequestCreate: () => undefined,
  },
};

/** The client says that it listens for actions. */
const INTERNAL: ObjectType<null> = {
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => undefined },
};

export const serviceRoots = (runtime: Runtime): Readonly<Record<string, Handle>> => ({
  "Microsoft.AppRuntime.AppRuntimeService": handle(APP_RUNTIME, runtime),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": handle(APP_PERSISTENCE, runtime),
  "Microsoft.DynamicRibbon.DynamicRibbon": handle(RIBBON, null),
  "Microsoft.InternalService.AddinInternalService": handle(INTERNAL, null),
});
