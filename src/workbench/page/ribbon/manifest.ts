/** What manifest.xml asks of Excel's ribbon, read as Excel reads it: through resource ids, for one language. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Addresses of the icon by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: { readonly kind: "pane" } | { readonly kind: "function"; readonly name: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly tab: { readonly label: string; readonly groups: readonly RibbonGroup[] };
  /** Page of the shared runtime. */
  readonly page: string;
  /** Metadata of the custom functions. */
  readonly functions: string | null;
  readonly namespace: string;
}

/** The manifest cannot be used; the message says why, for a developer. */
export class ManifestError extends Error {}

/**
 * @param locale `fr-FR`
 * @param folder address of the folder that holds the add-in's files here, ending with "/"; the manifest may name another
 */
export function readManifest(xml: string, locale: string, folder: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new ManifestError("manifest.xml n’est pas un document XML valide.");
  return new Reader(document, locale, folder).read();
}

class Reader {
  constructor(
    private readonly document: Document,
    private readonly locale: string,
    private readonly folder: string,
  ) {}

  read(): AddinManifest {
    const root = this.document.documentElement;
    const tab = this.one(root, "CustomTab");
    const functions = all(root, "ExtensionPoint").find((point) => typeOf(point) === "CustomFunctions");
    return {
      id: this.one(root, "Id").textContent?.trim() ?? "",
      name: this.localised(this.one(root, "DisplayName"), "DefaultValue"),
      tab: {
        label: this.labelOf(tab),
        groups: children(tab, "Group").map((group) => ({
          label: this.labelOf(group),
          buttons: children(group, "Control").map((control) => this.button(control)),
        })),
      },
      page: this.serve(this.resource(this.one(root, "Runtime").getAttribute("resid"))),
      functions: functions ? this.serve(this.resource(this.residIn(functions, "Metadata"))) : null,
      namespace: functions ? this.resource(this.one(functions, "Namespace").getAttribute("resid")) : "",
    };
  }

  private button(control: Element): RibbonButton {
    const tip = this.one(control, "Supertip");
    const action = this.one(control, "Action");
    return {
      id: control.getAttribute("id") ?? "",
      label: this.labelOf(control),
      tipTitle: this.resource(this.one(tip, "Title").getAttribute("resid")),
      tip: this.resource(this.one(tip, "Description").getAttribute("resid")),
      icons: new Map(
        all(this.one(control, "Icon"), "Image").map((image) => [
          Number(image.getAttribute("size")),
          this.serve(this.resource(image.getAttribute("resid"))),
        ]),
      ),
      action:
        typeOf(action) === "ShowTaskpane"
          ? { kind: "pane" }
          : { kind: "function", name: this.one(action, "FunctionName").textContent?.trim() ?? "" },
    };
  }

  /** An address that the manifest names, in the folder where its files are here. */
  private serve(address: string): string {
    const page = this.one(this.one(this.document.documentElement, "DefaultSettings"), "SourceLocation");
    const base = new URL(".", page.getAttribute("DefaultValue") ?? "").href;
    return address.startsWith(base) ? this.folder + address.slice(base.length) : address;
  }

  private labelOf(element: Element): string {
    const label = children(element, "Label")[0];
    if (!label) throw new ManifestError(`${element.localName} ${element.getAttribute("id") ?? ""} n’a pas de libellé.`);
    return this.resource(label.getAttribute("resid"));
  }

  private residIn(parent: Element, name: string): string | null {
    return this.one(this.one(parent, name), "SourceLocation").getAttribute("resid");
  }

  private resource(id: string | null): string {
    const found = ["Image", "Url", "String"]
      .flatMap((name) => all(this.document.documentElement, name))
      .find((element) => element.getAttribute("id") === id);
    if (!found) throw new ManifestError(`Ressource absente de manifest.xml : ${id ?? "(sans nom)"}.`);
    return this.localised(found, "DefaultValue");
  }

  private localised(element: Element, attribute: string): string {
    const override = children(element, "Override").find(
      (candidate) => candidate.getAttribute("Locale") === this.locale,
    );
    return override?.getAttribute("Value") ?? element.getAttribute(attribute) ?? "";
  }

  private one(parent: Element, name: string): Element {
    const found = all(parent, name)[0];
    if (!found) throw new ManifestError(`${name} manque dans manifest.xml.`);
    return found;
  }
}

const all = (parent: Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];
const children = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.localName === name);
const typeOf = (element: Element): string | null =>
  element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
