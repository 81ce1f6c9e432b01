/** Adds the pages of the site to the output of a build, and watches what they are made of. */
const { readdirSync } = require("node:fs");
const path = require("node:path");
const { loadTypeScript } = require("../functions/metadata.js");

const SITE = path.join(__dirname, "../site");
const TEXTS = path.join(__dirname, "../text/site");

class SitePagesPlugin {
  /** @param {{ base: string, version: string }} options `base`: address of the site, ending with "/" */
  constructor({ base, version }) {
    this.base = base;
    this.version = version;
  }

  apply(compiler) {
    const name = "SitePagesPlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const { sitePages } = loadTypeScript(path.join(SITE, "index.ts"));
        for (const [file, text] of Object.entries(sitePages(this.base, this.version)))
          compilation.emitAsset(file, new compiler.webpack.sources.RawSource(text));
      });
      for (const folder of [SITE, TEXTS])
        for (const file of readdirSync(folder)) compilation.fileDependencies.add(path.join(folder, file));
    });
  }
}

module.exports = { SitePagesPlugin };
