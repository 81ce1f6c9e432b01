/** A profile in a few words: *actions de formation, certifiant, plus de 2 jours*. */
import type { Language } from "../../text";
import { paneScope } from "../../text/pane/scope";
import type { Scope } from "../../tracker/model/assessment";

export function profileFacts(scope: Scope, language: Language): readonly string[] {
  const text = paneScope[language];
  return [
    ...scope.categories.map((category) => lowerUnlessAcronym(text.category[category])),
    ...(["certifying", "overTwoDays", "workLinked", "workplace", "subcontracts"] as const)
      .filter((fact) => scope[fact])
      .map((fact) => text.facts[fact]),
    ...(scope.subcontractor === "none" ? [] : [text.facts[scope.subcontractor]]),
  ];
}

const lowerUnlessAcronym = (label: string) =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
