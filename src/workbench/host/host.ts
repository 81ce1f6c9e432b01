/** The host: a book behind the conversation that Office.js holds with Excel. */
import type { Book } from "../book/book";
import type { Engine, FunctionDeclaration } from "../engine/types";
import type { AddinIdentity } from "./appContext";
import { runBatch, type BatchRequest, type Roots } from "./batch/batch";
import { Calculation } from "./functions/calculation";
import { Conversation, type Counters, type RequestFault } from "./conversation";
import { handle } from "./batch/declare";
import { CUSTOM_FUNCTIONS, FunctionCalls } from "./functions/functionCalls";
import { raiseBookEvents } from "./events/bookEvents";
import { Runtime, serviceRoots } from "./objects/services";
import { WORKBOOK } from "./objects/workbook";
import { HostSession } from "./batch/session";

export interface HostOptions {
  readonly book: Book;
  readonly identity: AddinIdentity;
  /** Carries a message to the add-in's window. */
  readonly post: (message: string) => void;
  /** Made when something needs calculation; without it the values are those of the file. */
  readonly createEngine?: (book: Book) => Promise<Engine>;
  /** Of the add-in's metadata. */
  readonly functions?: readonly FunctionDeclaration[];
  /** Whether the pane is shown at the start. */
  readonly visible?: boolean;
  /** The add-in shows or hides its pane (`Office.addin.showAsTaskpane`). */
  readonly onPane?: (visible: boolean) => void;
}

/** Request flag of `Excel.run({ delayForCellEdit: true })`. */
const DELAY_FOR_CELL_EDIT = 64;

export class Host {
  readonly calculation: Calculation;
  readonly session: HostSession;
  /** Whether the pane shows: the page tells it when she opens or closes it. */
  readonly runtime: Runtime;
  private readonly conversation: Conversation;
  private readonly calls: FunctionCalls;
  private readonly roots: Roots;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly commands = new Map<string, (outcome: { status: number; data: string }) => void>();
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  private lastCommand = 0;

  constructor(options: HostOptions) {
    const { book, identity, post } = options;
    this.conversation = new Conversation({
      identity,
      post,
      fileName: () => book.data.fileName,
      readOnly: () => book.data.readOnly,
      visible: options.visible ?? true,
      runBatch: (body, flags) => this.run(body, flags),
      commandCompleted: (id, status, data) => this.commands.get(id)?.({ status, data }),
    });
    this.calculation = new Calculation(book, options.createEngine);
    this.session = new HostSession(book, this.calculation, this.conversation.events);
    this.calls = new FunctionCalls(book, this.conversation.events);
    if (options.functions) this.calculation.setFunctions(options.functions, this.calls);
    this.runtime = new Runtime(this.conversation.events, options.visible ?? true, options.onPane ?? (() => undefined));
    this.roots = {
      workbook: handle(WORKBOOK, null),
      services: {
        "Microsoft.ExcelServices.CustomFunctions": handle(CUSTOM_FUNCTIONS, this.calls),
        ...serviceRoots(this.runtime),
      },
    };
    raiseBookEvents(this.session);
  }

  /** A message of the add-in's window. */
  receive(message: unknown): void {
    this.conversation.receive(message);
  }

  get counters(): Readonly<Counters> {
    return this.conversation.counters;
  }

  /** Lets a test decide what becomes of each batch, numbered from 1. */
  setFault(fault: (request: number, body: string) => RequestFault): void {
    this.conversation.fault = fault;
  }

  /** Custom functions are ready to be called. */
  get functionsReady(): boolean {
    return this.calls.ready;
  }

  /** Resolves when the last batch received so far has been answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** Batches run one after the other; results of custom functions pass, or a batch that awaits them would wait for ever. */
  private async run(body: string, flags: number): Promise<string> {
    const request = JSON.parse(body) as BatchRequest;
    const ofFunctions = Object.values(request.ObjectPaths).some(
      (path) => path.Name === "Microsoft.ExcelServices.CustomFunctions",
    );
    if (ofFunctions) return JSON.stringify(await runBatch(request, this.session, this.roots));
    const turn = this.queue.then(async () => {
      if (this.editing) {
        if ((flags & DELAY_FOR_CELL_EDIT) === 0) return JSON.stringify(CELL_EDIT_ERROR);
        await this.editing.ended;
      }
      return JSON.stringify(await runBatch(request, this.session, this.roots));
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** While she types in a cell, batches fail, or wait if they asked to. */
  setCellEditing(editing: boolean): void {
    if (editing && !this.editing) {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      this.editing = { ended, end };
    } else if (!editing && this.editing) {
      this.editing.end();
      this.editing = null;
    }
  }

  /** Presses a button of the ribbon whose action is ExecuteFunction; resolves when the add-in says it is done. */
  runCommand(functionName: string, controlId = functionName): Promise<{ status: number; data: string }> {
    const id = `command-${++this.lastCommand}`;
    return new Promise((resolve) => {
      this.commands.set(id, (outcome) => {
        this.commands.delete(id);
        resolve(outcome);
      });
      this.conversation.events.deliver("appCommandInvoked", {
        0: id,
        1: functionName,
        2: JSON.stringify({ source: { id: controlId } }),
      });
    });
  }

  dispose(): void {
    this.calculation.dispose();
  }
}

const CELL_EDIT_ERROR = {
  Results: [],
  Error: {
    Code: "InvalidOperationInCellEditMode",
    ActionIndex: 0,
    Location: "",
    HttpStatusCode: 400,
    Message:
      "L’opération n’est pas disponible pendant qu’Excel est en mode Modification de cellule. Quittez ce mode avec Entrée ou Tab, ou en sélectionnant une autre cellule, puis réessayez.",
  },
};
