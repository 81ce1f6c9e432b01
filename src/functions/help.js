/** The help page of a language: what the manifest and Excel's "Help on this function" point to. No script. */
const PAGES = {
  fr: {
    title: "RNQ pour Excel : aide",
    lead: "Votre tableau Qualiopi devient un suivi vivant, dans votre classeur. Onglet RNQ, puis Ouvrir le suivi : RNQ dit ce qu’il a trouvé ; rien n’est modifié avant votre clic.",
    data: "Rien ne sort du classeur : ni compte, ni serveur, ni envoi. Seul le chargement du complément passe par le réseau. « Retirer RNQ du classeur » rend le classeur tel qu’il était.",
    conclude: "RNQ montre un état de préparation et des constats probables. Seul l’auditeur conclut.",
    links: [
      ["index.html", "Présentation"],
      ["essayer/", "Essayer avec mon tableau"],
      ["installer.html", "Installer"],
      ["confidentialite.html", "Confidentialité"],
    ],
    functions: "Les fonctions",
    optional: "facultatif",
    separator: ";",
  },
  en: {
    title: "RNQ for Excel: help",
    lead: "Your Qualiopi table becomes a live tracker, in your workbook. RNQ tab, then Open the tracker: RNQ tells what it found; nothing is changed before you click.",
    data: "Nothing leaves the workbook: no account, no server, nothing sent. Only loading the add-in uses the network. “Remove RNQ from the workbook” gives the workbook back as it was.",
    conclude: "RNQ shows a state of preparation and probable findings. Only the auditor concludes.",
    links: [
      ["english.html", "Presentation"],
      ["essayer/?langue=en", "Try with my table"],
      ["install.html", "Install"],
      ["privacy.html", "Privacy"],
    ],
    functions: "The functions",
    optional: "optional",
    separator: ",",
  },
};

const escape = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function section({ id, name, parameters }, { description, example }, page) {
  const signature = parameters
    .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
    .join(page.separator);
  const rows = parameters.map((parameter) => {
    const optional = parameter.optional ? ` (${page.optional})` : "";
    return `<dt><code>${escape(parameter.name)}</code>${optional}</dt><dd>${escape(parameter.description)}</dd>`;
  });
  return [
    `<h3 id="${id}"><code>RNQ.${name}(${escape(signature)})</code></h3>`,
    `<p>${escape(description)}</p>`,
    `<dl>${rows.join("")}</dl>`,
    `<p><code>${escape(example)}</code></p>`,
  ].join("\n");
}

/**
 * @param {"fr" | "en"} language
 * @param {object[]} functions localised metadata
 * @param {object} texts words of the language, of `text/functions.ts`
 */
function helpPage(language, functions, texts) {
  const page = PAGES[language];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${page.title}</title>
<style>
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 "Segoe UI", -apple-system, system-ui, sans-serif; color: #242424; }
h3 { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid #e0e0e0; font-size: 1rem; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
</style>
<h1>${page.title}</h1>
<p>${page.lead}</p>
<p>${page.data}</p>
<p>${page.conclude}</p>
<p>${page.links.map(([to, label]) => `<a href="${to}">${label}</a>`).join(" · ")}</p>
<h2>${page.functions}</h2>
${functions.map((fn) => section(fn, texts.functions[fn.id], page)).join("\n")}
</html>
`;
}

module.exports = { helpPage };
