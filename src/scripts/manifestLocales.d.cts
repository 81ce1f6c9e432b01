export function withEveryEnglish(xml: string): string;
export const ENGLISH: readonly string[];
