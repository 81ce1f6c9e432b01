/** Univer's formula language and function library, driven one formula at a time over the live book. */
import { Injector, LocaleType, LogLevel, Univer } from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "../../formula/areas";
import type { BookData } from "../../book/types";
import type { Translation } from "../translate";
import { UNIT, forgetAreas, installLiveReading, liveUnit, type LiveSheet } from "./liveSheets";
import { errorObject, fromObject, isMatrix, toArrayObject, toObject, type CellResult } from "./values";

/** Answers a call of a custom function from inside a calculation. */
export type CallCustom = (args: readonly CellResult[]) => CellResult;

/** The place that a formula's text is written for. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

interface Parsed {
  readonly node: ReturnType<formula.AstTreeBuilder["parse"]>;
  readonly row: number;
  readonly column: number;
}

const LIBRARY = [
  formula.functionArray,
  formula.functionCompatibility,
  formula.functionCube,
  formula.functionDatabase,
  formula.functionDate,
  formula.functionEngineering,
  formula.functionFinancial,
  formula.functionInformation,
  formula.functionLogical,
  formula.functionLookup,
  formula.functionMath,
  formula.functionMeta,
  formula.functionStatistical,
  formula.functionText,
  formula.functionUniver,
  formula.functionWeb,
];

const MAX_PARSED = 20_000;

export class Calculator {
  private readonly univer = new Univer({ locale: LocaleType.FR_FR, locales: {}, logLevel: LogLevel.SILENT });
  private readonly functions: formula.IFunctionService;
  private readonly settings: BookSettings;
  private readonly runtime: formula.IFormulaRuntimeService;
  private readonly lexer: formula.Lexer;
  private readonly parser: formula.AstTreeBuilder;
  private readonly interpreter: formula.Interpreter;
  private readonly parsed = new Map<string, Parsed>();
  private sheets: Record<string, LiveSheet> = {};

  constructor() {
    installLiveReading();
    const injector = this.univer.__getInjector().createChild(dependencies());
    this.functions = injector.get(formula.IFunctionService);
    this.settings = injector.get(formula.IFormulaCurrentConfigService) as BookSettings;
    this.runtime = injector.get(formula.IFormulaRuntimeService);
    this.lexer = injector.get(formula.Lexer);
    this.parser = injector.get(formula.AstTreeBuilder);
    this.interpreter = injector.get(formula.Interpreter);
    for (const family of LIBRARY) {
      for (const [Executor, name] of family)
        this.functions.registerExecutors(new (Executor as new (name: string) => formula.BaseFunction)(name as string));
    }
  }

  /** To be called again whenever sheets are added, removed or renamed. */
  load(book: BookData): void {
    this.sheets = liveUnit(book);
    this.parsed.clear();
    this.settings.book = book;
    this.settings.registerUnitData({ [UNIT]: this.sheets } as unknown as formula.IUnitData);
    this.settings.registerSheetNameMap({
      [UNIT]: Object.fromEntries(book.sheets.map((sheet) => [sheet.name, sheet.id])),
    });
    this.settings.setExecuteUnitId(UNIT);
    forgetAreas();
  }

  knows(name: string): boolean {
    return this.functions.hasExecutor(name);
  }

  setCustom(name: string, call: CallCustom): void {
    this.functions.registerExecutors(new CustomExecutor(name, call));
    this.parsed.clear();
  }

  removeCustom(name: string): void {
    this.functions.unregisterExecutors(name);
    this.parsed.clear();
  }

  /** Result of a translated formula as the cell would hold it; a 1 x 1 array is its value. Never throws. */
  run(
    translation: Translation,
    sheetId: string,
    row: number,
    column: number,
    rowsInSheets: (sheetId: string) => number,
    origin: Origin = { row, column },
  ): CellResult {
    if (translation.wholeLines)
      for (const [id, sheet] of Object.entries(this.sheets)) sheet.rowCount = rowsInSheets(id);
    try {
      return this.interpret(translation, sheetId, row, column, origin);
    } catch {
      // A function of the library that throws on odd input is that function's error, not ours.
      return { error: "#VALUE!" };
    } finally {
      if (translation.wholeLines) for (const sheet of Object.values(this.sheets)) sheet.rowCount = MAX_ROWS;
    }
  }

  private interpret(
    translation: Translation,
    sheetId: string,
    row: number,
    column: number,
    origin: Origin,
  ): CellResult {
    this.settings.setExecuteSubUnitId(sheetId);
    this.runtime.setCurrent(row, column, MAX_ROWS, MAX_COLUMNS, sheetId, UNIT);
    const parsed = this.parse(translation, origin.row, origin.column);
    if (typeof parsed === "string") return { error: parsed };
    if (!parsed.node) return { error: "#VALUE!" };
    const variant = this.interpreter.execute({
      node: parsed.node,
      refOffsetX: column - parsed.column,
      refOffsetY: row - parsed.row,
    });
    const result = fromObject(variant);
    parsed.node.resetCalculationState();
    if (!isMatrix(result)) return result ?? 0;
    const rows = result.map((values) => values.map((value) => value ?? 0));
    if (rows.length === 0 || rows[0]!.length === 0) return { error: "#CALC!" };
    return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
  }

  /** Whether the formula may be calculated at another place than the one it was written for. */
  isShared(translation: Translation): boolean {
    for (const name of translation.functions) if (this.functions.getExecutor(name)?.needsReferenceObject) return false;
    return true;
  }

  /** Formulas that differ only by their place share one tree, unless a function of theirs looks at its arguments' place. */
  private parse(translation: Translation, row: number, column: number): Parsed | string {
    const shared = this.isShared(translation);
    const key = shared ? translation.key : translation.text;
    const known = this.parsed.get(key);
    if (known) return shared ? known : { ...known, row, column };
    const lexed = this.lexer.treeBuilder(translation.text);
    if (typeof lexed === "string") return lexed;
    const parsed = { node: this.parser.parse(lexed as formula.LexerNode), row, column };
    if (this.parsed.size >= MAX_PARSED) this.parsed.clear();
    this.parsed.set(key, parsed);
    return parsed;
  }

  dispose(): void {
    forgetAreas();
    this.univer.dispose();
  }
}

