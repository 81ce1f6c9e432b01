/** The objects of the add-in's: what each stands for here, and the class that answers for it. */

// Handles of different targets share collections; each class knows its own target.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any;

/** A class of Office.js by name; `declare.ts` says what it answers. */
export interface ClassRef<Target = Any> {
  /** As in error locations. */
  readonly name: string;
  /** What an instantiated object answers, so that later batches find it again. */
  readonly id?: { readonly name: "Id" | "_Id"; readonly of: (target: Target) => string | number };
}

export interface Handle<Target = Any> {
  readonly type: ClassRef<Target>;
  readonly target: Target;
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
