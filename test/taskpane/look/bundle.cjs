/** Bundles the page of the pictures as the add-in is bundled, and serves it. */
const fs = require("node:fs");
const http = require("node:http");
const os = require("node:os");
const path = require("node:path");
const webpack = require("webpack");

const root = path.resolve(__dirname, "../../..");

/** Serves a folder on a free port of this machine. @returns {Promise<{ address: string, close: () => void }>} */
exports.serve = async function serve(site) {
  const server = http.createServer((request, response) => {
    const file = path.join(site, new URL(request.url, "http://x").pathname.replace(/\/$/, "/index.html"));
    if (!file.startsWith(site) || !fs.existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": file.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8" });
    return fs.createReadStream(file).pipe(response);
  });
  // A browser on a busy machine comes back to connections that would have been closed meanwhile.
  server.keepAliveTimeout = 0;
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
};

/** @returns {Promise<string>} a folder with `index.html` and its scripts */
exports.bundlePictures = function bundlePictures(folder = fs.mkdtempSync(path.join(os.tmpdir(), "rnq-look-"))) {
  const html = fs
    .readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8")
    .replace("</title>", '</title><link rel="icon" href="data:," />')
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
              use: {
                loader: "swc-loader",
                options: {
                  jsc: {
                    parser: { syntax: "typescript", tsx: true },
                    target: "es2021",
                    transform: { react: { runtime: "automatic" } },
                  },
                },
              },
            },
          ],
        },
        cache: {
          type: "filesystem",
          cacheDirectory: path.join(root, ".cache/webpack"),
          name: "look",
          buildDependencies: { config: [__filename, path.join(root, "package-lock.json")] },
        },
        optimization: { minimize: false },
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
