/** Sizes of what Excel loads, compressed as a server sends it, beside the smallest pane that Fluent allows. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "../buildSteps.mjs";

const require = createRequire(import.meta.url);

/** One provider, a button, a list of tabs: what any Fluent pane has. */
const MINIMAL = `
import { createRoot } from "react-dom/client";
import { Button, FluentProvider, Tab, TabList, webLightTheme } from "@fluentui/react-components";
createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme}>
    <TabList defaultSelectedValue="one"><Tab value="one">One</Tab><Tab value="two">Two</Tab></TabList>
    <Button>OK</Button>
  </FluentProvider>,
);
`;

/** Runs webpack; resolves with the directory and the files of each entry and named chunk. */
export function compile(configuration) {
  const compiler = require("webpack")(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) return reject(error);
        if (stats.hasErrors()) return reject(new Error(stats.toString({ preset: "errors-only" })));
        const { namedChunkGroups } = stats.toJson({ all: false, chunkGroups: true });
        const files = Object.fromEntries(
          Object.entries(namedChunkGroups).map(([name, { assets }]) => [name, assets.map((asset) => asset.name)]),
        );
        resolve({ directory: configuration.output.path, files });
      });
    });
  });
}

/** What the pane needs until its first sentence, which names her table: `npm run bench -- start` shows it in a browser. */
export const UNTIL_NAMED = ["functions", "taskpane", "excel"];

/** Files of the JavaScript of some entries and chunks, each once. */
export function scriptsOf({ files }, ...names) {
  const unknown = names.filter((name) => !files[name]);
  if (unknown.length > 0) throw new Error(`There is no chunk ${unknown.join(", ")}.`);
  return new Set(names.flatMap((name) => files[name]).filter((file) => file.endsWith(".js")));
}

/** Bytes of the JavaScript of some entries and chunks, each file once. */
function gzipped(built, ...names) {
  const { directory } = built;
  const scripts = scriptsOf(built, ...names);
  let bytes = 0;
  for (const script of scripts) bytes += gzipSync(readFileSync(path.join(directory, script)), { level: 9 }).length;
  return bytes;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** The smallest pane, built as the add-in is. */
export function compileMinimal(configuration, out) {
  mkdirSync(out, { recursive: true });
  const source = path.join(out, "minimal.tsx");
  writeFileSync(source, MINIMAL);
  return compile({
    ...configuration,
    name: "minimal",
    entry: { minimal: source },
    output: { path: path.join(out, "minimal"), filename: "[name].js" },
    resolve: { ...configuration.resolve, modules: [path.join(ROOT, "node_modules")] },
    plugins: [],
    cache: false,
  });
}

export function measureSizes(addin, minimal) {
  const least = gzipped(minimal, "minimal");
  const times = (bytes) => `${kilobytes(bytes)}, ${(bytes / least).toFixed(2)} times`;
  const screens = gzipped(addin, "functions", "taskpane", "pane");
  const whole = gzipped(addin, ...UNTIL_NAMED, "judged", "pane", "opening");
  return [
    `size  functions.js, gzip: ${kilobytes(gzipped(addin, "functions"))} (goal 30 KB); with what reads single cells: ${kilobytes(gzipped(addin, "functions", "cells"))}; whole tables: ${kilobytes(gzipped(addin, "functions", "cells", "tables"))}`,
    `size  minimal Fluent pane, gzip: ${kilobytes(least)}`,
    `size  pane until it names her table, gzip: ${times(gzipped(addin, ...UNTIL_NAMED))} the minimal one (goal 1.5)`,
    `size  pane's shell and libraries, without what reads her workbook, gzip: ${times(screens)} (goal 1.3)`,
    `size  pane until its first screen stands whole, gzip: ${times(whole)}`,
  ];
}
