/** The files of her sessions: what a file lacks, dates out of order and why it matters, on screen, in cells and on paper. */
import type { Language } from "..";
import { counted, dateRange, en, fr, list, longDate } from "../typography";

export const sessionsText = {
  fr: {
    states: {
      done: "présente",
      missing: "absente",
      notApplicable: "sans objet",
      toCome: "à venir",
      late: "en retard",
    },
    start: fr`le début`,
    end: fr`la fin`,
    /** One piece that is not there, for some of its trainees where she names them. */
    lacks: (step: string, lacking: number, rows: number) =>
      rows > 1 ? fr`${step} : absente pour ${lacking} sur ${rows}` : fr`${step} : absente`,
    /** Beside its state: for how many of those concerned. */
    forSome: (lacking: number, rows: number) =>
      fr`pour ${lacking} stagiaires sur ${rows}`.replace(/^pour 1 stagiaires/, "pour 1 stagiaire"),
    sixMonths: fr`plus de six mois après la fin`,
    late: (step: string) => fr`${step} : en retard, plus de six mois après la fin`,
    before: (first: string, firstDate: string, then: string, thenDate: string) =>
      fr`${first} (${longDate(firstDate, "fr")}) avant ${then} (${longDate(thenDate, "fr")})`,
    after: (first: string, firstDate: string, then: string, thenDate: string) =>
      fr`${first} (${longDate(firstDate, "fr")}) après ${then} (${longDate(thenDate, "fr")})`,
    /** Why the order matters, by what should have come first and what came before it. */
    why: {
      need: fr`Le besoin s'analyse avant de s'engager.`,
      agreement: fr`La convention ou le contrat se signe avant le premier jour.`,
      convocation: fr`Le stagiaire connaît les conditions avant de venir.`,
      positioning: fr`Le positionnement se fait avant, ou le premier jour.`,
      attendance: fr`On n'émarge pas avant le premier jour.`,
      hot: fr`L'évaluation à chaud suit la fin.`,
      certificate: fr`L'attestation dit ce qui a été suivi : elle ne précède pas la fin.`,
      cold: fr`L'évaluation à froid vient deux à six mois après la fin.`,
    },
    indicators: (numbers: readonly number[]) =>
      fr`${numbers.length > 1 ? "Indicateurs" : "Indicateur"}~${list(
        [...numbers].sort((a, b) => a - b),
        "fr",
      )}`,
    outOfOrder: fr`date à revoir`,
    complete: fr`Dossier complet`,
    nothingYet: fr`À venir : rien n'est encore dû`,
    sound: fr`Rien ne manque, et les dates sont en ordre.`,
    count: (done: number, of: number) => fr`${done}~sur~${counted(of, "pièce", "pièces", "fr")}`,
    lackingCount: (count: number) => counted(count, "manque", "manques", "fr"),
    orderCount: (count: number) => counted(count, "date à revoir", "dates à revoir", "fr"),
    coverage: (step: string, done: number, of: number) =>
      of === 0
        ? fr`${step} : rien de dû à ce jour`
        : fr`${step} : ${counted(done, "session", "sessions", "fr")} sur ${of}`,
    unplaced: (session: string, documents: number) =>
      fr`${counted(documents, "document", "documents", "fr")} au nom de « ${session} » : plusieurs sessions portent ce nom, aucune ne les reçoit.`,
    unreadDate: (session: string, text: string) => fr`« ${session} » : date non lue, « ${text} ».`,
    undated: (count: number) =>
      count > 1
        ? fr`${count} sessions sans date de début ni de fin : ce qui n'y est pas noté compte comme absent.`
        : fr`Une session sans date de début ni de fin : ce qui n'y est pas noté compte comme absent.`,
    summary: (complete: number, begun: number, outOfOrder: number) =>
      [
        fr`${complete} sur ${counted(begun, "dossier de session complet", "dossiers de session complets", "fr")}`,
        outOfOrder > 0 ? fr`, ${counted(outOfOrder, "avec une date à revoir", "avec des dates à revoir", "fr")}` : "",
        ".",
      ].join(""),
    mostMissing: (step: string, missing: number) =>
      fr`Le plus souvent à compléter : ${step} (${counted(missing, "session", "sessions", "fr")}).`,
    task: {
      title: (step: string, names: string) => fr`${step} : à demander (${names})`,
      why: fr`La fin de la session date de deux mois ou plus : le retour à froid se demande entre deux et six mois.`,
      others: (count: number) => fr`et ${counted(count, "autre", "autres", "fr")}`,
    },
    sheet: {
      subtitle: (drawn: number, all: number, day: string, seed: string) =>
        fr`${counted(drawn, "session tirée", "sessions tirées", "fr")} sur ${all}, au ${longDate(day, "fr")}. Tirage n° ${seed} : le même numéro redonne les mêmes.`,
      chosen: (drawn: number, all: number, day: string) =>
        fr`${counted(drawn, "session choisie", "sessions choisies", "fr")} sur ${all}, au ${longDate(day, "fr")}.`,
      how: fr`Comme le jour de l'audit : ouvrez chaque dossier, vérifiez les pièces, les dates et l'usage. Seul l'auditeur conclut.`,
      noneDrawn: fr`Aucune session n'a commencé : il n'y a rien à tirer.`,
      heads: {
        piece: "Pièce",
        state: "État",
        date: "Date",
        indicators: "Indicateurs",
        see: "À voir",
        remarks: "Mes remarques",
      },
      period: (start: string | undefined, end: string | undefined) =>
        start === undefined || end === undefined || start === end
          ? start === undefined && end === undefined
            ? ""
            : fr`le ${longDate(start ?? end ?? "", "fr")}`
          : fr`du ${dateRange(start, end, "fr", true)}`,
      trainees: (count: number) => counted(count, "stagiaire", "stagiaires", "fr"),
      coverage: fr`Pièces, sur toutes les sessions`,
      unread: fr`Ce qui n'a pas été lu`,
      kept: fr`Remarques sur d'autres sessions`,
    },
  },
  en: {
    states: { done: "present", missing: "missing", notApplicable: "not concerned", toCome: "to come", late: "late" },
    start: en`the start`,
    end: en`the end`,
    lacks: (step: string, lacking: number, rows: number) =>
      rows > 1 ? en`${step}: missing for ${lacking} of ${rows}` : en`${step}: missing`,
    forSome: (lacking: number, rows: number) => en`for ${lacking} of ${rows} trainees`,
    sixMonths: en`more than six months after the end`,
    late: (step: string) => en`${step}: late, more than six months after the end`,
    before: (first: string, firstDate: string, then: string, thenDate: string) =>
      en`${first} (${longDate(firstDate, "en")}) before ${then} (${longDate(thenDate, "en")})`,
    after: (first: string, firstDate: string, then: string, thenDate: string) =>
      en`${first} (${longDate(firstDate, "en")}) after ${then} (${longDate(thenDate, "en")})`,
    why: {
      need: en`The need is analysed before anything is agreed.`,
      agreement: en`The agreement is signed before the first day.`,
      convocation: en`The trainee knows the conditions before coming.`,
      positioning: en`Placement is done before the first day, or on it.`,
      attendance: en`Nobody signs in before the first day.`,
      hot: en`The end-of-course survey follows the end.`,
      certificate: en`The certificate says what was attended: it does not come before the end.`,
      cold: en`The later survey comes two to six months after the end.`,
    },
    indicators: (numbers: readonly number[]) =>
      en`${numbers.length > 1 ? "Indicators" : "Indicator"}~${list(
        [...numbers].sort((a, b) => a - b),
        "en",
      )}`,
    outOfOrder: en`date to review`,
    complete: en`Complete file`,
    nothingYet: en`To come: nothing is due yet`,
    sound: en`Nothing is missing, and the dates are in order.`,
    count: (done: number, of: number) => en`${done}~of~${counted(of, "document", "documents", "en")}`,
    lackingCount: (count: number) => counted(count, "gap", "gaps", "en"),
    orderCount: (count: number) => counted(count, "date to review", "dates to review", "en"),
    coverage: (step: string, done: number, of: number) =>
      of === 0 ? en`${step}: nothing due so far` : en`${step}: ${done} of ${counted(of, "session", "sessions", "en")}`,
    unplaced: (session: string, documents: number) =>
      en`${counted(documents, "document", "documents", "en")} under “${session}”: several sessions have this name, none is given them.`,
    unreadDate: (session: string, text: string) => en`“${session}”: date not read, “${text}”.`,
    undated: (count: number) =>
      count > 1
        ? en`${count} sessions without a start or an end: what is not noted there counts as missing.`
        : en`One session without a start or an end: what is not noted there counts as missing.`,
    summary: (complete: number, begun: number, outOfOrder: number) =>
      [
        en`${complete} of ${counted(begun, "session file complete", "session files complete", "en")}`,
        outOfOrder > 0 ? en`, ${outOfOrder} with dates to review` : "",
        ".",
      ].join(""),
    mostMissing: (step: string, missing: number) =>
      en`Most often to complete: ${step} (${counted(missing, "session", "sessions", "en")}).`,
    task: {
      title: (step: string, names: string) => en`${step}: to ask for (${names})`,
      why: en`The session ended two months ago or more: later feedback is asked for between two and six months.`,
      others: (count: number) => en`and ${counted(count, "other", "others", "en")}`,
    },
    sheet: {
      subtitle: (drawn: number, all: number, day: string, seed: string) =>
        en`${counted(drawn, "session drawn", "sessions drawn", "en")} of ${all}, on ${longDate(day, "en")}. Draw no. ${seed}: the same number gives the same ones.`,
      chosen: (drawn: number, all: number, day: string) =>
        en`${counted(drawn, "session chosen", "sessions chosen", "en")} of ${all}, on ${longDate(day, "en")}.`,
      how: en`As on the day of the audit: open each file, check documents, dates and use. Only the auditor concludes.`,
      noneDrawn: en`No session has begun: there is nothing to draw.`,
      heads: {
        piece: "Document",
        state: "State",
        date: "Date",
        indicators: "Indicators",
        see: "To see",
        remarks: "My remarks",
      },
      period: (start: string | undefined, end: string | undefined) =>
        start === undefined || end === undefined || start === end
          ? start === undefined && end === undefined
            ? ""
            : en`on ${longDate(start ?? end ?? "", "en")}`
          : en`from ${dateRange(start, end, "en", true)}`,
      trainees: (count: number) => counted(count, "trainee", "trainees", "en"),
      coverage: en`Documents, over all sessions`,
      unread: en`What was not read`,
      kept: en`Remarks on other sessions`,
    },
  },
} satisfies Record<Language, unknown>;
