/** The page on her data. */
import type { Language } from "../text";
import { sitePrivacy } from "../text/site/privacy";
import { html, type Html } from "./html";
import type { SitePage } from "./layout";

export function privacyPage(language: Language): SitePage {
  const texts = sitePrivacy[language];
  const body = html`<h1>${texts.title}</h1>
    <p class="lead">${texts.lead}</p>
    ${texts.parts.map(
      ([heading, sentences]): Html =>
        html`<h2>${heading as string}</h2>
          ${(sentences as string[]).map((sentence) => html`<p>${sentence}</p>`)}`,
    )}`;
  return { language, name: "privacy", title: texts.title, description: texts.lead, body };
}
