/**
 * Where Excel keeps an add-in's settings ([MS-OWEXML] 2.1 and 2.2.7; Office add-ins documentation, "Automatically
 * open a task pane with a document"): a web extension part with a <we:reference> naming the add-in and a
 * <we:property> per setting, its value being JSON; it is reached through xl/webextensions/taskpanes.xml, which the
 * package itself refers to.
 */
import { FileError } from "./errors";
import { type Package, XML_HEADER } from "./package";
import { attribute, child, children, escapeAttribute, isTrue, Patch } from "./xml";

/** The add-in's identity: <Id> of manifest.xml (a test compares the two). */
export const ADDIN_ID = "c2acf3ef-4fe9-4db6-bf9f-1ddb263174ca";

const NS = {
  extension: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
  panes: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const RELATION = {
  panes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  extension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
};
const CONTENT = {
  panes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  extension: "application/vnd.ms-office.webextension+xml",
};

const panesPart = (pkg: Package): string | undefined =>
  pkg.relationships("").find(({ kind, target }) => kind === "webextensiontaskpanes" && pkg.has(target))?.target;

/** Our web extension part, told by its reference; those of other add-ins are never looked into further. */
function ownPart(pkg: Package, addin: string): string | undefined {
  const panes = panesPart(pkg);
  if (panes === undefined) return undefined;
  return pkg
    .relationships(panes)
    .filter(({ kind, target }) => kind === "webextension" && pkg.has(target))
    .map(({ target }) => target)
    .find((part) => {
      const root = pkg.xml(part);
      const references = [child(root, "reference"), ...children(child(root, "alternateReferences"), "reference")];
      return references.some((node) => attribute(node, "id")?.toLowerCase() === addin.toLowerCase());
    });
}

/** The add-in's settings; a value that is not JSON is given as its text, so that damage can be seen. */
export function readAddinSettings(pkg: Package, addin: string): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  const part = ownPart(pkg, addin);
  if (part === undefined) return settings;
  for (const node of children(child(pkg.xml(part), "properties"), "property")) {
    const text = attribute(node, "value") ?? "";
    try {
      settings.set(attribute(node, "name") ?? "", JSON.parse(text));
    } catch {
      settings.set(attribute(node, "name") ?? "", text);
    }
  }
  return settings;
}

const sameSettings = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean =>
  a.size === b.size &&
  [...a].every(([key, value]) => b.has(key) && JSON.stringify(b.get(key)) === JSON.stringify(value));

/** Writes changed settings; emptied settings take our part with them. */
export function writeAddinSettings(pkg: Package, settings: ReadonlyMap<string, unknown>, addin: string): void {
  if (sameSettings(readAddinSettings(pkg, addin), settings)) return;
  const part = ownPart(pkg, addin);
  if (settings.size === 0) {
    if (part !== undefined) removeExtension(pkg, part);
    return;
  }
  const properties = [...settings]
    .map(
      ([name, value]) =>
        `<we:property name="${escapeAttribute(name)}" value="${escapeAttribute(JSON.stringify(value))}"/>`,
    )
    .join("");
  if (part === undefined) {
    addExtension(pkg, addin, properties);
    return;
  }
  const root = pkg.xml(part);
  const bag = child(root, "properties");
  if (!bag) throw new FileError("damaged", part);
  const patch = new Patch(pkg.text(part));
  // The element is written whole, with its namespace: the part may use another prefix.
  patch.replace(bag.start, bag.end, `<we:properties xmlns:we="${NS.extension}">${properties}</we:properties>`);
  pkg.write(part, patch.apply());
}

function addExtension(pkg: Package, addin: string, properties: string): void {
  const part = pkg.numbered("xl/webextensions/webextension", ".xml");
  pkg.write(
    part,
    `${XML_HEADER}<we:webextension xmlns:we="${NS.extension}" id="{${addin.toUpperCase()}}">` +
      `<we:reference id="${addin}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `<we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="${NS.relationships}"/></we:webextension>`,
  );
  pkg.declare(part, CONTENT.extension);
  let panes = panesPart(pkg);
  if (panes === undefined) {
    panes = "xl/webextensions/taskpanes.xml";
    pkg.write(panes, `${XML_HEADER}<wetp:taskpanes xmlns:wetp="${NS.panes}"></wetp:taskpanes>`);
    pkg.declare(panes, CONTENT.panes);
    pkg.relate("", RELATION.panes, panes);
  }
  const id = pkg.relate(panes, RELATION.extension, part);
  const root = pkg.xml(panes);
  const row = children(root, "taskpane").length;
  const patch = new Patch(pkg.text(panes));
  const pane =
    `<wetp:taskpane xmlns:wetp="${NS.panes}" dockstate="right" visibility="0" width="350" row="${row}">` +
    `<wetp:webextensionref xmlns:r="${NS.relationships}" r:id="${id}"/></wetp:taskpane>`;
  if (root.inner === root.end)
    patch.replace(root.start, root.end, `<wetp:taskpanes xmlns:wetp="${NS.panes}">${pane}</wetp:taskpanes>`);
  else patch.insert(root.innerEnd, pane);
  pkg.write(panes, patch.apply());
}

function removeExtension(pkg: Package, part: string): void {
  const panes = panesPart(pkg);
  pkg.remove(part);
  if (panes === undefined) return;
  const ids = pkg
    .relationships(panes)
    .filter(({ target }) => target === part)
    .map(({ id }) => id);
  for (const id of ids) pkg.unrelate(panes, id);
  const root = pkg.xml(panes);
  const all = children(root, "taskpane");
  const ours = all.filter((node) => ids.includes(attribute(child(node, "webextensionref"), "id") ?? ""));
  if (ours.length === all.length && !all.some((node) => isTrue(attribute(node, "locked")))) {
    pkg.remove(panes);
    for (const { id, target } of pkg.relationships("")) if (target === panes) pkg.unrelate("", id);
    return;
  }
  const patch = new Patch(pkg.text(panes));
  for (const node of ours) patch.remove(node);
  pkg.write(panes, patch.apply());
}
