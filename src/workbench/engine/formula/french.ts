/** Names of functions and of parts of a table as a French Excel writes them. */
import type { Token } from "./tokens";

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
export function inEnglish(tokens: readonly Token[], index: number): string {
  const { kind, text } = tokens[index]!;
  if (kind === "structured")
    return ITEMS.reduce((done, [english, french]) => inBrackets(done, french, english), text).replace(/\];\[/g, "],[");
  if (kind !== "word") return text;
  const isCall = tokens[index + 1]?.text === "(";
  const name = text.toUpperCase();
  if (isCall || name === "VRAI" || name === "FAUX") return ENGLISH[name] ?? (isCall ? name : text);
  return text;
}
