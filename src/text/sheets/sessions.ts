/** The files of her sessions: what a file lacks, dates out of order and why it matters, on screen, in cells and on paper. */
import type { Language } from "..";
import { counted, en, fr, longDate } from "../typography";

export const sessionsText = {
  fr: {
    states: {
      done: "présente",
      missing: "absente",
      notApplicable: "sans objet",
      toCome: "à venir",
      late: "en retard",
    },
    start: fr`début de la session`,
    end: fr`fin de la session`,
    /** One piece that is not there, for some of its trainees where she names them. */
    lacks: (step: string, lacking: number, rows: number) =>
      rows > 1 ? fr`${step} : absente pour ${lacking} sur ${rows}` : fr`${step} : absente`,
    late: (step: string) => fr`${step} : en retard, plus de six mois après la fin`,
    order: (first: string, firstDate: string, then: string, thenDate: string) =>
      fr`${then} (${longDate(thenDate, "fr")}) avant ${first} (${longDate(firstDate, "fr")})`,
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
    complete: fr`Dossier complet`,
    nothingYet: fr`À venir : rien n'est encore dû`,
    sound: fr`Rien ne manque, et les dates sont en ordre.`,
    count: (done: number, of: number) => fr`${done} sur ${counted(of, "pièce", "pièces", "fr")}`,
    lackingCount: (count: number) => counted(count, "manque", "manques", "fr"),
    orderCount: (count: number) => counted(count, "date à revoir", "dates à revoir", "fr"),
    coverage: (step: string, done: number, of: number) =>
      fr`${step} : ${counted(done, "session", "sessions", "fr")} sur ${of}`,
    unplaced: (session: string, documents: number) =>
      fr`${counted(documents, "document", "documents", "fr")} au nom de « ${session} » : plusieurs sessions portent ce nom, aucune ne les reçoit.`,
    unreadDate: (session: string, text: string) => fr`« ${session} » : date non lue, « ${text} ».`,
    undated: (count: number) =>
      count > 1
        ? fr`${count} sessions sans date de début ni de fin : ce qui n'y est pas noté compte comme absent.`
        : fr`Une session sans date de début ni de fin : ce qui n'y est pas noté compte comme absent.`,
  },
  en: {
    states: { done: "there", missing: "missing", notApplicable: "not concerned", toCome: "to come", late: "late" },
    start: en`start of the session`,
    end: en`end of the session`,
    lacks: (step: string, lacking: number, rows: number) =>
      rows > 1 ? en`${step}: missing for ${lacking} of ${rows}` : en`${step}: missing`,
    late: (step: string) => en`${step}: late, more than six months after the end`,
    order: (first: string, firstDate: string, then: string, thenDate: string) =>
      en`${then} (${longDate(thenDate, "en")}) before ${first} (${longDate(firstDate, "en")})`,
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
    complete: en`Complete file`,
    nothingYet: en`To come: nothing is due yet`,
    sound: en`Nothing is missing, and the dates are in order.`,
    count: (done: number, of: number) => en`${done} of ${counted(of, "piece", "pieces", "en")}`,
    lackingCount: (count: number) => counted(count, "gap", "gaps", "en"),
    orderCount: (count: number) => counted(count, "date to review", "dates to review", "en"),
    coverage: (step: string, done: number, of: number) =>
      en`${step}: ${done} of ${counted(of, "session", "sessions", "en")}`,
    unplaced: (session: string, documents: number) =>
      en`${counted(documents, "document", "documents", "en")} under “${session}”: several sessions have this name, none is given them.`,
    unreadDate: (session: string, text: string) => en`“${session}”: date not read, “${text}”.`,
    undated: (count: number) =>
      count > 1
        ? en`${count} sessions without a start or an end: what is not noted there counts as missing.`
        : en`One session without a start or an end: what is not noted there counts as missing.`,
  },
} satisfies Record<Language, unknown>;
