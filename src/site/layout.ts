/** What surrounds every page of the site: head, policy, bar, foot. No script, no form, nothing from elsewhere. */
import type { Language } from "../text";
import { siteCommon, type SiteCommon } from "../text/site/common";
import { html, type Html } from "./html";

/** Styles, pictures and nothing else, all of this folder. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

export interface SitePage {
  readonly language: Language;
  /** Which of the pages it is. */
  readonly name: "home" | "install" | "privacy";
  readonly title: string;
  readonly description: string;
  readonly body: Html;
}

const BAR = ["home", "try", "install", "privacy", "help"] as const;

export function layout({ language, name, title, description, body }: SitePage, version: string): string {
  const texts = siteCommon[language];
  const other = siteCommon[language === "fr" ? "en" : "fr"];
  const otherLanguage = language === "fr" ? "en" : "fr";
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="description" content="${description}" />
        <title>${name === "home" ? texts.product : `${title} – ${texts.product}`}</title>
        <link rel="icon" href="assets/icon-32.png" />
        <link rel="alternate" hreflang="${otherLanguage}" href="${other.pages[name]}" />
        <link rel="stylesheet" href="site.css" />
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        <header>
          <nav aria-label="${texts.bar.label}">
            ${BAR.map((page) => barLink(texts, page, page === name))}
            <a class="other" lang="${otherLanguage}" href="${other.pages[name]}">${texts.bar.other}</a>
          </nav>
        </header>
        <main id="content">${body}</main>
        <footer><p>${texts.foot(version)}</p></footer>
      </body>
    </html> `.text;
}

function barLink(texts: SiteCommon, page: (typeof BAR)[number], here: boolean): Html {
  return here
    ? html`<a href="${texts.pages[page]}" aria-current="page">${texts.bar[page]}</a>`
    : html`<a href="${texts.pages[page]}">${texts.bar[page]}</a>`;
}
