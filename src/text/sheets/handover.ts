/** *Accompagnement*: the page that she hands over to whoever helps her. */
import type { Language } from "..";
import { en, forCell, fr } from "../typography";

const cell = (parts: TemplateStringsArray, ...values: readonly (string | number)[]) => forCell(fr(parts, ...values));

export const handoverWords = {
  fr: {
    purpose: cell`À remettre à qui m'accompagne : d'où je pars, ce qui reste ouvert, qui s'en charge.`,
    where: cell`Où j'en suis`,
    proven: (proven: number, applicable: number) =>
      cell`${proven} prouvé${proven > 1 ? "s" : ""} sur ${applicable} applicables`,
    state: "Indicateurs",
    majors: cell`Toujours majeurs, pas prouvés`,
    others: cell`Autres points ouverts`,
    closed: cell`Prouvés depuis, avec une note`,
    lost: cell`Notes sans leur ligne`,
    none: cell`Rien d'ouvert : tous les indicateurs applicables sont prouvés.`,
    heads: {
      number: "N°",
      label: "Indicateur",
      state: "État",
      what: "Ce qui manque",
      who: cell`Qui s'en charge, quand`,
    },
  },
  en: {
    purpose: en`To hand over to whoever helps me: where I start from, what is open, who does it.`,
    where: en`Where I stand`,
    proven: (proven: number, applicable: number) => en`${proven} proven out of ${applicable} that apply`,
    state: "Indicators",
    majors: en`Always major, not proven`,
    others: en`Other open points`,
    closed: en`Proven since, with a note`,
    lost: en`Notes without their row`,
    none: en`Nothing is open: all indicators that apply are proven.`,
    heads: { number: "No.", label: "Indicator", state: "State", what: en`What is missing`, who: en`Who does it, when` },
  },
} satisfies Record<Language, object>;
