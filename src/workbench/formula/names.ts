/** How Excel compares the names of sheets, tables, columns and defined names. */

/**
 * The same for two names that Excel takes for one: case does not count, accents do. An accent written apart from its
 * letter is the accented letter.
 */
export const nameKey = (name: string): string => name.normalize("NFC").toLowerCase();

export const sameName = (a: string, b: string): boolean => a === b || nameKey(a) === nameKey(b);
