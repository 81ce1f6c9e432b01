/** manifest.xml against what Microsoft's schemas ask, since the official validator is a web service. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  addresses,
  all,
  at,
  descendants,
  filesBelow,
  localAddresses,
  parseManifest,
  type Element,
} from "../support/manifest";

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { functionFiles } = require("../../src/functions/metadata.js") as {
  functionFiles(base: string): Record<string, string>;
};

/** The version, and a print of what Excel keeps of the functions. */
const FUNCTIONS_OF_VERSION = { "1.2.0": "056d80d1c3240ac5" };

const ROOT = path.resolve(__dirname, "../..");
const BASE = "https://localhost:3000/";
const xml = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const manifest = parseManifest(xml);
const overrides = at(manifest, "VersionOverrides");
const resources = at(overrides, "Resources");
const host = at(overrides, "Hosts", "Host");

/**
 * Children in the order of the schemas (OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd and
 * OfficeAppBasicTypesV1_0.xsd; `Runtimes` comes first in a host by the guide to shared runtimes). An
 * element that is not listed takes no children of ours.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  SupportUrl: ["Override"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Hosts: ["Host"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab", "CustomTab"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image"],
  "bt:Urls": ["bt:Url"],
  "bt:ShortStrings": ["bt:String"],
  "bt:LongStrings": ["bt:String"],
  "bt:Url": ["bt:Override"],
  "bt:String": ["bt:Override"],
};

function misplaced(element: Element): string[] {
  const order = ORDER[element.name] ?? [];
  const places = element.children.map((child) => order.indexOf(child.name));
  return element.children
    .filter((_, index) => places[index] === -1 || (index > 0 && places[index]! < places[index - 1]!))
    .map((child) => `${child.name} in ${element.name}`);
}

const entries = (group: string) => at(resources, group).children;
const declared = new Map(
  ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap((group) =>
    entries(group).map((entry) => [entry.attributes.id!, group]),
  ),
);

test("every element stands where the schemas want it", () => {
  expect([...descendants(manifest)].flatMap(misplaced)).toEqual([]);
});

test("an element out of order would be found", () => {
  const swapped = parseManifest(xml.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"));
  expect([...descendants(swapped)].flatMap(misplaced)).toEqual(["Id in OfficeApp"]);
});

test("it is a task pane add-in for workbooks, named by a GUID of its own", () => {
  expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
  expect(overrides.attributes["xsi:type"]).toBe("VersionOverridesV1_0");
  expect(at(manifest, "Hosts", "Host").attributes.Name).toBe("Workbook");
  expect(host.attributes["xsi:type"]).toBe("Workbook");
  expect(at(manifest, "Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("the version is that of the package, one that the validation service takes, and rises with each change of a function", () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
  const built = parseManifest(readFileSync(path.join(ROOT, "dist/manifest.xml"), "utf8"));
  expect(at(built, "Version").text).toBe(`${version}.0`);
  expect(Number(version.split(".")[0])).toBeGreaterThanOrEqual(1);
  // Excel keeps what it knows of the functions for a day, or until the version rises: raise it, then put its print here.
  const files = functionFiles(BASE);
  const print = createHash("sha256")
    .update(`${files["functions.json"]}${files["functions.en.json"]}`)
    .digest("hex")
    .slice(0, 16);
  expect({ [version]: print }).toEqual(FUNCTIONS_OF_VERSION);
});

test("it asks for the floor, to read and write the open document, and for nothing else", () => {
  const sets = all(manifest, "Set").map((set) => `${set.attributes.Name} ${set.attributes.MinVersion}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.14"]);
  expect(all(manifest, "Permissions").map((permission) => permission.text)).toEqual(["ReadWriteDocument"]);
});

test("runtime, page of the functions, function file and pane are one page that stays alive", () => {
  const runtime = at(host, "Runtimes", "Runtime");
  expect(runtime.attributes.lifetime).toBe("long");
  const page = runtime.attributes.resid;
  expect(at(host, "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation").attributes.resid).toBe(page);
  expect(at(host, "DesktopFormFactor", "FunctionFile").attributes.resid).toBe(page);
  expect(
    all(host, "Action")
      .flatMap((action) => all(action, "SourceLocation"))
      .map((location) => location.attributes.resid),
  ).toEqual([page]);
  const url = entries("bt:Urls").find((entry) => entry.attributes.id === page)!.attributes.DefaultValue;
  expect(at(manifest, "DefaultSettings", "SourceLocation").attributes.DefaultValue).toBe(url);
});

test("functions live in the namespace RNQ, in every language", () => {
  const resid = at(host, "AllFormFactors", "ExtensionPoint", "Namespace").attributes.resid;
  const namespace = entries("bt:ShortStrings").find((entry) => entry.attributes.id === resid)!;
  expect(namespace.attributes.DefaultValue).toBe("RNQ");
  expect(namespace.children).toEqual([]);
});

test("each resource is declared once, in the group that its use asks for, and is used", () => {
  expect(declared.size).toBe(
    all(resources, "bt:Image").length + all(resources, "bt:Url").length + all(resources, "bt:String").length,
  );
  const groupOf = (element: Element) =>
    element.name === "bt:Image"
      ? "bt:Images"
      : ["SourceLocation", "Runtime", "FunctionFile", "LearnMoreUrl"].includes(element.name)
        ? "bt:Urls"
        : element.name === "Description"
          ? "bt:LongStrings"
          : "bt:ShortStrings";
  const uses = [...descendants(overrides)].filter((element) => element.attributes.resid !== undefined);
  expect(
    uses
      .filter((element) => declared.get(element.attributes.resid!) !== groupOf(element))
      .map((element) => element.attributes.resid),
  ).toEqual([]);
  const used = new Set(uses.map((element) => element.attributes.resid));
  expect([...declared.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test("identifiers and strings keep within Excel’s lengths", () => {
  const tooLong = (value: string | undefined, limit: number) =>
    value === undefined || value.length === 0 || value.length > limit;
  const values = (entry: Element) => [
    entry.attributes.DefaultValue,
    ...entry.children.map((override) => override.attributes.Value),
  ];
  expect([...declared.keys()].filter((id) => tooLong(id, 32))).toEqual([]);
  expect(
    [...entries("bt:ShortStrings"), at(manifest, "DisplayName")].flatMap(values).filter((value) => tooLong(value, 125)),
  ).toEqual([]);
  expect(
    [...entries("bt:LongStrings"), at(manifest, "Description")].flatMap(values).filter((value) => tooLong(value, 250)),
  ).toEqual([]);
});

test("French is the default, and every text and every page in French has its English", () => {
  expect(at(manifest, "DefaultLocale").text).toBe("fr-FR");
  const inEveryLanguage = ["Functions.Namespace", "Tab.Label", "Shared.Url", "Functions.Script.Url"];
  const localised = [
    at(manifest, "DisplayName"),
    at(manifest, "Description"),
    at(manifest, "SupportUrl"),
    ...["bt:ShortStrings", "bt:LongStrings", "bt:Urls"].flatMap(entries),
  ].filter((entry) => !inEveryLanguage.includes(entry.attributes.id ?? ""));
  for (const entry of localised) {
    expect({ of: entry.attributes, locales: entry.children.map((override) => override.attributes.Locale) }).toEqual({
      of: entry.attributes,
      locales: ["en-US"],
    });
  }
});

test("French texts are set with French spaces and apostrophes", () => {
  const texts = [at(manifest, "Description"), ...entries("bt:ShortStrings"), ...entries("bt:LongStrings")].map(
    (entry) => entry.attributes.DefaultValue!,
  );
  expect(texts.filter((text) => /'|[^\u00a0\u202f][:;?!%»]|«[^\u00a0]/.test(text))).toEqual([]);
});

test("each tab, group and button has an identifier of its own, a label, a tip and icons of 16, 32 and 80 pixels", () => {
  const named = [...all(host, "CustomTab"), ...all(host, "Group"), ...all(host, "Control")].map(
    (element) => element.attributes.id,
  );
  expect(new Set(named).size).toBe(named.length);
  for (const icon of all(host, "Icon"))
    expect(icon.children.map((image) => image.attributes.size)).toEqual(["16", "32", "80"]);
  for (const control of all(host, "Control"))
    expect(control.children.map((child) => child.name)).toEqual(ORDER.Control);
});

test("one button opens the pane and every other names a command", () => {
  const actions = all(host, "Action").map((action) =>
    action.attributes["xsi:type"] === "ShowTaskpane" ? "pane" : at(action, "FunctionName").text,
  );
  expect(actions).toEqual(["pane", "note", "refresh", "highlight", "journey", "summary", "dossier", "undo", "remove"]);
});

test("every address is https and below the base that the build replaces", () => {
  expect(addresses(manifest).filter((address) => !address.startsWith(BASE))).toEqual([]);
});

test("every icon it names is there, with the size it says", () => {
  const files = filesBelow(manifest, BASE).filter((file) => file.endsWith(".png"));
  expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  for (const file of files) {
    const png = readFileSync(path.join(ROOT, file));
    const size = Number(/-(\d+)\.png$/.exec(file)![1]);
    expect({ file, width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual({
      file,
      width: size,
      height: size,
    });
  }
});

test("besides icons it names the page, the functions, their two metadata files and two help pages", () => {
  expect(filesBelow(manifest, BASE).filter((file) => !file.endsWith(".png"))).toEqual([
    "aide.html",
    "functions.en.json",
    "functions.js",
    "functions.json",
    "help.html",
    "taskpane.html",
  ]);
});

test("addresses of this machine are found, so that a published manifest can be refused", () => {
  expect(localAddresses(manifest).length).toBe(addresses(manifest).length);
  expect(localAddresses(parseManifest(xml.replaceAll(BASE, "https://exemple.fr/rnq/")))).toEqual([]);
});
