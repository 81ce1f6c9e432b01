/** Formulas as a French Excel shows and takes them: French names, `;` between arguments. The book keeps en-US. */
import { normaliseSeparators } from "../../engine/formula/normalise";
import { tokenize } from "../../engine/formula/tokens";

/** English name -> French name, for the functions of everyday workbooks; the others keep their name. */
const FRENCH: Readonly<Record<string, string>> = {
  ABS: "ABS", AND: "ET", AVERAGE: "MOYENNE", AVERAGEIF: "MOYENNE.SI", AVERAGEIFS: "MOYENNE.SI.ENS", CHOOSE: "CHOISIR", COLUMN: "COLONNE",
  COLUMNS: "COLONNES", CONCAT: "CONCAT", CONCATENATE: "CONCATENER", COUNT: "NB", COUNTA: "NBVAL", COUNTBLANK: "NB.VIDE", COUNTIF: "NB.SI",
  COUNTIFS: "NB.SI.ENS", DATE: "DATE", DATEDIF: "DATEDIF", DAY: "JOUR", DAYS: "JOURS", EDATE: "MOIS.DECALER", EOMONTH: "FIN.MOIS",
  EXACT: "EXACT", FALSE: "FAUX", FILTER: "FILTRE", FIND: "TROUVE", HLOOKUP: "RECHERCHEH", HOUR: "HEURE", HYPERLINK: "LIEN_HYPERTEXTE",
  IF: "SI", IFERROR: "SIERREUR", IFNA: "SI.NON.DISP", IFS: "SI.CONDITIONS", INDEX: "INDEX", INDIRECT: "INDIRECT", INT: "ENT",
  ISBLANK: "ESTVIDE", ISERROR: "ESTERREUR", ISNA: "ESTNA", ISNUMBER: "ESTNUM", ISTEXT: "ESTTEXTE", LARGE: "GRANDE.VALEUR", LEFT: "GAUCHE",
  LEN: "NBCAR", LOOKUP: "RECHERCHE", LOWER: "MINUSCULE", MATCH: "EQUIV", MAX: "MAX", MEDIAN: "MEDIANE", MID: "STXT", MIN: "MIN",
  MINUTE: "MINUTE", MOD: "MOD", MONTH: "MOIS", NETWORKDAYS: "NB.JOURS.OUVRES", NOT: "NON", NOW: "MAINTENANT", OFFSET: "DECALER", OR: "OU",
  PRODUCT: "PRODUIT", PROPER: "NOMPROPRE", RANK: "RANG", REPLACE: "REMPLACER", REPT: "REPT", RIGHT: "DROITE", ROUND: "ARRONDI",
  ROUNDDOWN: "ARRONDI.INF", ROUNDUP: "ARRONDI.SUP", ROW: "LIGNE", ROWS: "LIGNES", SEARCH: "CHERCHE", SMALL: "PETITE.VALEUR", SORT: "TRIER",
  SUBSTITUTE: "SUBSTITUE", SUBTOTAL: "SOUS.TOTAL", SUM: "SOMME", SUMIF: "SOMME.SI", SUMIFS: "SOMME.SI.ENS", SUMPRODUCT: "SOMMEPROD",
  TEXT: "TEXTE", TEXTJOIN: "JOINDRE.TEXTE", TIME: "TEMPS", TODAY: "AUJOURDHUI", TRANSPOSE: "TRANSPOSE", TRIM: "SUPPRESPACE", TRUE: "VRAI",
  UNIQUE: "UNIQUE", UPPER: "MAJUSCULE", VALUE: "CNUM", VLOOKUP: "RECHERCHEV", WEEKDAY: "JOURSEM", WEEKNUM: "NO.SEMAINE", WORKDAY: "SERIE.JOUR.OUVRE",
  XLOOKUP: "RECHERCHEX", XMATCH: "EQUIVX", YEAR: "ANNEE",
};

const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(FRENCH).map(([english, french]) => [french, english]));

const ERRORS: Readonly<Record<string, string>> = {
  "#NAME?": "#NOM?", "#VALUE!": "#VALEUR!", "#NUM!": "#NOMBRE!", "#NULL!": "#NUL!", "#SPILL!": "#EPARS!", "#BUSY!": "#OCCUPÉ!", "#GETTING_DATA": "#CHARGEMENT_DONNEES",
};

/** `#VALUE!` -> `#VALEUR!`. */
export const frenchError = (error: string): string => ERRORS[error] ?? error;

/** `=SI(A1>1,5;"oui";"non")` or en-US -> en-US. */
export function toEnglish(typed: string): string {
  const tokens = tokenize(normaliseSeparators(typed).slice(1));
  const text = tokens.map((token, index) => {
    if (token.kind !== "word") return token.text;
    const isCall = tokens[index + 1]?.text === "(";
    const name = token.text.toUpperCase();
    if (isCall || name === "VRAI" || name === "FAUX") return ENGLISH[name] ?? (isCall ? name : token.text);
    return token.text;
  }).join("");
  return `=${text}`;
}

/** en-US -> as the French formula bar shows it. */
export function toFrench(formula: string): string {
  const tokens = tokenize(formula.replace(/^=/, ""));
  const text = tokens.map((token, index) => {
    if (token.kind === "other" && token.text === ",") return ";";
    if (token.kind === "other" && /^\d*\.\d+|^\d+\.\d*/.test(token.text)) return token.text.replace(".", ",");
    if (token.kind === "error") return frenchError(token.text);
    if (token.kind === "word" && (tokens[index + 1]?.text === "(" || /^(TRUE|FALSE)$/i.test(token.text))) return FRENCH[token.text.toUpperCase()] ?? token.text;
    return token.text;
  }).join("");
  return `=${text}`;
}
