/** The page that leads to RNQ in one's own Excel. */
import type { Language } from "../text";
import { siteInstall, type SiteInstall } from "../text/site/install";
import { html, type Html } from "./html";
import type { SitePage } from "./layout";

/** @param base address of the site, ending with "/": the message to one's IT names it */
export function installPage(language: Language, base: string): SitePage {
  const texts = siteInstall[language];
  const message = texts.itMessage(base, new URL(base).host).join("\n\n");
  const mail = `mailto:?subject=${encodeURIComponent(texts.itSubject)}&body=${encodeURIComponent(message.replaceAll("\n", "\r\n"))}`;
  const body = html`<h1>${texts.title}</h1>
    <p class="lead">${texts.lead}</p>
    <h2 id="needs">${texts.needs}</h2>
    <div class="scrolled" tabindex="0" role="region" aria-labelledby="needs">
      <table>
        <thead>
          <tr>
            ${texts.needsHead.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${texts.needsRows.map(
            ([excel = "", runs = "", how = ""]) =>
              html`<tr>
                <th scope="row">${excel}</th>
                <td>${runs}</td>
                <td>${how}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="note">${texts.technical}</p>
    <h2>${texts.file}</h2>
    <p class="act"><a class="primary" href="manifest.xml" download>${texts.download}</a></p>
    <p>${texts.fileText}</p>
    ${texts.ways.map((way) => wayOf(way, texts))}
    <h2>${texts.then}</h2>
    <p>${texts.thenText}</p>
    <h2 id="it">${texts.it}</h2>
    <p>${texts.itText} <a href="${mail}">${texts.itLink}</a>.</p>
    <pre tabindex="0" role="region" aria-labelledby="it">${message}</pre>
    <h2>${texts.developers}</h2>
    <p>${texts.developersText}</p>`;
  return { language, name: "install", title: texts.title, description: texts.lead, body };
}

function wayOf({ id, title, picture, alt, steps, seen }: SiteInstall["ways"][number], texts: SiteInstall): Html {
  return html`<section class="way">
    <div>
      <h2 id="${id}">${title}</h2>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p><strong>${texts.seen}</strong> ${seen}</p>
    </div>
    <img src="images/${picture}.svg" alt="${alt}" loading="lazy" />
  </section>`;
}
