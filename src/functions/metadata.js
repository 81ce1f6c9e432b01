/**
 * The metadata that Excel reads of the functions RNQ, made at build: `custom-functions-metadata` reads the code,
 * `text/functions.ts` gives the words, in French (functions.json) and in English (functions.en.json). Names are
 * never translated. Help pages in both languages come from the same words, so that "Help on this function"
 * in Excel has an address.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const { transformSync } = require("@swc/core");
const { parseTree } = require("custom-functions-metadata");
const { helpPage } = require("./help.js");

const FUNCTIONS = path.join(__dirname, "functions.ts");
const TABLE = path.join(__dirname, "values", "table.ts");
const TEXTS = path.join(__dirname, "../text/functions.ts");
const FILES = {
  fr: { metadata: "functions.json", help: "aide.html" },
  en: { metadata: "functions.en.json", help: "help.html" },
};

/** Loads a TypeScript module of data, and those it imports, without a bundler. */
function loadTypeScript(file, loaded = new Map()) {
  if (loaded.has(file)) return loaded.get(file).exports;
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2021" },
    module: { type: "commonjs" },
  });
  const module = { exports: {} };
  loaded.set(file, module);
  const load = (name) => loadTypeScript(path.resolve(path.dirname(file), `${name}.ts`), loaded);
  vm.runInThisContext(`(function (module, exports, require) {${code}\n})`, { filename: file })(
    module,
    module.exports,
    load,
  );
  return module.exports;
}

/** What `custom-functions-metadata` makes of the code alone; an error when it finds a fault. */
function readFunctions() {
  const { functions, extras } = parseTree(readFileSync(FUNCTIONS, "utf8"), FUNCTIONS);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return functions;
}

/** The words of the table put on what the code declares; they must name the same functions and arguments. */
function localise(declared, specs, texts, helpUrl) {
  return declared.map((fn) => {
    const spec = specs.find(({ id }) => id === fn.id);
    if (!spec || spec.parameters.length !== fn.parameters.length)
      throw new Error(`${fn.id} : le code et la table des fonctions ne disent pas la même chose.`);
    const { description, example } = texts.functions[fn.id];
    const parameters = fn.parameters.map((parameter, index) => ({
      ...parameter,
      ...texts.arguments[spec.parameters[index].text],
    }));
    return {
      ...fn,
      description: `${description} ${texts.example}${example}`,
      helpUrl: `${helpUrl}#${fn.id}`,
      parameters,
    };
  });
}

/**
 * @param {string} base address below which the files are served, ending with "/"
 * @returns {Record<string, string>} file name -> text
 */
function functionFiles(base) {
  const { FUNCTIONS: specs } = loadTypeScript(TABLE);
  const { functionTexts } = loadTypeScript(TEXTS);
  const declared = readFunctions();
  const files = {};
  for (const language of ["fr", "en"]) {
    const texts = functionTexts[language];
    const functions = localise(declared, specs, texts, base + FILES[language].help);
    // Errors in a range reach the function as values: a bad row must not spoil the others.
    files[FILES[language].metadata] = `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
    files[FILES[language].help] = helpPage(language, functions, texts);
  }
  return files;
}

/** Adds the files to the output and watches what they are made of. */
class FunctionsMetadataPlugin {
  constructor({ base = "https://localhost:3000/" } = {}) {
    this.base = base;
  }

  apply(compiler) {
    const name = "FunctionsMetadataPlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        for (const [file, text] of Object.entries(functionFiles(this.base))) {
          compilation.emitAsset(file, new compiler.webpack.sources.RawSource(text));
        }
      });
      for (const file of [FUNCTIONS, TABLE, TEXTS]) compilation.fileDependencies.add(file);
    });
  }
}

module.exports = { FunctionsMetadataPlugin, functionFiles, loadTypeScript };
