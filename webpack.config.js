/**
 * Five bundles, each with its own name (`--config-name`):
 * - addin      dist/            what Excel loads, the manifest written for `--env base=`, and the pages of the site
 * - workbench  dist/essayer/    the page that stands in Excel's place, where anyone tries with her own workbook
 * - cli        build/cli/       the page without a face that the command line drives
 * - node       build/node/      host, files and engine for Node: command line, server
 * - fluent     build/test/      Fluent in one file, which the tests of the pane load instead of its two thousand
 *
 * With `--env quick` the first two go to build/start/, neither minified nor optimised: what `npm start` waits for.
 */
const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");

/** Address in the manifest of the sources; the one that `npm start` serves. */
const DEVELOPMENT_BASE = "https://localhost:3000/";
const OFFICE_JS = "https://appsforoffice.microsoft.com";

const here = (...parts) => path.resolve(__dirname, ...parts);

/** Everything closed but our own files, Office.js, and the inline styles that Fluent, Univer and Office.js need. */
const policy = (scripts, ...more) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${scripts}`,
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
const PANE_POLICY = policy(`'self' ${OFFICE_JS}`);
/** The workbench loads nothing but this folder; the pane, in its frame, has its own policy. */
const WORKBENCH_POLICY = policy("'self'", "frame-src 'self'");

const swc = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2021",
        // A field of a class is set as it reads, without a helper in each file.
        assumptions: { setPublicClassFields: true },
        transform: { react: { runtime: "automatic" } },
      },
      ...targets,
    },
  },
});

/** The pure rooms do nothing by being loaded: an import takes only what it names, also through an index. */
const pure = { test: /[\\/]src[\\/](rnq|text|tracker)[\\/]/, sideEffects: false };

/** What makes a page small takes most of the time that building it takes: left out where someone waits for the first one. */
const QUICK = {
  minimize: false,
  usedExports: false,
  innerGraph: false,
  mangleExports: false,
  concatenateModules: false,
  realContentHash: false,
};

const common = (mode, name, quick = false) => ({
  name,
  mode,
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js", ".json"] },
  module: { rules: [swc({}), pure] },
  // Content hashes and stable ids: the same sources give the same bytes.
  optimization: {
    moduleIds: "deterministic",
    chunkIds: "deterministic",
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    ...(quick ? QUICK : {}),
  },
  stats: "errors-warnings",
  // Judged by `npm run bench` as ratios, not by webpack's fixed kilobytes.
  performance: { hints: false },
  // Writing it takes longer than a quick build gains from it.
  cache: quick
    ? false
    : {
        type: "filesystem",
        cacheDirectory: here(".cache/webpack"),
        name: `${name}-${mode}`,
        buildDependencies: { config: [__filename, here("package-lock.json")] },
      },
});

const html = (options, content = PANE_POLICY) =>
  new HtmlPlugin({
    scriptLoading: "defer",
    meta: { "Content-Security-Policy": { "http-equiv": "Content-Security-Policy", content } },
    minify: false,
    ...options,
  });

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const base = env.base ? new URL(env.base.endsWith("/") ? env.base : `${env.base}/`).href : DEVELOPMENT_BASE;
  const quick = Boolean(env.quick);
  const site = here(quick ? "build/start" : "dist");
  const define = new DefinePlugin({ RNQ_VERSION: JSON.stringify(version) });
  const { FunctionsMetadataPlugin } = require("./src/functions/metadata.js");
  const { SitePagesPlugin } = require("./src/scripts/sitePages.cjs");
  const { withEveryEnglish } = require("./src/scripts/manifestLocales.cjs");

  const addin = {
    ...common(mode, "addin", quick),
    target: ["web", "es2021"],
    entry: {
      functions: here("src/functions/index.ts"),
      taskpane: { import: here("src/runtime.ts"), dependOn: "functions" },
    },
    output: {
      path: site,
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      // The folder of the workbench is its own bundle's.
      clean: { keep: /^essayer[\\/]/ },
      publicPath: "auto",
    },
    plugins: [
      define,
      html({
        template: here("src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
      }),
      new FunctionsMetadataPlugin({ base }),
      new SitePagesPlugin({ base, version }),
      new CopyPlugin({
        patterns: [
          { from: here("assets/*.png"), to: "assets/[name][ext]" },
          { from: here("src/site/site.css"), to: "site.css" },
          {
            from: here("docs/images/{,en-}{atelier,volet-semaine,volet-etat,volet-parcours}.png"),
            to: "images/[name][ext]",
          },
          { from: here("docs/images/feuille-*-{petit,anglais}.png"), to: "images/[name][ext]" },
          { from: here("docs/images/installer-{web,windows,mac}.svg"), to: "images/[name][ext]" },
          {
            from: here("manifest.xml"),
            to: "manifest.xml",
            transform: (content) =>
              withEveryEnglish(content.toString("utf8"))
                .replaceAll(DEVELOPMENT_BASE, base)
                .replaceAll(new URL(DEVELOPMENT_BASE).origin, new URL(base).origin)
                .replace(/<Version>[^<]*</, `<Version>${version}.0<`),
          },
        ],
      }),
    ],
  };

  const cli = {
    ...common(mode, "cli"),
    target: ["web", "es2021"],
    entry: { cli: here("src/cli/main.ts") },
    // One file: a command uses nearly all of it, and nobody waits for a first screen.
    module: { rules: [swc({}), pure], parser: { javascript: { dynamicImportMode: "eager" } } },
    output: { path: here("build/cli"), filename: "[name].js", clean: true, publicPath: "auto" },
    plugins: [
      define,
      new FunctionsMetadataPlugin(),
      html({ template: here("src/cli/cli.html"), filename: "cli.html", chunks: ["cli"] }),
    ],
  };

  const workbench = {
    ...common(mode, "workbench", quick),
    // With a cache, the same sources give other names inside a concatenated module after an edit that was taken back.
    cache: false,
    target: ["web", "es2021"],
    entry: { workbench: here("src/workbench/page/main.ts") },
    output: {
      path: path.join(site, "essayer"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
      publicPath: "auto",
    },
    module: {
      rules: [
        swc({}),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.m?js$/, include: /node_modules/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      define,
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
      html({ template: here("src/workbench/page/index.html") }, WORKBENCH_POLICY),
      new CopyPlugin({
        patterns: [
          { from: here("assets/samples"), to: "samples" },
          // Those that are also test workbooks are kept once, there.
          ...require("./assets/samples/samples.json")
            .map(({ file }) => here("test/workbooks", file))
            .filter((file) => existsSync(file))
            .map((file) => ({ from: file, to: "samples/[name][ext]" })),
        ],
      }),
    ],
  };

  const node = {
    ...common(mode, "node"),
    target: "node20",
    // The bundle resolves packages from where it lies, as its sources do.
    node: { __filename: false, __dirname: false },
    entry: { workbench: here("src/workbench/node/commandLine.ts") },
    output: { path: here("build/node"), filename: "[name].cjs", clean: true, library: { type: "commonjs2" } },
    optimization: { minimize: false },
    // Packages stay packages; only our own TypeScript is bundled.
    externals: [
      ({ request }, callback) =>
        /^[./]|^[A-Za-z]:\\/.test(request) ? callback() : callback(null, `commonjs ${request}`),
    ],
    plugins: [define],
  };

  const fluent = {
    ...common(mode, "fluent"),
    target: "node20",
    entry: { fluent: "@fluentui/react-components" },
    output: { path: here("build/test"), filename: "[name].cjs", clean: true, library: { type: "commonjs2" } },
    // As it is when developing: what it has to say against us is said.
    optimization: {
      nodeEnv: false,
      // Readable, without the icons that nothing uses: loading those takes longer than all the rest.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { mangle: false, compress: { defaults: false, unused: true, toplevel: true } },
          extractComments: false,
        }),
      ],
    },
    externals: ({ request }, callback) =>
      /^react(-dom)?($|\/)/.test(request) ? callback(null, `commonjs ${request}`) : callback(),
  };

  return [addin, cli, workbench, node, fluent];
};
