/** Every link of the docs and of the site leads somewhere: a file that is there, a heading in it, or an address that we know. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const DIST = path.join(ROOT, "dist");

/** Addresses outside, by their host: nothing is asked of the network here. */
const KNOWN_HOSTS = ["www.legifrance.gouv.fr", "travail-emploi.gouv.fr", "learn.microsoft.com"];

interface Link {
  readonly page: string;
  readonly to: string;
}

const read = (file: string) => readFileSync(file, "utf8");
const below = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => path.join(ROOT, folder, name));

/** Names of the headings of a page of Markdown, as a reader's program makes them. */
const markdownAnchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .trim()
      .replace(/ /g, "-"),
  );
const htmlAnchors = (text: string): string[] => [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = ""]) => id);
const anchorsOf = (file: string): string[] => (file.endsWith(".md") ? markdownAnchors : htmlAnchors)(read(file));

const markdown = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map((name) => path.join(ROOT, name)),
  ...below("docs", /\.md$/),
  ...below("test", /\.md$/),
];
const html = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html"))
  .map((name) => path.join(DIST, name));

const linksOf = (page: string): Link[] => {
  const text = page.endsWith(".md") ? read(page).replace(/```[\s\S]*?```|`[^`\n]*`/g, "") : read(page);
  const pattern = page.endsWith(".md") ? /\]\(([^)\s]+)\)/g : /\b(?:href|src)="([^"]+)"/g;
  return [...text.matchAll(pattern)].map(([, to = ""]) => ({ page, to: to.replaceAll("&amp;", "&") }));
};

/** Why a link leads nowhere; null where it leads somewhere. */
function problemOf({ page, to }: Link): string | null {
  if (to.startsWith("mailto:")) return null;
  if (/^https:/.test(to)) {
    const { host, href } = new URL(to);
    if (host === "appsforoffice.microsoft.com")
      return href.endsWith("/lib/1/hosted/office.js") ? null : "not Office.js";
    return KNOWN_HOSTS.includes(host) ? null : `unknown host ${host}`;
  }
  const [place = "", anchor = ""] = to.replace(/\?[^#]*/, "").split("#");
  const target = place === "" ? page : path.resolve(path.dirname(page), decodeURIComponent(place));
  if (!target.startsWith(ROOT)) return "outside the repository";
  const file = existsSync(target) && statSync(target).isDirectory() ? path.join(target, "index.html") : target;
  if (!existsSync(file)) return "no such file";
  return anchor === "" || anchorsOf(file).includes(decodeURIComponent(anchor)) ? null : "no such heading";
}

const nowhere = (links: readonly Link[]) =>
  links
    .map((link) => ({ page: path.relative(ROOT, link.page), to: link.to, problem: problemOf(link) }))
    .filter(({ problem }) => problem !== null);

test("the links of the docs", () => {
  const links = markdown.flatMap(linksOf);
  expect(links.length).toBeGreaterThan(50);
  expect(nowhere(links)).toEqual([]);
});

test("the links of the site", () => {
  const links = html.flatMap(linksOf);
  expect(links.length).toBeGreaterThan(80);
  expect(nowhere(links)).toEqual([]);
});

test("a link that leads nowhere is found", () => {
  const page = path.join(ROOT, "README.md");
  const planted = ["docs/absent.md", "#absent", "../elsewhere", "https://exemple.invalid/"].map((to) => ({ page, to }));
  expect(nowhere(planted)).toHaveLength(planted.length);
});
