import type { Page } from "playwright-core";

export const SCREENS: Readonly<
  Record<string, { readonly case?: string; readonly open: (page: Page, address: string) => Promise<void> }>
>;
