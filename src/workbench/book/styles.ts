/** Cell formats are shared: a style is found again by what it says, and its index never changes. */
import type { BookStyle } from "./types";

/** A change of format: a member set to undefined goes back to the default. */
export type StyleChange = { readonly [Member in keyof BookStyle]?: BookStyle[Member] | undefined };

export class StyleTable {
  private readonly known = new Map<string, number>();
  /** What became of a style by a change, so that the thousand cells of an area are worked out once. */
  private readonly derived = new Map<string, number>();

  constructor(private readonly styles: BookStyle[]) {
    if (styles.length === 0) styles.push({});
    styles.forEach((style, index) => {
      const key = styleKey(style);
      if (!this.known.has(key)) this.known.set(key, index);
    });
  }

  at(index: number): BookStyle {
    return this.styles[index] ?? this.styles[0]!;
  }

  /** Index of the style that `index` becomes once `change` is applied. */
  derive(index: number, change: StyleChange): number {
    // A member taken away is written null, which no member is.
    const key = `${index} ${JSON.stringify(Object.entries(change))}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const style = this.intern(withChange(this.at(index), change));
    this.derived.set(key, style);
    return style;
  }

  intern(style: BookStyle): number {
    const key = styleKey(style);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const index = this.styles.push(style) - 1;
    this.known.set(key, index);
    return index;
  }
}

function withChange(style: BookStyle, change: StyleChange): BookStyle {
  const merged: Record<string, unknown> = { ...style };
  for (const [member, value] of Object.entries(change)) {
    if (value === undefined) delete merged[member];
    else merged[member] = value;
  }
  return merged as BookStyle;
}

function styleKey(style: BookStyle): string {
  return JSON.stringify(style, (_key, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
