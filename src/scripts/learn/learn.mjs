/**
 * `npm run learn` fits the weights and writes them; `npm run learn -- --score` prints how good recognition is on
 * words it has never met. TypeScript is compiled as it is loaded: nothing is built.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, file);
};

process.exitCode = await require(path.join(import.meta.dirname, "learn.ts")).main(process.argv.slice(2));
