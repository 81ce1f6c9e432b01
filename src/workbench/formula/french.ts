/** Names of functions and of parts of a table as a French Excel writes them. */
import { normaliseSeparators } from "./separators";
import { mapTokens, type FormulaToken } from "./tokens";

/** English name -> French name, for the functions of everyday workbooks; the others keep their name. */
const FRENCH: Readonly<Record<string, string>> = {
  ABS: "ABS",
  AND: "ET",
  AVERAGE: "MOYENNE",
  AVERAGEIF: "MOYENNE.SI",
  AVERAGEIFS: "MOYENNE.SI.ENS",
  CHOOSE: "CHOISIR",
  COLUMN: "COLONNE",
  COLUMNS: "COLONNES",
  CONCAT: "CONCAT",
  CONCATENATE: "CONCATENER",
  COUNT: "NB",
  COUNTA: "NBVAL",
  COUNTBLANK: "NB.VIDE",
  COUNTIF: "NB.SI",
  COUNTIFS: "NB.SI.ENS",
  DATE: "DATE",
  DATEDIF: "DATEDIF",
  DAY: "JOUR",
  DAYS: "JOURS",
  EDATE: "MOIS.DECALER",
  EOMONTH: "FIN.MOIS",
  EXACT: "EXACT",
  FALSE: "FAUX",
  FILTER: "FILTRE",
  FIND: "TROUVE",
  HLOOKUP: "RECHERCHEH",
  HOUR: "HEURE",
  HYPERLINK: "LIEN_HYPERTEXTE",
  IF: "SI",
  IFERROR: "SIERREUR",
  IFNA: "SI.NON.DISP",
  IFS: "SI.CONDITIONS",
  INDEX: "INDEX",
  INDIRECT: "INDIRECT",
  INT: "ENT",
  ISBLANK: "ESTVIDE",
  ISERROR: "ESTERREUR",
  ISNA: "ESTNA",
  ISNUMBER: "ESTNUM",
  ISTEXT: "ESTTEXTE",
  LARGE: "GRANDE.VALEUR",
  LEFT: "GAUCHE",
  LEN: "NBCAR",
  LOOKUP: "RECHERCHE",
  LOWER: "MINUSCULE",
  MATCH: "EQUIV",
  MAX: "MAX",
  MEDIAN: "MEDIANE",
  MID: "STXT",
  MIN: "MIN",
  MINUTE: "MINUTE",
  MOD: "MOD",
  MONTH: "MOIS",
  NETWORKDAYS: "NB.JOURS.OUVRES",
  NOT: "NON",
  NOW: "MAINTENANT",
  OFFSET: "DECALER",
  OR: "OU",
  PRODUCT: "PRODUIT",
  PROPER: "NOMPROPRE",
  RANK: "RANG",
  REPLACE: "REMPLACER",
  REPT: "REPT",
  RIGHT: "DROITE",
  ROUND: "ARRONDI",
  ROUNDDOWN: "ARRONDI.INF",
  ROUNDUP: "ARRONDI.SUP",
  ROW: "LIGNE",
  ROWS: "LIGNES",
  SEARCH: "CHERCHE",
  SMALL: "PETITE.VALEUR",
  SORT: "TRIER",
  SUBSTITUTE: "SUBSTITUE",
  SUBTOTAL: "SOUS.TOTAL",
  SUM: "SOMME",
  SUMIF: "SOMME.SI",
  SUMIFS: "SOMME.SI.ENS",
  SUMPRODUCT: "SOMMEPROD",
  TEXT: "TEXTE",
  TEXTJOIN: "JOINDRE.TEXTE",
  TIME: "TEMPS",
  TODAY: "AUJOURDHUI",
  TRANSPOSE: "TRANSPOSE",
  TRIM: "SUPPRESPACE",
  TRUE: "VRAI",
  UNIQUE: "UNIQUE",
  UPPER: "MAJUSCULE",
  VALUE: "CNUM",
  VLOOKUP: "RECHERCHEV",
  WEEKDAY: "JOURSEM",
  WEEKNUM: "NO.SEMAINE",
  WORKDAY: "SERIE.JOUR.OUVRE",
  XLOOKUP: "RECHERCHEX",
  XMATCH: "EQUIVX",
  YEAR: "ANNEE",
};

const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FRENCH).map(([english, french]) => [french, english]),
);

/** `Suivi[#Tout]` is `Suivi[#All]`. */
const ITEMS: readonly (readonly [string, string])[] = [
  ["#All", "#Tout"],
  ["#Data", "#Données"],
  ["#Headers", "#En-têtes"],
  ["#Totals", "#Totaux"],
  ["#This Row", "#Cette ligne"],
];

const inBrackets = (text: string, from: string, to: string) =>
  text.replace(new RegExp(`\\[${from}\\]`, "gi"), `[${to}]`);

/** A token of a formula in either language, in English. */
export function inEnglish(token: FormulaToken): string {
  switch (token.kind) {
    case "structured": {
      const specifier = ITEMS.reduce((done, [english, french]) => inBrackets(done, french, english), token.specifier);
      return token.prefix + token.table + specifier.replace(/\];\[/g, "],[");
    }
    case "function": {
      const name = token.body.toUpperCase();
      return token.prefix + (ENGLISH[name] ?? name);
    }
    case "name": {
      const name = token.text.toUpperCase();
      return name === "VRAI" || name === "FAUX" ? ENGLISH[name]! : token.text;
    }
    default:
      return token.text;
  }
}

/** `=SI(A1>1,5;"oui";"non")` or en-US -> en-US. */
export const toEnglish = (typed: string): string => mapTokens(normaliseSeparators(typed), inEnglish);

/**
 * As the command line takes formulas: `,` and `;` both separate arguments outside texts and array constants, and
 * numbers are written with a point; functions have their English or their French names.
 */
export function eitherSeparator(typed: string): string {
  const source = typed.trim().replace(/^=/, "");
  return `=${mapTokens(source, (token) => (token.kind === "other" && token.text === ";" ? "," : inEnglish(token)))}`;
}
