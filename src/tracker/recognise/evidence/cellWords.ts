/** What single texts look like, told by their form and by a few words of any trade: for the evidence of a column. */
import { remembered } from "../../cells/remembered";
import { fold } from "../../cells/words";

/** Words that name a document in any training body. */
const DOCUMENT =
  /\b(?:programmes?|conventions?|contrats?|livrets?|attestations?|emargements?|feuilles?|questionnaires?|cv|plaquettes?|sites?|pages?|reglements?|convocations?|certificats?|registres?|comptes?[ -]rendus?|cr|pv|fiches?|procedures?|chartes?|grilles?|devis|factures?|organigrammes?|diplomes?|catalogues?|rapports?|annuaires?|affiches?|agendas?|enquetes?|quiz|tests?|modeles?|captures?|photos?|newsletters?|abonnements?|statistiques?|evaluations?|brochures?|policy|policies|handbooks?|sheets?|agreements?|surveys?|invoices?|certificates?|minutes|records?|screenshots?|logs?|registers?|forms?|booklets?|contracts?|website)\b/;
const FILE = /\.(?:pdf|docx?|xlsx?|csv|md|html?|json|jpe?g|png|pptx?|odt|ods|zip|txt|eml|msg)\b/i;
const LINK =
  /^(?:https?:|www\.|[a-z]:\\|\\\\|\/[\w.-]+|~\/|\.\/|s3:|notion:|file:|sharepoint|gdrive|drive\b|onedrive|dropbox)|\s?[>\u203a\u2192\\]\s?\S+\s?[>\u203a\u2192\\]|^\S+\/\S+\/\S*$|\.(?:fr|com|org|io|net)\//i;
const PLACE =
  /\b(?:classeurs?|armoires?|etageres?|tiroirs?|bureaux?|serveurs?|drive|cloud|dossiers?|boites?|chemises?|pochettes?|placards?|onglets?|disque|cle usb|intranet|ged|extranet|folder|binder|drawer|shelf|server|cabinet|google|dropbox|notion|rayon|carton|cahier|sharepoint)\b/;
const VAGUE =
  /^(?:[jms] ?[+-] ?\d+|s ?\d{1,2}|w\/?c? ?\d.*|q[1-4] ?\d*|t[1-4] ?\d*|\d{4}-\d{2}|\d{4}-s\d+|sprint \d+|semaine \d+|asap)$|^(?:\W*)(?:avant|avt|avan|av\.|d'ici|fin|debut|mi-?|courant|a la (?:fin|rentree)|au plus tard|dans \d|end of|by|before|mid|early|within|1er|[234]e|copil)\b|^\d{1,2}\/\d{2,4}$|trimestre|vacances|rentree|^(?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|jan|feb|march|april|may|june|july|aug)\S* ?\d{0,4}$/;
const VERSION =
  /^(?:v(?:ersion)?\.? ?\d[\w. ]*|\d+\.\d+(?:\.\d+)?(?:-\w+)?|rev[_. ]?\w{1,3}|ind(?:ice)?\.? ?[a-z0-9]|20\d\d(?:\.\d+)?|[a-d]\d?)$/;
const SEVERITY =
  /\b(?:min|maj|mineure?|majeure?|minor|major|bloquante?|critique|critical|ncm|ncmin|ncmaj|grave|eliminatoire)\b/;
const PRIORITY =
  /^\W*(?:p\d|[1-5]|haute?|moyenne?|moy|basse?|faible|forte?|elevee?|urgent\w*|critique|normale?|prioritaire|high|medium|low|must|should|could|top|asap|rapide|tranquille|peut attendre)\b/;
const INFINITIVE =
  /^(?:\W*|(?:a|il faut|faut|penser a|reste a|to|todo:?|-) )(?:re|r|de|d|s')?[a-z]{2,}(?:er|ir|re|oir)\b(?! :)/;
const LACK =
  /^\W*(?:pas (?:de|d'|encore)|manque|il manque|absence|aucun|sans|non |plus de|missing|no |not |lacks?|need|champ a|a ajouter)/;
const ENGLISH_ORDER =
  /^\W*(?:add|ask|book|call|chase|check|collect|complete|contact|create|fill|find|finish|fix|get|print|publish|renew|request|review|rewrite|scan|send|sign|update|upload|write|draft|move|rename|file|put|set up|schedule)\b/;
const PHASE =
  /^\W*(?:\d\W*)?(?:avant|amont|pre|pendant|en cours|durant|apres|aval|post|debut|fin|inscription|accueil|entree|sortie|before|during|after|onboarding|admission|demarrage|cloture|suivi|phase|preparation|realisation)\b/;
const CODE = /^(?=.*\d)[A-Za-z]{1,6}[-_. \/]?[\w]{0,6}[-_.\/]?\d{1,5}[\w-]{0,4}$/;
/** Short texts that are no name of a person although they begin with a capital. */
const NAME =
  /^(?:(?:mme|m|mr|ms|mrs|dr)\.? )?\p{Lu}[\p{L}'’-]*\.?(?:[ .]\p{Lu}[\p{L}'’-]*\.?){0,2}(?: ?\([^)]{1,20}\))?$/u;
const MEDIUM =
  /^(?:e-?mail|mail|courriel|courrier|papier|numerique|dematerialise|word|excel|pdf|oui|non|ok|ko|fait|visio|telephone|sms|drive)$/;
const HANDLE = /^(?:[a-z]+\.[a-z]+|@\w+|moi(?:-meme)?|me|myself|nous|user_?\d+|admin|secre\w*|direction|equipe|team)$/;

/** What a text may look like. `relative`: a day counted from another, "J-15"; `lack`: says what is not there. */
export type TextLook =
  | "document"
  | "file"
  | "link"
  | "place"
  | "vague"
  | "relative"
  | "version"
  | "severity"
  | "priority"
  | "order"
  | "lack"
  | "phase"
  | "code"
  | "person";

/** Whether a text says by what it came or how it is kept, as "mail" does, and names nobody. */
export function isMedium(text: string): boolean {
  return MEDIUM.test(fold(text));
}

/** All that a text looks like, mostly one thing or none. Each is looked at once; large tables repeat theirs. */
export const looksOf = remembered((text: string): readonly TextLook[] => {
  const folded = fold(text);
  const short = text.length <= 30;
  const relative = /^(?:[jmsd] ?[+-] ?\d+|jour j|j0)\b/.test(folded);
  const order = text.length > 5 && (INFINITIVE.test(folded) || ENGLISH_ORDER.test(folded));
  const severity = short && (SEVERITY.test(folded) || text === "m" || text === "M");
  const looks: readonly (readonly [look: TextLook, holds: boolean])[] = [
    ["document", DOCUMENT.test(folded.replace(/_/g, " "))],
    ["file", FILE.test(text)],
    ["link", LINK.test(text)],
    ["place", PLACE.test(folded)],
    ["vague", short && VAGUE.test(folded)],
    ["relative", relative],
    ["version", text.length <= 14 && VERSION.test(folded)],
    ["severity", severity],
    ["priority", short && PRIORITY.test(folded)],
    ["order", order],
    ["lack", LACK.test(folded)],
    ["phase", text.length <= 40 && PHASE.test(folded)],
    ["code", !relative && text.length <= 16 && CODE.test(text)],
    ["person", short && !order && !severity && !MEDIUM.test(folded) && (NAME.test(text) || HANDLE.test(folded))],
  ];
  return looks.flatMap(([look, holds]) => (holds ? [look] : []));
});
