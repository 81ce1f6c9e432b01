/** Bundles the page of the pictures as the add-in is bundled; answers the folder it lies in. */
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const webpack = require("webpack");

const root = path.resolve(__dirname, "../../..");

/** @returns {Promise<string>} a folder with `index.html` and its scripts */
exports.bundlePictures = function bundlePictures(folder = fs.mkdtempSync(path.join(os.tmpdir(), "rnq-look-"))) {
  const html = fs
    .readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8")
    .replace(/<script src="https:[^>]*><\/script>/, '<script defer src="page.js"></script>');
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        target: ["web", "es2021"],
        entry: { page: path.join(__dirname, "page.ts") },
        output: { path: folder, filename: "[name].js", publicPath: "auto" },
        resolve: { extensions: [".tsx", ".ts", ".js"] },
        module: {
          rules: [
            {
              test: /\.tsx?$/,
              exclude: /node_modules/,
              use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2021", transform: { react: { runtime: "automatic" } } } } },
            },
          ],
        },
        cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack"), name: "look" },
        performance: { hints: false },
      },
      (error, stats) => {
        if (error) return reject(error);
        if (stats.hasErrors()) return reject(new Error(stats.toString({ all: false, errors: true })));
        fs.writeFileSync(path.join(folder, "index.html"), html);
        resolve(folder);
      },
    );
  });
};
