/**
 * `bundle.mjs NAME [--quick]`: one bundle of `webpack.config.js`, built for the address in `RNQ_BASE`; run by wireit when
 * a source changed.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./buildSteps.mjs";

const require = createRequire(import.meta.url);
const webpack = require("webpack");

const [name, option] = process.argv.slice(2);
const env = { base: process.env.RNQ_BASE || undefined, quick: option === "--quick" };
const configurations = require(path.join(ROOT, "webpack.config.js"))(env, { mode: "production" });
const compiler = webpack(configurations.find((one) => one.name === name));
compiler.run((error, stats) => {
  compiler.close(() => {
    if (error || stats.hasErrors() || stats.hasWarnings())
      process.stderr.write(`${error ?? stats.toString({ preset: "errors-warnings", colors: false })}\n`);
    if (error || stats.hasErrors()) process.exitCode = 1;
  });
});
