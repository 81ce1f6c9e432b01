/** What Univer says in English: its menus and its notes. Loaded only when Excel is asked to speak English. */
import { mergeLocales } from "@univerjs/core";
import DesignLocale from "@univerjs/design/locale/en-US";
import DocsLocale from "@univerjs/docs-ui/locale/en-US";
import FormulaUiLocale from "@univerjs/sheets-formula-ui/locale/en-US";
import FormulaLocale from "@univerjs/sheets-formula/locale/en-US";
import SheetsUiLocale from "@univerjs/sheets-ui/locale/en-US";
import SheetsLocale from "@univerjs/sheets/locale/en-US";
import UiLocale from "@univerjs/ui/locale/en-US";

export const gridEnglish = mergeLocales(
  DesignLocale,
  UiLocale,
  DocsLocale,
  SheetsLocale,
  SheetsUiLocale,
  FormulaLocale,
  FormulaUiLocale,
);
