/** The add-in's custom functions, from the JSON that its build generates. */
import type { FunctionDeclaration } from "../../engine/types";

interface MetadataFile {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
    }[];
  }[];
}

/** `namespace` is that of the manifest: `RNQ`. */
export function readFunctions(json: string, namespace: string): FunctionDeclaration[] {
  const { functions } = JSON.parse(json) as MetadataFile;
  return functions.map(({ id, name, description, options, parameters }) => ({
    id,
    name: `${namespace}.${name}`,
    streaming: options?.stream === true,
    cancelable: options?.cancelable === true,
    ...(description === undefined ? {} : { description }),
    parameters: (parameters ?? []).map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional === true,
      matrix: parameter.dimensionality === "matrix",
      ...(parameter.description === undefined ? {} : { description: parameter.description }),
    })),
  }));
}
