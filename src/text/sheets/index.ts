/** Every word of the generated sheets. In cells the no-break space is U+00A0 everywhere. */
import type { Language } from "..";
import { counted, dateRange, en, forCell, fr, isPlural, list, longDate, quoted } from "../typography";
import { unfinishedSheet } from "./unfinished";

/** French as a cell wants it. */
const cell = (parts: TemplateStringsArray, ...values: readonly (string | number)[]) => forCell(fr(parts, ...values));
const plural = (count: number, one: string, many: string, language: Language) =>
  isPlural(count, language) ? many : one;

/** Header of the column that we add beside her table. */
export const stateColumn = {
  fr: { header: "État RNQ" },
  en: { header: "RNQ state" },
} satisfies Record<Language, { header: string }>;

export const sheets = {
  fr: {
    names: {
      summary: "Synthèse avant audit",
      dossier: "Dossier de preuves",
      journey: "Parcours stagiaire",
      starter: "Suivi",
      picture: "Image du parcours",
      draw: "Tirage",
      handover: "Accompagnement",
      certifiers: "Certificateurs",
      results: "Résultats",
    },
    journeyOfBeneficiary: "Parcours bénéficiaire",
    /** First cell of a sheet that is not finished. */
    unfinished: unfinishedSheet.fr,
    footerPage: "&P / &N",
    identity: {
      siret: (number: string) => `SIRET\u00a0${number}`,
      activityNumber: (number: string, region: string) =>
        cell`déclaration d'activité n°~${number}${region && cell`, préfet de région : ${region}`}`,
      numbers: "Numéros",
      address: "Adresse",
      sites: "Autres lieux",
      actions: "Actions",
      contact: "Responsable",
      disability: cell`Référent handicap`,
      certificate: "Certificat",
      certificateNumber: (number: string) => cell`n°~${number}`,
      certifiedBy: (certifier: string) => `délivré par ${certifier}`,
      certifiedFrom: (from: string, until: string) => `du ${longDate(from, "fr")} au ${longDate(until, "fr")}`,
    },
    dated: (name: string, date: string) => `${name}, ${longDate(date, "fr")}`,
    audit: { initial: "Audit initial", surveillance: "Audit de surveillance", renewal: "Audit de renouvellement" },
    auditOn: (audit: string, date: string) => `${audit} le ${longDate(date, "fr")}`,
    auditUndated: (audit: string) => `${audit}, date à fixer`,
    supposed: cell`Profil supposé : périmètre à confirmer dans le volet.`,
    referential: (version: string, all: number, applicable: number) =>
      cell`Référentiel ${version} : ${all} indicateurs, ${counted(applicable, "applicable", "applicables", "fr")}.`,
    referentialShort: (version: string, applicable: number) =>
      cell`Référentiel ${version}, ${counted(applicable, "indicateur applicable", "indicateurs applicables", "fr")}.`,
    madeOn: (date: string) => `Établie le ${longDate(date, "fr")}.`,
    auditorConcludes: "Seul l’auditeur conclut.",
    /** What goes on over a page. */
    continued: (label: string) => `${label} (suite)`,
    scope: {
      certifying: "formations certifiantes",
      workLinked: "alternance",
      workplace: "période en entreprise",
      subcontracts: "recours à la sous-traitance",
      partly: "sous-traitance en partie",
      only: "sous-traitance uniquement",
      overTwoDays: cell`plus de 2 jours`,
      newEntrant: (categories: string) => `nouvel entrant (${categories})`,
    },
    summary: {
      proven: (count: number) => plural(count, "indicateur prouvé", "indicateurs prouvés", "fr"),
      ofWhichToReview: (count: string) => `, dont ${count} à relire`,
      toConfirm: (found: readonly number[]) =>
        cell`Dont ${found.length} à confirmer pour 2026, complément sans réponse : ${found.join(", ")}.`,
      noTracker: cell`Aucun tableau d'indicateurs dans ce classeur, rien n'est jugé : parcours et preuves sont ceux qui ont été lus.`,
      withheld: cell`Statuts non lus : rien n'est jugé. Dites dans le volet comment lire vos statuts, puis refaites cette feuille.`,
      outOf: (applicable: string) => `/ ${applicable}`,
      major: (count: number) => plural(count, "majeure probable", "majeures probables", "fr"),
      minor: (count: number) => plural(count, "mineure probable", "mineures probables", "fr"),
      progress: "Avancement par critère",
      internal: (progress: string) => `repère interne, ${progress} au total`,
      count: (proven: string, applicable: string) => `${proven} sur ${applicable}`,
      noIndicator: "aucun applicable",
      findings: "Constats probables",
      /**
       * The state has its own column and her cell a link: only the examples are left of "À compléter, par exemple : …".
       * Apart, a complement that is due.
       */
      missing: (what: string) =>
        forCell(
          what
            .replace(/^[^,.:]+, par exemple[\s\u00a0]*:[\s\u00a0]*/, "")
            .replace(/Constat du dernier audit[^.]*/, "preuve datée d’après le dernier audit")
            .replace(/^Statut vide, ligne.\d+/, "statut vide"),
        )
          .split(/[\s\u00a0]*Complément 2026 à faire[\s\u00a0]*:[\s\u00a0]*/)
          .map((part) => part.replace(/\.$/, "")),
      /** Before what is missing, where she noted that it does not apply and it does. */
      dueAnyway: cell`noté non applicable mais dû`,
      complementDue: (change: string) => cell`complément 2026 : ${change}`,
      /** What decree 2026-728 adds, in a few words; in full in the pane. */
      complements: {
        1: cell`type de reconnaissance, modalités, financement`,
        2: cell`mode de calcul des résultats`,
        3: cell`poursuites d'études`,
        7: cell`capacité à assurer la certification`,
        12: cell`violences et discriminations`,
        14: cell`ruptures traitées sans délai`,
        15: cell`information des mineurs, signalement, médiateur`,
        19: cell`suivi effectif à distance`,
        20: cell`pilotage avec apprentis et entreprises`,
        27: cell`conformité dans les contrats`,
        32: cell`analyse des risques sur la qualité`,
      } as Readonly<Record<number, string>>,
      heads: {
        number: "N°",
        indicator: "Indicateur",
        state: "État",
        missing: "Ce qui manque",
        where: "Où",
        decision: "Ma décision",
      },
      majors: (count: number) => plural(count, "Majeure probable", "Majeures probables", "fr"),
      minors: (count: number) => plural(count, "Mineure probable", "Mineures probables", "fr"),
      minorsAtBest: (count: number) =>
        `${plural(count, "Mineure", "Mineures", "fr")} au mieux, ${plural(count, "majeure", "majeures", "fr")} si rien n’est montré`,
      fiveMinors: (minors: number) => cell`${minors} mineures non levées à la décision : 5 mineures font une majeure.`,
      noFinding: "Aucun constat probable dans ce qui est renseigné.",
      blanks: {
        blank: "Non renseignés, sans constat",
        unreadable: "Statuts non reconnus, sans constat",
        both: "Non renseignés ou non reconnus, sans constat",
      },
      plan: "Plan d’action",
      inAll: (time: string) => `${time} en tout`,
      planTime: "temps",
      planBefore: "avant le",
      /** One colon in a line is enough. */
      late: (task: string) =>
        cell`En retard${task.includes(":") ? "," : " :"} ${task.charAt(0).toLowerCase()}${task.slice(1)}`,
      unplaced: (numbers: readonly number[], perWeek: string, margin: number) =>
        cell`Sans place avant l'audit à ${perWeek} par semaine${margin > 0 ? `, ${counted(margin, "semaine", "semaines", "fr")} de marge` : ""} : ${plural(numbers.length, "indicateur", "indicateurs", "fr")} ${numbers.join(", ")}.`,
      begin: "Par où commencer",
      /** With "n°": a number alone would read as a count. */
      open: (number: number, state: string) => cell`n°~${number} ${state}`,
      weeks: "Semaine par semaine",
      freeWeek: { work: "", holiday: "congés", slack: "marge" },
      journey: "Parcours stagiaire",
      journeyOfBeneficiary: "Parcours bénéficiaire",
      steps: (count: number, missing: readonly string[]) =>
        `${plural(count, "étape", "étapes", "fr")}${missing.length > 0 ? cell`, dont ${missing.length} sans trace : ${missing.join(", ")}` : ", toutes avec une trace"}`,
      noJourney: "Aucun tableau de parcours dans ce classeur.",
      uncovered: (numbers: readonly number[]) =>
        `${plural(numbers.length, "indicateur", "indicateurs", "fr")}${cell` sans étape ni preuve : `}${numbers.join(", ")}`,
      allCovered: "Chaque indicateur applicable a une étape ou une preuve.",
      audit: "L’audit et ses suites",
      looksAt: (numbers: readonly number[]) => cell`Regardés à coup sûr : ${numbers.join(", ")}.`,
      earlier: (what: string, state: string) => `au dernier audit, ${what} (${state.toLowerCase()})`,
      newEntrant: (categories: string, ready: readonly number[], toMake: readonly number[]) =>
        [
          `Nouvel entrant (${categories}), processus et outils`,
          ready.length > 0 && cell` prêts : ${ready.join(", ")}`,
          ready.length > 0 && toMake.length > 0 && cell` ;`,
          toMake.length > 0 && cell` à préparer : ${toMake.join(", ")}`,
          ".",
        ]
          .filter(Boolean)
          .join(""),
      decree: cell`Décret 2026-728 : ce qui s'ajoute`,
      complement: "complément",
      answers: { done: "fait", todo: "à faire", none: "sans réponse" },
      kept: "Mes notes sur d’autres points",
    },
    dossier: {
      audit: (audit: string, date: string) => `${audit} du ${longDate(date, "fr")}. `,
      onDemand: "Pièces consultables sur demande.",
      checkedDates: cell`Dates en italique : dernière vérification de la ligne.`,
      heads: {
        number: "N°",
        indicator: "Indicateur",
        proof: "Preuve",
        where: "Où la trouver",
        date: "Date",
        checked: "Vérifiée le",
        step: "Étape",
        remarks: "Remarques",
      },
      criterion: (number: number, label: string) => `Critère\u00a0${number}. ${label}`,
      more: (count: number) => counted(count, "autre pièce sur demande", "autres pièces sur demande", "fr"),
      kept: "Autres remarques",
      actions: (since: string | null) =>
        since ? `Actions depuis le ${longDate(since, "fr")}` : "Actions réalisées à ce jour",
      actionsBelow: (count: number) =>
        cell`${counted(count, "action réalisée, listée", "actions réalisées, listées", "fr")} en fin de dossier.`,
      undatedActions: (count: number) =>
        cell`${counted(count, "autre action, sans date dans le tableau", "autres actions, sans date dans le tableau", "fr")}.`,
      dates: (from: string, until: string) => dateRange(from, until, "fr", true),
      day: (day: string) => longDate(day, "fr"),
      action: (name: string, count: number | undefined) =>
        count === undefined ? name : `${name} (${counted(count, "bénéficiaire", "bénéficiaires", "fr")})`,
    },
    journey: {
      subtitle: (steps: number, covered: number, applicable: number) =>
        cell`${counted(steps, "étape", "étapes", "fr")}, ${counted(covered, "indicateur", "indicateurs", "fr")} sur ${applicable}. Une case pleine : l'étape porte sur l'indicateur, dont le signe dit l'état. Une colonne vide : aucune étape.`,
      none: cell`Aucun tableau de parcours dans ce classeur : créez-le depuis le volet, onglet Parcours, ou ajoutez une feuille avec une ligne par étape.`,
      usualSteps: "Étapes habituelles, pour commencer",
      usuallyProves: (numbers: readonly number[]) =>
        cell`D'habitude : ${plural(numbers.length, "indicateur", "indicateurs", "fr")} ${numbers.join(", ")}`,
      heads: { phase: "Phase", number: "N°", step: "Étape", documents: "Documents et traces", who: "Qui" },
      criteria: (number: number): readonly [string, string, string] => [
        `Critère\u00a0${number}`,
        `Crit.\u00a0${number}`,
        `C\u00a0${number}`,
      ],
      noTrace: (documents: string) => `Aucune trace${documents && cell` : ${documents}`}`,
      sessions: (done: number, total: number) => `${done} sur ${total}`,
      /** Of the signs, where nothing is judged. */
      notJudged: "Non jugé",
      withoutStep: "Sans étape",
      elsewhere: (numbers: readonly number[]) => cell`preuves notées ailleurs : ${numbers.join(", ")}`,
      toComplete: "À compléter",
      step: (number: number) => `Étape\u00a0${number}`,
      stepWithoutTrace: (step: string, sheet: string, place: string) =>
        cell`${step} : aucune trace dans la feuille ${quoted(sheet, "fr")}${place}.`,
      row: (row: number) => `, ligne\u00a0${row}`,
      columnPlace: (column: string) => `, colonne\u00a0${column}`,
      usually: (documents: readonly string[]) => cell`D'habitude : ${documents.join(", ")}.`,
      uncovered: (label: string) => cell`${label} : aucune étape, aucune preuve.`,
      blankUncovered: "Aucune étape, statut vide.",
      noRowUncovered: "Aucune étape, aucune ligne dans votre tableau.",
      suggestion: (step: string) => cell`Suggestion : une étape ${quoted(step, "fr")}.`,
      suggested: (step: string, numbers: readonly number[]) =>
        cell`${quoted(step, "fr")} ne nomme aucun indicateur ; d'habitude : ${list(numbers, "fr")}.`,
      complete: "Rien à compléter.",
      phases: { before: "Avant", during: "Pendant", after: "Après", throughout: "Toujours" },
    },
    starter: {
      heads: ["Critère", "N°", "Indicateur", "Statut", "Preuves", "Responsable", "Échéance", "Commentaire"],
      statuses: ["Conforme", "En cours", "À faire", "Non conforme", "Non applicable"],
      journeyName: "Parcours",
      exampleName: "Exemple",
      indicators: "Indicateurs",
      stepStatuses: ["Terminé", "En cours", "À faire", "Non applicable"],
    },
  },
  en: {
    names: {
      summary: "Summary before audit",
      dossier: "File of proofs",
      journey: "Trainee journey",
      starter: "Tracker",
      picture: "Journey picture",
      draw: "Draw",
      handover: "Outside help",
      certifiers: "Certifying bodies",
      results: "Results",
    },
    journeyOfBeneficiary: "Beneficiary journey",
    unfinished: unfinishedSheet.en,
    footerPage: "&P / &N",
    identity: {
      siret: (number: string) => `SIRET\u00a0${number}`,
      activityNumber: (number: string, region: string) =>
        en`activity number~${number}${region && `, prefecture of the region: ${region}`}`,
      numbers: "Numbers",
      address: "Address",
      sites: "Other places",
      actions: "Actions",
      contact: "In charge",
      disability: "Disability officer",
      certificate: "Certificate",
      certificateNumber: (number: string) => en`no.~${number}`,
      certifiedBy: (certifier: string) => `issued by ${certifier}`,
      certifiedFrom: (from: string, until: string) => `from ${longDate(from, "en")} to ${longDate(until, "en")}`,
    },
    dated: (name: string, date: string) => `${name}, ${longDate(date, "en")}`,
    audit: { initial: "Initial audit", surveillance: "Surveillance audit", renewal: "Renewal audit" },
    auditOn: (audit: string, date: string) => `${audit} on ${longDate(date, "en")}`,
    auditUndated: (audit: string) => `${audit}, date to be fixed`,
    supposed: "Assumed profile: confirm your scope in the pane.",
    referential: (version: string, all: number, applicable: number) =>
      `${version} standard: ${all} indicators, ${applicable} of them apply.`,
    referentialShort: (version: string, applicable: number) =>
      `${version} standard, ${counted(applicable, "indicator applies", "indicators apply", "en")}.`,
    madeOn: (date: string) => `Made on ${longDate(date, "en")}.`,
    auditorConcludes: "Only the auditor concludes.",
    continued: (label: string) => `${label} (continued)`,
    scope: {
      certifying: "certifying courses",
      workLinked: "work-linked training",
      workplace: "period in a company",
      subcontracts: "subcontractors used",
      partly: "partly a subcontractor",
      only: "only a subcontractor",
      overTwoDays: "over two days",
      newEntrant: (categories: string) => `new entrant (${categories})`,
    },
    summary: {
      proven: (count: number) => plural(count, "indicator proven", "indicators proven", "en"),
      ofWhichToReview: (count: string) => `, ${count} of them to review`,
      toConfirm: (found: readonly number[]) =>
        en`${found.length} of them to confirm for 2026, complement not answered: ${found.join(", ")}.`,
      noTracker:
        "No table of indicators in this workbook, nothing is judged: journey and proofs are those that were read.",
      withheld:
        "Statuses not read: nothing is judged. Say in the pane how to read your statuses, then make this sheet again.",
      outOf: (applicable: string) => `/ ${applicable}`,
      major: (count: number) => plural(count, "likely major finding", "likely major findings", "en"),
      minor: (count: number) => plural(count, "likely minor finding", "likely minor findings", "en"),
      progress: "Progress by criterion",
      internal: (progress: string) => `internal benchmark, ${progress} in all`,
      count: (proven: string, applicable: string) => `${proven} of ${applicable}`,
      noIndicator: "none applies",
      findings: "Likely findings",
      missing: (what: string) =>
        what
          .replace(/^[^,.:]+, for example:\s*/, "")
          .replace(/Finding of the last audit[^.]*/, "proof dated after the last audit")
          .replace(/^Empty status, row.\d+/, "empty status")
          .split(/\s*2026 complement to do:\s*/)
          .map((part) => part.replace(/\.$/, "")),
      dueAnyway: "noted not applicable but due",
      complementDue: (change: string) => `2026 complement: ${change}`,
      complements: {
        1: "type of recognition, arrangements, funding",
        2: "method of calculation of results",
        3: "further studies",
        7: "ability to provide the certification",
        12: "violence and discrimination",
        14: "breaks handled at once",
        15: "information for minors, reporting, mediator",
        19: "actual follow-up at a distance",
        20: "steering with apprentices",
        27: "compliance in the contracts",
        32: "analysis of risks to quality",
      } as Readonly<Record<number, string>>,
      heads: {
        number: "No.",
        indicator: "Indicator",
        state: "State",
        missing: "What is missing",
        where: "Where",
        decision: "My decision",
      },
      majors: (count: number) => plural(count, "Likely major finding", "Likely major findings", "en"),
      minors: (count: number) => plural(count, "Likely minor finding", "Likely minor findings", "en"),
      minorsAtBest: () => "Minor at best, major if nothing is shown",
      fiveMinors: (minors: number) => `${minors} minors not closed at the decision: 5 minors make one major.`,
      noFinding: "No likely finding in what is filled in.",
      blanks: {
        blank: "Not filled in, no finding",
        unreadable: "Statuses not recognised, no finding",
        both: "Not filled in or not recognised, no finding",
      },
      plan: "Action plan",
      inAll: (time: string) => `${time} in all`,
      planTime: "time",
      planBefore: "before",
      late: (task: string) => `Late${task.includes(":") ? "," : ":"} ${task.charAt(0).toLowerCase()}${task.slice(1)}`,
      unplaced: (numbers: readonly number[], perWeek: string, margin: number) =>
        `No room before the audit at ${perWeek} a week${margin > 0 ? `, ${counted(margin, "week", "weeks", "en")} of margin` : ""}: ${plural(numbers.length, "indicator", "indicators", "en")} ${numbers.join(", ")}.`,
      begin: "Where to begin",
      open: (number: number, state: string) => en`no.~${number} ${state}`,
      weeks: "Week by week",
      freeWeek: { work: "", holiday: "holidays", slack: "margin" },
      journey: "Trainee journey",
      journeyOfBeneficiary: "Beneficiary journey",
      steps: (count: number, missing: readonly string[]) =>
        `${plural(count, "step", "steps", "en")}${missing.length > 0 ? `, ${missing.length} without a trace: ${missing.join(", ")}` : ", all with a trace"}`,
      noJourney: "No journey table in this workbook.",
      uncovered: (numbers: readonly number[]) =>
        `${plural(numbers.length, "indicator", "indicators", "en")} with neither step nor proof: ${numbers.join(", ")}`,
      allCovered: "Every applicable indicator has a step or a proof.",
      audit: "The audit and what follows",
      looksAt: (numbers: readonly number[]) => `Looked at for sure: ${numbers.join(", ")}.`,
      earlier: (what: string, state: string) => `at the last audit, ${what} (${state.toLowerCase()})`,
      newEntrant: (categories: string, ready: readonly number[], toMake: readonly number[]) =>
        [
          `New entrant (${categories}), process and tools`,
          ready.length > 0 && ` ready: ${ready.join(", ")}`,
          ready.length > 0 && toMake.length > 0 && ";",
          toMake.length > 0 && ` to prepare: ${toMake.join(", ")}`,
          ".",
        ]
          .filter(Boolean)
          .join(""),
      decree: "Decree 2026-728: what is added",
      complement: "complement",
      answers: { done: "done", todo: "to do", none: "not answered" },
      kept: "My notes on other points",
    },
    dossier: {
      audit: (audit: string, date: string) => `${audit} of ${longDate(date, "en")}. `,
      onDemand: "Documents available on request.",
      checkedDates: "Dates in italics: last check of the row.",
      heads: {
        number: "No.",
        indicator: "Indicator",
        proof: "Proof",
        where: "Where to find it",
        date: "Date",
        checked: "Checked on",
        step: "Step",
        remarks: "Remarks",
      },
      criterion: (number: number, label: string) => `Criterion\u00a0${number}. ${label}`,
      more: (count: number) => counted(count, "more document on request", "more documents on request", "en"),
      kept: "Other remarks",
      actions: (since: string | null) =>
        since ? `Actions since ${longDate(since, "en")}` : "Actions delivered so far",
      actionsBelow: (count: number) =>
        `${counted(count, "action delivered, listed", "actions delivered, listed", "en")} at the end of the file.`,
      undatedActions: (count: number) =>
        `${counted(count, "other action, without a date in the table", "other actions, without a date in the table", "en")}.`,
      dates: (from: string, until: string) => dateRange(from, until, "en", true),
      day: (day: string) => longDate(day, "en"),
      action: (name: string, count: number | undefined) =>
        count === undefined ? name : `${name} (${counted(count, "beneficiary", "beneficiaries", "en")})`,
    },
    journey: {
      subtitle: (steps: number, covered: number, applicable: number) =>
        `${counted(steps, "step", "steps", "en")}, ${counted(covered, "indicator", "indicators", "en")} of ${applicable}. A filled cell: the step bears on the indicator, whose sign tells its state. An empty column: no step.`,
      none: "No journey table in this workbook: create it from the pane, tab Journey, or add a sheet with one row per step.",
      usualSteps: "Usual steps, to start from",
      usuallyProves: (numbers: readonly number[]) =>
        `Usually: ${plural(numbers.length, "indicator", "indicators", "en")} ${numbers.join(", ")}`,
      heads: { phase: "Phase", number: "No.", step: "Step", documents: "Documents and traces", who: "Who" },
      criteria: (number: number): readonly [string, string, string] => [
        `Criterion\u00a0${number}`,
        `Crit.\u00a0${number}`,
        `C\u00a0${number}`,
      ],
      noTrace: (documents: string) => `No trace${documents && `: ${documents}`}`,
      sessions: (done: number, total: number) => `${done} of ${total}`,
      notJudged: "Not judged",
      withoutStep: "Without a step",
      elsewhere: (numbers: readonly number[]) => `proofs noted elsewhere: ${numbers.join(", ")}`,
      toComplete: "To complete",
      step: (number: number) => `Step\u00a0${number}`,
      stepWithoutTrace: (step: string, sheet: string, place: string) =>
        `${step}: no trace in the sheet ${quoted(sheet, "en")}${place}.`,
      row: (row: number) => `, row\u00a0${row}`,
      columnPlace: (column: string) => `, column\u00a0${column}`,
      usually: (documents: readonly string[]) => `Usually: ${documents.join(", ")}.`,
      uncovered: (label: string) => `${label}: no step, no proof.`,
      blankUncovered: "No step, empty status.",
      noRowUncovered: "No step, no row in your table.",
      suggestion: (step: string) => `Suggestion: a step ${quoted(step, "en")}.`,
      suggested: (step: string, numbers: readonly number[]) =>
        `${quoted(step, "en")} names no indicator; usually: ${list(numbers, "en")}.`,
      complete: "Nothing to complete.",
      phases: { before: "Before", during: "During", after: "After", throughout: "Always" },
    },
    starter: {
      heads: ["Criterion", "No.", "Indicator", "Status", "Proofs", "Responsible", "Deadline", "Comment"],
      statuses: ["Compliant", "In progress", "To do", "Non-compliant", "Not applicable"],
      journeyName: "Journey",
      exampleName: "Example",
      indicators: "Indicators",
      stepStatuses: ["Done", "In progress", "To do", "Not applicable"],
    },
  },
} satisfies Record<Language, unknown>;
