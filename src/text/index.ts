/**
 * Every word a user reads. One file per subject, French and English side by side, so that a missing
 * translation is a type error. Rooms import the subject they need, not this index, to stay small.
 */
export type Language = "fr" | "en";
