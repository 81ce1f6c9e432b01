/**
 * Text of cells in OOXML. Characters that XML cannot hold are written _xHHHH_ (ECMA-376 part 1, 22.4.2.4),
 * and a text that looks like such an escape has its underscore escaped.
 */
import { children, escapeText, type XmlNode } from "./xml";

export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

const hex = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text as it is written between tags. */
export function encodeText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      hex,
    );
  return escapeText(escaped);
}

/** <t>, keeping leading, trailing and multiple spaces. */
export function textElement(prefix: string, text: string): string {
  const keep = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${keep}>${encodeText(text)}</${prefix}t>`;
}

/** Plain text of an <si> or <is>: its own text and its runs, without phonetic hints. */
export function plainText(node: XmlNode): string {
  let text = "";
  for (const part of node.children) {
    if (part.name === "t") text += part.text;
    else if (part.name === "r") for (const run of children(part, "t")) text += run.text;
  }
  return decodeEscapes(text);
}

/** Whether an <si> or <is> has runs with formats of their own. */
export function isRich(node: XmlNode): boolean {
  return node.children.some((part) => part.name === "r");
}
