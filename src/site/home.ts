/** The page that presents RNQ: one screen, then what it gives, the ways to use it, her data, the texts it follows. */
import { SOURCES } from "../rnq/sources";
import type { Language } from "../text";
import { siteCommon } from "../text/site/common";
import { siteHome } from "../text/site/home";
import { html } from "./html";
import type { SitePage } from "./layout";

export function homePage(language: Language): SitePage {
  const texts = siteHome[language];
  const { pages } = siteCommon[language];
  const body = html`<section class="first">
      <div>
        <h1>${texts.title}</h1>
        <p class="lead">${texts.lead}</p>
        <p class="act">
          <a class="primary" href="${pages.try}">${texts.try}</a>
          <a class="second" href="${pages.install}">${texts.install}</a>
        </p>
        <p class="note">${texts.note}</p>
      </div>
      <img src="images/${texts.shown}.png" width="1440" height="900" alt="${texts.picture}" />
    </section>
    <section>
      <h2>${texts.gives}</h2>
      <ul class="pictures">
        ${texts.pictures.map(
          ([picture = "", caption = ""]) =>
            html`<li>
              <figure>
                <img src="images/${picture}.png" alt="" loading="lazy" />
                <figcaption>${caption}</figcaption>
              </figure>
            </li>`,
        )}
      </ul>
    </section>
    <section>
      <h2>${texts.ways}</h2>
      <ul class="ways">
        ${texts.waysList.map(([way = "", detail = ""]) => html`<li><strong>${way}</strong> ${detail}</li>`)}
      </ul>
    </section>
    <section>
      <h2>${texts.data}</h2>
      <p>${texts.dataText} <a href="${pages.privacy}">${texts.dataMore}</a>.</p>
    </section>
    <section>
      <h2>${texts.sources}</h2>
      <p>${texts.sourcesText}</p>
      <ul>
        ${Object.values(SOURCES).map((source) => html`<li>${source[language]}</li>`)}
      </ul>
      <p>
        ${texts.sourcesWhere} <a href="https://www.legifrance.gouv.fr/">legifrance.gouv.fr</a>, ${texts.sourcesGuide}
        <a href="https://travail-emploi.gouv.fr/">travail-emploi.gouv.fr</a>. ${texts.sourcesEnd}
      </p>
    </section>`;
  return { language, name: "home", title: texts.title, description: texts.lead, body };
}
