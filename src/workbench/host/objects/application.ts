/** `Excel.Application`. */
import { asWord } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";

const CULTURE: ObjectType<null> = {
  name: "CultureInfo",
  properties: { name: { get: () => "fr-FR" } },
  objects: { numberFormat: () => handle(NUMBER_FORMAT, null), datetimeFormat: () => handle(DATETIME_FORMAT, null) },
};

const NUMBER_FORMAT: ObjectType<null> = {
  name: "NumberFormatInfo",
  properties: { numberDecimalSeparator: { get: () => "," }, numberGroupSeparator: { get: () => "\u202f" } },
};

const DATETIME_FORMAT: ObjectType<null> = {
  name: "DatetimeFormatInfo",
  properties: {
    dateSeparator: { get: () => "/" },
    longDatePattern: { get: () => "dddd d mmmm yyyy" },
    shortDatePattern: { get: () => "dd/mm/yyyy" },
    longTimePattern: { get: () => "hh:mm:ss" },
    timeSeparator: { get: () => ":" },
  },
};

export const APPLICATION: ObjectType<null> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: (_target, session) => session.calculationMode,
      set: (_target, value, session) => {
        session.calculationMode = asWord(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
        session.calculation.manual = session.calculationMode === "Manual";
      },
    },
    calculationState: { get: (_target, session) => (session.calculation.isDue ? "Pending" : "Done") },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => "," },
    thousandsSeparator: { get: () => "\u202f" },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: () => handle(CULTURE, null) },
  methods: {
    calculate: async (_target, args, session) => {
      args.word(0, ["Recalculate", "Full", "FullRebuild"]);
      await session.calculation.upToDate(true);
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
