/** Univer with the plugins that the page needs. It draws and edits; it calculates nothing. */
import {
  ICommandService,
  IUniverInstanceService,
  type Injector,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  mergeLocales,
  type IWorkbookData,
} from "@univerjs/core";
import DesignLocale from "@univerjs/design/locale/fr-FR";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import DocsLocale from "@univerjs/docs-ui/locale/fr-FR";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import SheetsLocale from "@univerjs/sheets/locale/fr-FR";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import FormulaUiLocale from "@univerjs/sheets-formula-ui/locale/fr-FR";
import FormulaLocale from "@univerjs/sheets-formula/locale/fr-FR";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import SheetsUiLocale from "@univerjs/sheets-ui/locale/fr-FR";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import UiLocale from "@univerjs/ui/locale/fr-FR";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";

export interface Drawing {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly instances: IUniverInstanceService;
}

export function createDrawing(container: HTMLElement): Drawing {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.FR_FR,
    locales: {
      [LocaleType.FR_FR]: mergeLocales(
        DesignLocale,
        UiLocale,
        DocsLocale,
        SheetsLocale,
        SheetsUiLocale,
        FormulaLocale,
        FormulaUiLocale,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, footer: false, contextMenu: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    menu: { "sheet.contextMenu.permission": { hidden: true } },
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  const injector = univer.__getInjector();
  return { univer, injector, commands: injector.get(ICommandService), instances: injector.get(IUniverInstanceService) };
}

export const openUnit = (drawing: Drawing, workbook: IWorkbookData): void =>
  void drawing.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