class CustomExecutor extends formula.BaseFunction {
  constructor(
    name: string,
    private readonly call: CallCustom,
  ) {
    super(name);
  }

  override calculate(...variants: formula.BaseValueObject[]): formula.BaseValueObject {
    try {
      const result = this.call(variants.map(fromObject));
      return isMatrix(result) ? toArrayObject(result) : toObject(result);
    } catch {
      return errorObject("#VALUE!");
    }
  }
}

/** What functions ask of the workbook besides cells, answered from the book. */
class BookSettings extends formula.FormulaCurrentConfigService {
  book: BookData | null = null;

  override getSheetsInfo() {
    const sheets = this.book?.sheets ?? [];
    return {
      sheetOrder: sheets.map((sheet) => sheet.id),
      sheetNameMap: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.name])),
    };
  }

  override getSheetRowColumnCount() {
    return { rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
  }

  override getFilteredOutRows(_unitId: string, sheetId: string, startRow: number, endRow: number): number[] {
    const hidden = this.book?.sheets.find((sheet) => sheet.id === sheetId)?.hiddenRows ?? new Set<number>();
    return [...hidden].filter((row) => row >= startRow && row <= endRow);
  }
}

function dependencies(): ConstructorParameters<typeof Injector>[0] {
  return [
    [formula.LexerTreeBuilder],
    [formula.Lexer],
    [formula.AstTreeBuilder],
    [formula.Interpreter],
    [formula.FormulaDataModel],
    [formula.AstRootNodeFactory],
    [formula.FunctionNodeFactory],
    [formula.LambdaNodeFactory],
    [formula.LambdaParameterNodeFactory],
    [formula.OperatorNodeFactory],
    [formula.PrefixNodeFactory],
    [formula.ReferenceNodeFactory],
    [formula.SuffixNodeFactory],
    [formula.UnionNodeFactory],
    [formula.ValueNodeFactory],
    [formula.IFunctionService, { useClass: formula.FunctionService }],
    [formula.IFormulaRuntimeService, { useClass: formula.FormulaRuntimeService }],
    [formula.IFormulaCurrentConfigService, { useClass: BookSettings }],
    [formula.IDefinedNamesService, { useClass: formula.DefinedNamesService }],
    [formula.ISuperTableService, { useClass: formula.SuperTableService }],
    [formula.IHyperlinkEngineFormulaService, { useClass: formula.HyperlinkEngineFormulaService }],
    [formula.ISheetRowFilteredService, { useClass: formula.SheetRowFilteredService }],
  ];
}
