import type { Language } from ".";
import { en, fr, isPlural } from "./typography";

/** Examples are of what she does not have; there may be none left. */
const withExamples = (said: string, examples: string) =>
  examples === "" ? fr`${said}.` : fr`${said}, par exemple : ${examples}.`;
const forExample = (said: string, examples: string) =>
  examples === "" ? en`${said}.` : en`${said}, for example: ${examples}.`;

/** Words of the states and probable findings: reasons, what is missing, why. The auditor alone concludes. */
export const findingsText = {
  fr: {
    /** What the counts need beside them to add up to the applicable indicators. */
    sums: {
      declared: (count: number) =>
        isPlural(count, "fr") ? fr`déclarés, sans preuve connue` : fr`déclaré, sans preuve connue`,
      also: (count: number, left: string) =>
        isPlural(count, "fr")
          ? fr`${count} de ces constats portent sur des indicateurs faits : il y reste ${left}.`
          : fr`Un de ces constats porte sur un indicateur fait : il y reste ${left}.`,
      left: {
        complement: fr`un complément 2026`,
        earlier: fr`un constat du dernier audit`,
        either: fr`un complément 2026 ou un constat du dernier audit`,
      },
      unread: {
        blank: (count: number) => (isPlural(count, "fr") ? fr`non renseignés` : fr`non renseigné`),
        unreadable: (count: number) => (isPlural(count, "fr") ? fr`non reconnus` : fr`non reconnu`),
        both: (_count: number) => fr`sans statut lu`,
      },
      eased: (count: number) =>
        isPlural(count, "fr")
          ? fr`${count} autres sans constat : nouvel entrant, le processus formalisé suffit.`
          : fr`Un autre sans constat : nouvel entrant, le processus formalisé suffit.`,
      noPlace: fr`Ni colonne ni registre pour les preuves : ce que vous dites fait reste « déclaré ».`,
    },
    /** She wrote that it does not apply, but it does. */
    againstScope: {
      22: fr`Noté non applicable, mais dû aussi si vous êtes seule : notez vos formations et votre plan de l'année.`,
      26: fr`Noté non applicable, mais dû même sans stagiaire en situation de handicap : constituez la liste des partenaires.`,
      31: fr`Noté non applicable, mais dû même sans réclamation : préparez la procédure et le registre.`,
      other: fr`Noté non applicable, mais il s'applique à votre périmètre.`,
    },
    what: {
      inProgress: (examples: string) => withExamples("À compléter", examples),
      unfinished: (examples: string) => withExamples("Preuve notée comme non terminée, à mener au bout", examples),
      unusedLog: (title: string) =>
        fr`${title} : notez ce que vous en avez fait. Aucune entrée des douze derniers mois ne le dit.`,
      proofMissing: (examples: string) => withExamples("Aucune preuve trouvée", examples),
      refused: (examples: string) => withExamples("Preuve notée comme refusée, à remplacer", examples),
      todo: (examples: string) => withExamples("À faire", examples),
      gap: (examples: string) => withExamples("Écart à corriger", examples),
      earlier: fr`Constat du dernier audit : montrez une preuve datée d'après cet audit.`,
      blankLine: (line: number) => fr`Statut vide, ligne~${line}.`,
      blankColumn: "Statut vide.",
      noRow: "Aucune ligne dans votre tableau.",
      unreadable: (text: string) => fr`Statut non reconnu : « ${text} ».`,
      unreadableColour: "Statut non reconnu.",
      complement: (change: string) => fr`Complément 2026 à faire : ${change}.`,
    },
    why: {
      states: {
        proven: "Le statut dit que c’est fait et une preuve est connue.",
        toReview: "Une preuve est connue, mais elle est à relire.",
        declared: fr`Le statut dit que c'est fait ; le classeur n'a pas de place pour les preuves.`,
        inProgress: fr`Le statut dit « en cours » : l'exigence n'est prise en compte qu'en partie.`,
        proofMissing: fr`Le statut dit que c'est fait et le classeur a une place pour les preuves : il en manque une.`,
        todo: "Le statut dit que c’est à faire.",
        gap: "Le statut dit un écart.",
        blank: fr`Le statut est vide : ce n'est pas un constat.`,
        unreadable: fr`Le statut n'est pas reconnu : ce n'est pas un constat.`,
        notApplicable: "L’indicateur ne s’applique pas à votre périmètre.",
      },
      alwaysMajor: (number: number) => fr`Indicateur~${number} : toujours majeure.`,
      minorOrMajor: (number: number) => fr`Indicateur~${number} : mineure ou majeure.`,
      minorAtBest: "Mineure si vous pouvez montrer quelque chose, majeure si rien n’existe.",
      severity: { minor: "Vous avez noté vous-même une mineure.", major: "Vous avez noté vous-même une majeure." },
      due: {
        22: "Dû aussi si vous êtes seule.",
        26: "Dû même sans stagiaire en situation de handicap.",
        31: "Dû même sans réclamation.",
      },
      complementTodo: (change: string) =>
        fr`Complément 2026 à faire : ${change}. Compté comme une prise en compte partielle.`,
      complementOpen: (change: string) => fr`Complément 2026 sans réponse : ${change}. Sans effet sur le constat.`,
      earlierMinor: fr`Mineure du dernier audit encore ouverte : elle devient majeure.`,
      earlierMajor: fr`Majeure du dernier audit encore ouverte.`,
      asSubcontractor: (position: string) =>
        fr`En sous-traitance : ${position.charAt(0).toLowerCase()}${position.slice(1)}.`,
      formalised: (categories: string) =>
        fr`Nouvel entrant (${categories}), audit initial : le processus formalisé suffit.`,
      eased: (categories: string) =>
        fr`Nouvel entrant (${categories}), audit initial : un processus formalisé et outillé suffirait.`,
      noAuditor: "Seul l’auditeur conclut.",
      fiveMinors: (count: number) => fr`${count}~mineures non levées à la décision : 5~mineures font une majeure.`,
      expired: (proof: string, date: string) => fr`${proof} : échéance passée le ${date}.`,
      over: (proof: string) => fr`${proof} : noté comme n'étant plus en vigueur.`,
      notInForce: (proof: string, said: string) => fr`${proof} : noté « ${said} », ne prouve pas encore.`,
      unusedLog: (title: string) =>
        fr`${title} : une procédure sans usage. Aucune entrée des douze derniers mois ne dit ce qui en a été fait, d’où « en cours » au mieux.`,
      earlierUndated: fr`Il se lève par une preuve en vigueur datée d'après le dernier audit : la vôtre est plus ancienne ou sans date.`,
      aged: (proof: string, date: string, months: number) =>
        fr`${proof} : dernière date le ${date}, à relire ${months === 1 ? "chaque mois" : fr`tous les ${months}~mois`}.`,
      theProof: "La preuve",
      decree: (decree: string, change: string) => fr`${decree} : ${change}`,
    },
    audit: {
      minor: (months: number) =>
        fr`Mineure : plan d'action envoyé au certificateur, mis en œuvre sous ${months}~mois, vérifié à l'audit suivant ; sinon elle devient majeure.`,
      major: (months: number, check: number) =>
        fr`Majeure : à lever sous ${months}~mois ; le certificateur vérifie au plus tard ${check}~mois après.`,
      notLifted: {
        initial: (_months: number) => fr`Une majeure non levée : le certificat est refusé.`,
        surveillance: (months: number) =>
          fr`Une majeure non levée : le certificat est suspendu, puis retiré après un nouveau délai de ${months}~mois.`,
        renewal: (_months: number) => fr`Une majeure non levée : le certificat n'est pas renouvelé.`,
      },
      timing: {
        surveillance: (from: string, until: string) =>
          fr`Audit de surveillance : entre le ${from} et le ${until}, du 14ᵉ au 22ᵉ~mois du certificat.`,
        renewal: (from: string, until: string) =>
          fr`Audit de renouvellement : conseillé à partir du ${from} ; la décision doit tomber avant la fin du certificat, le ${until}.`,
      },
      outside: (date: string) => fr`Votre date, le ${date}, est en dehors : voyez-le avec votre certificateur.`,
      displayed: fr`Certificat affiché dans vos locaux et sur votre site : son absence est une majeure.`,
      surveillance: fr`L'audit de surveillance regarde au moins ces indicateurs ; et, après un audit initial réduit, ceux qui n'ont pas été vus.`,
      surveillanceAll: (categories: string) =>
        fr`Nouvel entrant (${categories}) : l'audit de surveillance regarde tous les indicateurs applicables.`,
      all: "L’audit regarde tous les indicateurs applicables.",
    },
  },
  en: {
    sums: {
      declared: () => en`declared, no known proof`,
      also: (count: number, left: string) =>
        isPlural(count, "en")
          ? en`${count} of these findings are on indicators that are done: ${left} is left there.`
          : en`One of these findings is on an indicator that is done: ${left} is left there.`,
      left: {
        complement: en`a 2026 complement`,
        earlier: en`a finding of the last audit`,
        either: en`a 2026 complement or a finding of the last audit`,
      },
      unread: {
        blank: (_count: number) => en`not filled in`,
        unreadable: (_count: number) => en`not recognised`,
        both: (_count: number) => en`no status read`,
      },
      eased: (count: number) =>
        isPlural(count, "en")
          ? en`${count} others without a finding: new entrant, the formalised process is enough.`
          : en`Another one without a finding: new entrant, the formalised process is enough.`,
      noPlace: en`No column and no register for the proofs: what you say is done stays “declared”.`,
    },
    againstScope: {
      22: en`Marked not applicable, but due even if you work alone: note your own training and this year's plan.`,
      26: en`Marked not applicable, but due even without a disabled trainee: draw up the list of partners.`,
      31: en`Marked not applicable, but due even without any complaint: prepare the procedure and the log.`,
      other: en`Marked not applicable, but it applies to your scope.`,
    },
    what: {
      inProgress: (examples: string) => forExample("To complete", examples),
      unfinished: (examples: string) => forExample("Proof noted as unfinished: to be brought to an end", examples),
      unusedLog: (title: string) =>
        en`${title}: note what you did with it. No entry of the last twelve months says so.`,
      proofMissing: (examples: string) => forExample("No proof found", examples),
      refused: (examples: string) => forExample("Proof noted as refused: to be replaced", examples),
      todo: (examples: string) => forExample("To do", examples),
      gap: (examples: string) => forExample("Gap to correct", examples),
      earlier: "Finding of the last audit: show a proof dated after that audit.",
      blankLine: (line: number) => en`Empty status, row~${line}.`,
      blankColumn: "Empty status.",
      noRow: "No row in your table.",
      unreadable: (text: string) => en`Status not recognised: “${text}”.`,
      unreadableColour: "Status not recognised.",
      complement: (change: string) => en`2026 complement to do: ${change}.`,
    },
    why: {
      states: {
        proven: "The status says done and a proof is known.",
        toReview: "A proof is known, but it is to be read again.",
        declared: "The status says done; the workbook has no place for proofs.",
        inProgress: "The status says “in progress”: the requirement is only met in part.",
        proofMissing: "The status says done and the workbook has a place for proofs: one is missing.",
        todo: "The status says to do.",
        gap: "The status says a gap.",
        blank: "The status is empty: this is no finding.",
        unreadable: "The status is not recognised: this is no finding.",
        notApplicable: "The indicator does not apply to your scope.",
      },
      alwaysMajor: (number: number) => en`Indicator~${number}: always major.`,
      minorOrMajor: (number: number) => en`Indicator~${number}: minor or major.`,
      minorAtBest: "Minor if you can show something, major if nothing exists.",
      severity: { minor: "You noted a minor yourself.", major: "You noted a major yourself." },
      due: {
        22: "Due even if you work alone.",
        26: "Due even without a disabled trainee.",
        31: "Due even without any complaint.",
      },
      complementTodo: (change: string) => en`2026 complement to do: ${change}. Counts as met in part.`,
      complementOpen: (change: string) => en`2026 complement not answered: ${change}. No effect on the finding.`,
      earlierMinor: "Minor of the last audit still open: it becomes major.",
      earlierMajor: "Major of the last audit still open.",
      asSubcontractor: (position: string) =>
        en`As a subcontractor: ${position.charAt(0).toLowerCase()}${position.slice(1)}.`,
      formalised: (categories: string) =>
        `New entrant (${categories}), initial audit: the formalised process is enough.`,
      eased: (categories: string) =>
        `New entrant (${categories}), initial audit: a formalised process with its tools would be enough.`,
      noAuditor: "Only the auditor concludes.",
      fiveMinors: (count: number) => en`${count} minors not closed at the decision: 5 minors make one major.`,
      expired: (proof: string, date: string) => en`${proof}: expired on ${date}.`,
      over: (proof: string) => en`${proof}: noted as no longer in force.`,
      notInForce: (proof: string, said: string) => en`${proof}: noted “${said}”, does not prove yet.`,
      unusedLog: (title: string) =>
        en`${title}: a procedure without use. No entry of the last twelve months says what was done with it, hence “in progress” at best.`,
      earlierUndated: "It is closed by a proof in force dated after the last audit: yours is older or has no date.",
      aged: (proof: string, date: string, months: number) =>
        en`${proof}: last date ${date}, to be read again every ${months === 1 ? "month" : en`${months}~months`}.`,
      theProof: "The proof",
      decree: (decree: string, change: string) => `${decree}: ${change}`,
    },
    audit: {
      minor: (months: number) =>
        en`Minor: action plan sent to the certifying body, carried out within ${months}~months, checked at the next audit; otherwise it becomes major.`,
      major: (months: number, check: number) =>
        en`Major: to be closed within ${months}~months; the certifying body checks at the latest ${check}~month later.`,
      notLifted: {
        initial: (_months: number) => "A major not closed: the certificate is refused.",
        surveillance: (months: number) =>
          en`A major not closed: the certificate is suspended, then withdrawn after another ${months}~months.`,
        renewal: (_months: number) => "A major not closed: the certificate is not renewed.",
      },
      timing: {
        surveillance: (from: string, until: string) =>
          en`Surveillance audit: between ${from} and ${until}, months 14 to~22 of the certificate.`,
        renewal: (from: string, until: string) =>
          en`Renewal audit: advised from ${from}; the decision must come before the certificate ends, on ${until}.`,
      },
      outside: (date: string) => en`Your date, ${date}, is outside: check with your certifying body.`,
      displayed: "Certificate displayed on your premises and website: its absence is a major.",
      surveillance:
        "The surveillance audit looks at least at these indicators; after a reduced initial audit, also at those not seen.",
      surveillanceAll: (categories: string) =>
        `New entrant (${categories}): the surveillance audit looks at all applicable indicators.`,
      all: "The audit looks at all applicable indicators.",
    },
  },
} satisfies Record<Language, unknown>;
