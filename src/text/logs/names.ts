/** Logs: what each follows, as it is named on screen, on paper and as a proof. */
import type { Language } from "..";
import { counted, en, fr, isPlural } from "../typography";

export const logText = {
  fr: {
    /** What a log follows, said after "Journal :". */
    subjects: {
      watch: "veille",
      complaints: "réclamations",
      difficulties: "difficultés et aléas",
      incidents: "incidents",
      improvement: "améliorations",
      reviews: "bilans de session",
      partners: "partenaires et handicap",
      training: "formations du formateur",
      subcontractors: "sous-traitants",
    },
    /** As a proof: "Journal de veille, 12 entrées". */
    names: {
      watch: fr`Journal de veille`,
      complaints: fr`Registre des réclamations`,
      difficulties: fr`Registre des difficultés et aléas`,
      incidents: fr`Registre des incidents`,
      improvement: fr`Suivi des améliorations`,
      reviews: fr`Bilans de session`,
      partners: fr`Partenaires et handicap`,
      training: fr`Formations du formateur`,
      subcontractors: fr`Suivi des sous-traitants`,
      survey: fr`Questionnaire`,
    },
    title: fr`Journaux`,
    colon: fr` : `,
    last: (date: string) => fr`Dernière entrée le ${date}.`,
    entries: (count: number) =>
      count === 0 ? fr`sans entrée` : fr`${count} entrée${isPlural(count, "fr") ? "s" : ""}`,
    answers: (count: number) => counted(count, "réponse", "réponses", "fr"),
  },
  en: {
    subjects: {
      watch: "watch",
      complaints: "complaints",
      difficulties: "difficulties",
      incidents: "incidents",
      improvement: "improvements",
      reviews: "session reviews",
      partners: "partners and disability",
      training: "trainer’s own training",
      subcontractors: "subcontractors",
    },
    names: {
      watch: en`Watch log`,
      complaints: en`Complaints register`,
      difficulties: en`Register of difficulties`,
      incidents: en`Incident register`,
      improvement: en`Improvement log`,
      reviews: en`Session reviews`,
      partners: en`Partners and disability`,
      training: en`Trainer’s own training`,
      subcontractors: en`Subcontractor log`,
      survey: en`Survey`,
    },
    title: en`Logs`,
    colon: en`: `,
    last: (date: string) => en`Last entry on ${date}.`,
    entries: (count: number) =>
      count === 0 ? en`no entry` : en`${count} ${isPlural(count, "en") ? "entries" : "entry"}`,
    answers: (count: number) => counted(count, "answer", "answers", "en"),
  },
} satisfies Record<Language, object>;
