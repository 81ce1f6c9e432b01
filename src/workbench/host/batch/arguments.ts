/** The arguments of a call, read with Excel's strictness: what does not fit is an InvalidArgument. */
import { NAMED_COLORS } from "./colors";
import { isHandle, type ClassRef, type Handle } from "./handle";
import { ApiError } from "../errors";

export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw new ApiError("InvalidArgument");
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isFinite(value)) throw new ApiError("InvalidArgument");
    return value;
  }

  optionalNumber(index: number): number | undefined {
    return this.has(index) ? this.number(index) : undefined;
  }

  integer(index: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value)) throw new ApiError("InvalidArgument");
    return value;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** One of the words of an enumeration of Office.js, whatever its case, spelt as in `words`. */
  word<Word extends string>(index: number, words: readonly Word[], byDefault?: Word): Word {
    if (!this.has(index) && byDefault !== undefined) return byDefault;
    return asWord(this.values[index], words);
  }

  object<Target>(index: number, type: ClassRef<Target>): Target {
    const value = this.values[index];
    if (!isHandle(value) || value.type.name !== type.name) throw new ApiError("InvalidArgument");
    return (value as Handle<Target>).target;
  }

  isObject(index: number): boolean {
    return isHandle(this.values[index]);
  }
}

export function asWord<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word =
    typeof value === "string" ? words.find((candidate) => candidate.toLowerCase() === value.toLowerCase()) : undefined;
  if (word === undefined) throw new ApiError("InvalidArgument");
  return word;
}

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ApiError("InvalidArgument");
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

/** `#RRGGBB` or a colour name of HTML, as RRGGBB; empty text is "none" (null). */
export function asColor(value: unknown): string | null {
  const text = textArgument(value);
  if (text === "") return null;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.slice(1).toUpperCase();
  const named = NAMED_COLORS.get(text.toLowerCase());
  if (named === undefined) throw new ApiError("InvalidArgument");
  return named;
}
