/** The add-in's functions in the grid's completion list, with the help on their arguments. */
import type { IDisposable, Injector } from "@univerjs/core";
import { FunctionType, LexerTreeBuilder } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { normaliseSeparators } from "../../formula/separators";
import type { FunctionDeclaration } from "../../engine/types";

/** Univer takes a `;` for a part of the argument before it: the help would stay at the first one of a French formula. */
export function countFrenchArguments(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const told = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, at) => told(normaliseSeparators(formula), at);
}

export function describeFunctions(injector: Injector, functions: readonly FunctionDeclaration[]): IDisposable {
  return injector.get(IDescriptionService).registerDescriptions(
    functions.map((declared) => ({
      functionName: declared.name,
      functionType: FunctionType.User,
      description: declared.description ?? "",
      abstract: declared.description ?? "",
      functionParameter: declared.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: parameter.matrix ? "A1:F33" : "12",
        require: parameter.optional ? (0 as const) : (1 as const),
        repeat: 0 as const,
      })),
    })),
  );
}
