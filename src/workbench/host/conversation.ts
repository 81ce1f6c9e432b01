/**
 * The messages between Office.js and its host: JSON texts that a transport carries (an iframe's postMessage
 * in the browser, jsdom in Node). Requests are answered in order; events are raised as answers nobody asked for.
 */
import { appContext, type AddinIdentity } from "./appContext";
import { EventHub } from "./events/eventHub";

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

interface ExecuteData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALL = 0;
const FOR_EVENT = 1;
const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

export const DISPATCH = { richApi: 93, appCommandCompleted: 94, loadSettings: 75, saveSettings: 76 } as const;

/** Payload limit of Excel on the web, both ways. */
const MAX_BYTES = 5 * 1024 * 1024;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const INTERNAL_ERROR = 5001;

export interface Counters {
  requests: number;
  bytesIn: number;
  bytesOut: number;
}

/**
 * What a test makes of the request of that number (from 1): an error of Excel's, or no answer at all. Excel undoes
 * nothing when it fails in the middle: `share` (0 to 1) of the actions are done before. With `late` it is done in full once
 * that resolves, when nobody waits for the answer any more.
 */
export type RequestFault =
  | { readonly code: string; readonly message?: string; readonly share?: number }
  | { readonly silence: true; readonly share?: number }
  | { readonly late: Promise<void> }
  | "silence"
  | null;

export interface ConversationOptions {
  readonly identity: AddinIdentity;
  readonly fileName: () => string;
  readonly readOnly: () => boolean;
  /** Whether the pane is shown at the start. */
  readonly visible: boolean;
  readonly post: (message: string) => void;
  /** Answers the body of a batch with the body of its response. */
  readonly runBatch: (body: string, flags: number) => Promise<string>;
  /** The add-in said that a ribbon command is done. */
  readonly commandCompleted: (commandId: string, status: number, data: string) => void;
}

export class Conversation {
  readonly events: EventHub;
  readonly counters: Counters = { requests: 0, bytesIn: 0, bytesOut: 0 };
  /** Asked before each batch. */
  fault: (request: number, body: string) => RequestFault = () => null;

  constructor(private readonly options: ConversationOptions) {
    this.events = new EventHub((actionName, data) => this.send(actionName, 0, FOR_EVENT, data));
  }

  /** Takes a message of the client; anything that is not one of its requests is ignored. */
  receive(text: unknown): void {
    const message = readMessage(text);
    if (
      !message ||
      message._messageType !== REQUEST ||
      message._conversationId !== this.options.identity.conversationId
    )
      return;
    if (message._actionType === ACTION_TYPE.registerEvent) {
      // The answer first: the client hands events on only once it knows that it is registered.
      this.answer(message, { Error: 0 });
      this.events.register(message._actionName);
    } else if (message._actionType === ACTION_TYPE.unregisterEvent) {
      this.events.unregister(message._actionName);
      this.answer(message, { Error: 0 });
    } else void this.call(message);
  }

  private async call(message: Message): Promise<void> {
    const { identity, fileName, readOnly, visible } = this.options;
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.answer(message, appContext(identity, fileName(), readOnly(), visible));
      case "executeMethod":
        return this.execute(message, (message._data ?? {}) as ExecuteData);
      default:
        return this.answer(message, {});
    }
  }

  private async execute(message: Message, data: ExecuteData): Promise<void> {
    switch (data.DdaMethod?.DispatchId) {
      case DISPATCH.richApi:
        return this.richApi(message, data.ArrayData ?? []);
      case DISPATCH.appCommandCompleted: {
        const [commandId, status, result] = Object.values(data).filter((value) => typeof value !== "object");
        this.options.commandCompleted(String(commandId), Number(status), String(result ?? ""));
        return this.answer(message, { Version: 1, Error: 0 });
      }
      case DISPATCH.loadSettings:
      case DISPATCH.saveSettings:
        return this.answer(message, { Version: 1, Error: 0, Properties: [] });
      default:
        return this.answer(message, { Version: 1, Error: INTERNAL_ERROR });
    }
  }

  private async richApi(message: Message, array: readonly unknown[]): Promise<void> {
    const body = String(array[4] ?? "");
    const number = ++this.counters.requests;
    this.counters.bytesIn += body.length;
    const fault = this.fault(number, body);
    if (fault === "silence") return;
    if (fault && "late" in fault) {
      await fault.late;
      await this.options.runBatch(body, Number(array[6] ?? 0));
      return;
    }
    if (fault) {
      if (fault.share) await this.options.runBatch(firstActions(body, fault.share), Number(array[6] ?? 0));
      if ("silence" in fault) return;
      const error = {
        Code: fault.code,
        Message: fault.message ?? fault.code,
        ActionIndex: 0,
        Location: "",
        HttpStatusCode: 400,
      };
      return this.answerBatch(message, JSON.stringify({ Results: [], Error: error }));
    }
    if (byteLength(body) > MAX_BYTES) return this.answer(message, { Version: 1, Error: REQUEST_TOO_LARGE });
    const response = await this.options.runBatch(body, Number(array[6] ?? 0));
    this.counters.bytesOut += response.length;
    if (byteLength(response) > MAX_BYTES) return this.answer(message, { Version: 1, Error: RESPONSE_TOO_LARGE });
    this.answerBatch(message, response);
  }

  private answerBatch(message: Message, body: string): void {
    this.answer(message, { Version: 1, Error: 0, Data: [200, [], body] });
  }

  private answer(message: Message, data: unknown): void {
    this.send(message._actionName, message._correlationId, FOR_CALL, data);
  }

  private send(actionName: string, correlationId: number, responseType: number, data: unknown): void {
    const { identity, post } = this.options;
    post(
      JSON.stringify({
        _messageType: RESPONSE,
        _responseType: responseType,
        _actionName: actionName,
        _conversationId: identity.conversationId,
        _correlationId: correlationId,
        _origin: identity.origin,
        _errorCode: 0,
        _data: data,
        _serializerVersion: 1,
      }),
    );
  }
}

function firstActions(body: string, share: number): string {
  const batch = JSON.parse(body) as { Actions: unknown[] };
  return JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, Math.floor(batch.Actions.length * share)) });
}

function readMessage(text: unknown): Message | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    const message = JSON.parse(text) as Message;
    return typeof message._actionName === "string" ? message : null;
  } catch {
    return null;
  }
}

/** In UTF-8; texts far below the limit are not measured. */
function byteLength(text: string): number {
  return text.length * 3 <= MAX_BYTES ? text.length : new TextEncoder().encode(text).length;
}
