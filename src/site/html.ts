/** Pages as text: every value is escaped unless it was made here. */

/** Markup that is already safe. */
export class Html {
  constructor(readonly text: string) {}
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Tag for markup: texts put into it are escaped, markup and lists of markup are not. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const made = values.map((value) =>
    typeof value === "string"
      ? value.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
      : value instanceof Html
        ? value.text
        : value.map(({ text }) => text).join("\n"),
  );
  return new Html(parts.reduce((text, part, at) => text + (made[at - 1] ?? "") + part));
}
