/** What a log follows: told by its title, by words of its headers, by what its cells speak of. */
import { fold } from "../../cells/words";
import { LOG_SUBJECTS, type LogSubject } from "../../model/logs";
import { sampleRows, type Segment } from "../layout/segments";

interface SubjectWords {
  /** In the name of the sheet or a title: it names the log. */
  readonly title: RegExp;
  /** In a header. */
  readonly header: RegExp;
  /** In the cells. */
  readonly cells: RegExp;
}

const WORDS: Readonly<Record<LogSubject, SubjectWords>> = {
  watch: {
    title: /\bveille|\bactus?\b|actualites?|nouveautes?|newsletter|\bwatch\b|monitoring|curation|\brevue de presse/,
    header:
      /\bveille|\bexploit|impact|ce que (?:j|on|ca)|usage|\bsource|\blu\b|\bread\b|actualite|media|newsletter|site consult/,
    cells:
      /legifrance|journal officiel|\bjo du\b|centre inffo|decret|arrete du|newsletter|webinaire|linkedin|podcast|article|france competences|digiformag|opco|\bloi\b/,
  },
  complaints: {
    title: /reclam|\brecla?s?\b|plaintes?|mecontent|complaints?|doleance|griefs?|insatisf/,
    header: /reclam|plaign|plainte|complain|mecontent|reponse (?:apport|donn)/,
    cells: /rembours|mecontent|reclam|plainte|insatisf|se plaint|litige|complain|refund|unhappy/,
  },
  difficulties: {
    title: /difficult|\baleas?\b|pepins?|imprevus?|contretemps|obstacles?|setbacks?|hiccups?|galeres?/,
    header: /difficult|\baleas?\b|pepin|imprevu|obstacle|setback/,
    cells: /\bretard|absence|panne|annul|indisponib|malade|greve|connexion/,
  },
  incidents: {
    title:
      /incident|dysfonction|accidents?|anomalie|\bei\b|main courante|evenements? (?:qualite|indesirable|marquant)|near[- ]miss|\bpannes?\b/,
    header: /incident|dysfonction|accident|anomalie|victime|evenement indesirable/,
    cells: /bless|accident|incident|dysfonction|anomalie|incendie|vol de|chute/,
  },
  improvement: {
    title: /amelior|\bpac\b|\bpaq\b|progres\b|capitalis|lessons? learned|\bidees?\b|improv|kaizen/,
    header: /amelior|axe de progres|improv|lesson|origine (?:de l'action|du constat)|idee/,
    cells: /amelior|revoir le|mettre a jour|simplifi|raccourci|ajout(?:e|er) un|improve|rework/,
  },
  reviews: {
    title:
      /(?:bilans?|revues?|debrief\w*|retours?|rex|retex|points?)(?: a chaud)?(?: de| des| d'| du| sur| apres| par| -)*(?: la| les| mes| chaque| l')? ?(?:sessions?|formations?|actions?|stages?|experience|fin de (?:session|formation|stage))|session reviews?|after[- ]action|retrospective|\bretex\b|\brex\b|debrief/,
    header:
      /bien march|pas march|points? (?:forts?|faibles?|positifs?|negatifs?|a (?:revoir|ameliorer))|ce qu'ils (?:ont dit|disent)|ce que je change|went well|did not go well|what i change|a refaire|a garder/,
    cells: /le groupe|participants|exercices?|rythme|stagiaires|the group|pace/,
  },
  partners: {
    title: /partenair|partenariat|reseau|handicap|\bpsh\b|handi\b|partners?|disabilit|accessib/,
    header: /partenair|handicap|\bpsh\b|amenagement|compensation|partner|disab|adaptation demand/,
    cells: /agefiph|cap emploi|mdph|handicap|\brqth\b|amenag|missions? locales?|\bdys\b|malentend|malvoyant/,
  },
  training: {
    title:
      /(?:formations?|competences|professionnalisation|perfectionnement)(?: continues?| suivies?| internes?)?(?: des?| du| de la| de l'| d')? ?(?:formateur|formatrice|intervenant|equipe|salarie|personnel|mes |la formatrice)|formations? (?:suivies?|continues?)|(?:mes|nos|ma|notre) (?:propres? )?(?:formations? (?:a moi|perso)|montee)|montee en competences?|developpement des competences|\bdpc\b|\bcpd\b|maintien des competences|entretien des competences|perfectionnement|professionnalisation|trainers?'? (?:training|skills|development)/,
    header:
      /formations? suivie|stage suivi|competences? (?:acquise|visee|travaill|developp)|organisme (?:de formation|formateur)|attestation|reinvesti|course attended|skills? gained|nom du formateur/,
    cells:
      /mooc|certificat|attestation|module|colloque|formation de formateur|masterclass|conference|remise a niveau|workshop/,
  },
  subcontractors: {
    title:
      /sous[- ]?trait|co-?trait|prestataires?|intervenants? ext|portage|subcontract|freelances?|external trainers?|vacataires?/,
    header:
      /sous[- ]?trait|prestataire|\bnda\b|siret|contrat|\bkbis\b|urssaf|subcontract|\brc pro\b|certifie qualiopi|charte/,
    cells: /contrat|kbis|urssaf|charte|attestation de vigilance|\bcv\b|convention de sous/,
  },
};

const TITLED = 3;
const HEADED = 1.2;
const MOST_HEADED = 2;
const MOST_TOLD = 1;
const LEAST = 0.8;
const ROWS_READ = 40;
const LINES_ABOVE = 5;

export interface FoundSubject {
  readonly subject: LogSubject;
  /** Points that speak for it. */
  readonly score: number;
  /** Whether a title names it. */
  readonly titled: boolean;
}

/** The subject that most speaks for; null where nothing does. */
export function subjectOf(segment: Segment): FoundSubject | null {
  const titles = titleTexts(segment);
  const headers = [...segment.headers.values()].map(fold);
  const cells = cellTexts(segment);
  let best: FoundSubject | null = null;
  for (const subject of LOG_SUBJECTS) {
    const { title, header, cells: told } = WORDS[subject];
    // Of two subjects in one title, "Réclamations et difficultés", the first is that of the log.
    const at = titles.findIndex((text) => title.test(text));
    const place = at < 0 ? 0 : (title.exec(titles[at] ?? "")?.index ?? 0);
    const named = at < 0 ? 0 : TITLED - 0.3 * at - Math.min(0.25, place / 400);
    const headed = Math.min(MOST_HEADED, HEADED * headers.filter((text) => header.test(text)).length);
    const share = cells.length === 0 ? 0 : cells.filter((text) => told.test(text)).length / cells.length;
    const score = named + headed + Math.min(MOST_TOLD, 3 * share);
    const titled = named > 0;
    // What a title names is what the log follows, whatever its cells speak of.
    const isBetter = best === null ? score > LEAST : titled === best.titled ? score > best.score : titled;
    if (isBetter) best = { subject, score, titled };
  }
  return best;
}

/** Name of the sheet, of the Excel table, and the lines above the header, folded, the nearest last. */
export function titleTexts({ view, headerTop, firstRow, left, right, excelTable }: Segment): readonly string[] {
  const found = [view.sheet.name];
  const header = headerTop ?? firstRow;
  for (let row = header - 1; row >= Math.max(view.top, header - LINES_ABOVE); row -= 1) {
    const texts: string[] = [];
    for (let column = left; column <= Math.min(right, left + 3); column += 1) texts.push(view.text(row, column));
    const line = texts.filter((text) => text !== "").join(" ");
    if (line !== "" && line.length <= 120) found.push(line);
  }
  if (excelTable) found.push(excelTable.name);
  return found.map((text) => fold(text.replace(/_/g, " ")));
}

function cellTexts(segment: Segment): readonly string[] {
  const lines: string[] = [];
  for (const row of sampleRows(segment, ROWS_READ)) {
    const texts: string[] = [];
    for (let column = segment.left; column <= segment.right; column += 1) {
      const value = segment.view.value(row, column);
      if (typeof value === "string") texts.push(value.slice(0, 200));
    }
    if (texts.length > 0) lines.push(fold(texts.join(" | ")));
  }
  return lines;
}
