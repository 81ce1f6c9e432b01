/** What is loaded later (see `later.ts`): recognition, the report, the texts of the referential. */
export { due } from "./due";
export { journey } from "./journey";
export { label } from "./label";
export { forecast, missing, score } from "./tracker";
