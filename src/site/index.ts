/** The pages that present RNQ, made at build: static, French and English. */
import { siteCommon } from "../text/site/common";
import { homePage } from "./home";
import { installPage } from "./install";
import { layout } from "./layout";
import { privacyPage } from "./privacy";

/**
 * @param base address of the site, ending with "/"
 * @param version of the package
 * @returns file name -> text
 */
export function sitePages(base: string, version: string): Record<string, string> {
  const pages = (["fr", "en"] as const).flatMap((language) => [
    homePage(language),
    installPage(language, base),
    privacyPage(language),
  ]);
  return Object.fromEntries(
    pages.map((page) => [siteCommon[page.language].pages[page.name], layout(page, version)] as const),
  );
}
