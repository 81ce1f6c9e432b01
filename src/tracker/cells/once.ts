/**
 * What is made of something large that never changes is made once, and forgotten with it: after an edit only what was
 * edited is another object.
 */

type Made<Rest, Result> = { readonly rest: Rest; readonly result: Result };

/**
 * @param make a pure function whose results nobody changes; beside the object, what else its answer depends on
 * @returns the same, which repeats its last answer for an object while the rest is the very same too
 */
export function madeOnce<Of extends object, Rest extends readonly unknown[], Result>(
  make: (of: Of, ...rest: Rest) => Result,
): (of: Of, ...rest: Rest) => Result {
  // Asked for each row and column: of the object alone, nothing is to be compared.
  return make.length < 2
    ? (madeOfOne(make as unknown as (of: Of) => Result) as unknown as typeof make)
    : madeOfSeveral(make);
}

function madeOfOne<Of extends object, Result>(make: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, { readonly result: Result }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.result;
    const result = make(of);
    known.set(of, { result });
    return result;
  };
}

function madeOfSeveral<Of extends object, Rest extends readonly unknown[], Result>(
  make: (of: Of, ...rest: Rest) => Result,
): (of: Of, ...rest: Rest) => Result {
  const known = new WeakMap<Of, Made<Rest, Result>>();
  return (of, ...rest) => {
    const found = known.get(of);
    if (found && isSame(found.rest, rest)) return found.result;
    const result = make(of, ...rest);
    known.set(of, { rest, result });
    return result;
  };
}

/**
 * @param make a pure function of something large and a part of it, whose results nobody changes
 * @returns the same, which makes each part once while the object lasts
 */
export function partsMadeOnce<Of extends object, Part, Result extends object | string | number | boolean | null>(
  make: (of: Of, part: Part) => Result,
): (of: Of, part: Part) => Result {
  const known = new WeakMap<Of, Map<Part, Result>>();
  return (of, part) => {
    const own = known.get(of) ?? new Map<Part, Result>();
    const found = own.get(part);
    if (found !== undefined) return found;
    const made = make(of, part);
    if (own.size === 0) known.set(of, own);
    own.set(part, made);
    return made;
  };
}

/** Whether two lists hold the very same things. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (!Object.is(one[at], other[at])) return false;
  return true;
}

/** Lists one after the other; of one list alone, itself. The very same again for the very same lists. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter(({ length }) => length > 0);
  const [first = NOTHING as readonly T[], ...others] = filled;
  return others.length === 0 ? first : (joinedTo(first, ...others) as readonly T[]);
}

const NOTHING: readonly unknown[] = [];
const joinedTo = madeOfSeveral((first: readonly unknown[], ...others: readonly (readonly unknown[])[]) =>
  first.concat(...others),
);

/** Whether two values of plain data, lists, maps and sets say the same; what is the very same is not looked into. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, at) => isAlike(item, other[at]));
  }
  if (one instanceof Map)
    return (
      other instanceof Map &&
      one.size === other.size &&
      [...one].every(([key, value]) => isAlike(value, other.get(key)))
    );
  if (one instanceof Set)
    return other instanceof Set && one.size === other.size && [...one].every((item) => other.has(item));
  if (Array.isArray(other) || other instanceof Map || other instanceof Set) return false;
  const [mine, yours] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(mine), ...Object.keys(yours)])].every((key) => isAlike(mine[key], yours[key]));
}
