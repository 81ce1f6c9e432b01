/** Errors as Excel answers them: a code that add-ins test, a sentence in the language of Excel, a place. */
import { Refusal } from "../book/refusal";

const MESSAGES = {
  InvalidArgument: "L’argument est manquant ou non valide, ou son format est incorrect.",
  InvalidReference: "Cette référence n’est pas valide pour l’opération en cours.",
  InvalidBinding: "Cette liaison d’objet n’est plus valide en raison de mises à jour précédentes.",
  InvalidSelection: "La sélection en cours n’est pas valide pour cette opération.",
  InvalidOperation: "L’opération tentée n’est pas valide pour l’objet.",
  ItemNotFound: "La ressource demandée n’existe pas.",
  ItemAlreadyExists: "La ressource en cours de création existe déjà.",
  AccessDenied: "Vous ne pouvez pas effectuer l’opération demandée.",
  ApiNotFound: "L’API que vous essayez d’utiliser est introuvable.",
  PropertyDoesNotExist: "La propriété n’existe pas.",
  AttemptingToSetReadOnlyProperty: "La propriété est en lecture seule.",
  InvalidObjectPath: "Le chemin d’objet n’est pas valide pour ce que vous essayez de faire.",
  InvalidRequest: "Impossible de traiter la demande.",
  InsertDeleteConflict: "L’opération d’insertion ou de suppression tentée a créé un conflit.",
  NotImplemented: "La fonctionnalité demandée n’est pas implémentée.",
  UnsupportedOperation: "L’opération tentée n’est pas prise en charge.",
  EmptyChartSeries: "L’opération tentée a échoué, car la série du graphique est vide.",
  RangeExceedsLimit: "Le nombre de cellules de la plage a dépassé le maximum autorisé.",
  InvalidOperationInCellEditMode:
    "L’opération n’est pas disponible pendant qu’Excel est en mode Modification de cellule. Quittez ce mode avec Entrée ou Tab, ou en sélectionnant une autre cellule, puis réessayez.",
  FilteredRangeConflict: "L’opération tentée provoque un conflit avec une plage filtrée.",
  MergedRangeConflict:
    "Impossible d’effectuer l’opération demandée. Une table ne peut pas chevaucher une plage contenant des cellules fusionnées.",
  TableWriteNotSupported: "L’opération ne peut pas être effectuée sur une table.",
  GeneralException: "Une erreur interne s’est produite lors du traitement de la demande.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

export class ApiError extends Error {
  /** Filled by the batch: `Range.values`, `WorksheetCollection.getItem`. */
  location: string | undefined;

  constructor(
    readonly code: ErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`);
    this.name = "ApiError";
  }
}

const CODE_OF_REFUSAL: Readonly<Record<Refusal["code"], ErrorCode>> = {
  unknownSheet: "ItemNotFound",
  sheetName: "InvalidArgument",
  lastVisibleSheet: "InvalidOperation",
  hiddenSheet: "InvalidOperation",
  mergedCells: "InvalidOperation",
  tableInTheWay: "InsertDeleteConflict",
  tooFar: "InsertDeleteConflict",
  nameTaken: "ItemAlreadyExists",
  name: "InvalidArgument",
  tableName: "InvalidArgument",
  tableOverlap: "InvalidArgument",
  formula: "InvalidArgument",
  text: "InvalidArgument",
  arrayPart: "InvalidOperation",
};

/** Any failure as an error of Excel's. What the host did not foresee is a GeneralException with its cause. */
export function asApiError(cause: unknown): ApiError {
  if (cause instanceof ApiError) return cause;
  if (cause instanceof Refusal) return new ApiError(CODE_OF_REFUSAL[cause.code]);
  return new ApiError(
    "GeneralException",
    cause instanceof Error ? `${cause.message}\n${cause.stack ?? ""}` : String(cause),
  );
}
