/** What is loaded later (see `later.ts`): recognition, the report, the texts of the referential. */
export { due } from "./bodies/due";
export { journey } from "./bodies/journey";
export { label } from "./bodies/label";
export { result } from "./bodies/result";
export { session } from "./bodies/session";
export { forecast, missing, score } from "./bodies/tracker";
