/**
 * `npm run build [-- --base https://votre-adresse/rnq/]`: the folder that a host serves: the pages that present RNQ, the
 * workbench to try it, the add-in with the manifest written for that address.
 */
import { parseArgs } from "node:util";
import { ensureBuilt } from "./buildSteps.mjs";

const DEFAULT_BASE = "https://rnq.example/";

const { values } = parseArgs({ options: { base: { type: "string" } } });
const base = values.base ?? DEFAULT_BASE;
if (!URL.canParse(base) || new URL(base).protocol !== "https:") {
  process.stderr.write(
    `L’adresse « ${base} » n’est pas une adresse https. Rien n’a été construit. Exemple : npm run build -- --base https://votre-site.fr/rnq/\n`,
  );
  process.exit(2);
}
await ensureBuilt("bundles:site", { base });
process.stdout.write(
  `Site construit dans dist/, manifeste écrit pour ${base} : servez ce dossier à cette adresse. On essaie à ${new URL("essayer/", base.endsWith("/") ? base : `${base}/`).href}\n`,
);
if (!values.base)
  process.stdout.write("Adresse d’exemple : donnez la vôtre avec --base avant d’installer ce manifeste.\n");
