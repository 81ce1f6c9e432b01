/** The sheets that the add-in generates. */
export type OurSheetKind =
  "summary" | "dossier" | "journey" | "draw" | "results" | "handover" | "certifiers" | "starter" | "picture";
