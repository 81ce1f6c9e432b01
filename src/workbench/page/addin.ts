/** The add-in as it was built: its manifest and the functions that it declares. */
import { readFunctions } from "../host/functions/functionsMetadata";
import type { FunctionDeclaration } from "../engine/types";
import { readManifest, type AddinManifest } from "./ribbon/manifest";
import { words } from "./words";

export interface FetchedAddin {
  readonly manifest: AddinManifest | null;
  readonly functions: FunctionDeclaration[];
  /** Why there is none, in words for her. */
  readonly problem: string | null;
}

/** The folder that this page's own folder lies in; wherever both are served, the add-in is there. */
const FOLDER = new URL("../", location.href);

export async function fetchAddin(locale: string): Promise<FetchedAddin> {
  try {
    const response = await fetch(new URL("manifest.xml", FOLDER));
    if (!response.ok) throw new Error(words.noAddin);
    const manifest = readManifest(await response.text(), locale, FOLDER.href);
    const { functions, namespace } = manifest;
    const declared = functions ? readFunctions(await (await fetch(functions)).text(), namespace) : [];
    return { manifest, functions: declared, problem: null };
  } catch (error) {
    return { manifest: null, functions: [], problem: error instanceof Error ? error.message : words.noAddin };
  }
}
