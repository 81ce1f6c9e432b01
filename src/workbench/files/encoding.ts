/**
 * Characters of XML parts. A part is read in the encoding that it declares (XML 1.0, 4.3.3 and appendix F) and written
 * in the same one, so that what nobody changed keeps its bytes.
 */

export interface Encoding {
  /** As `TextDecoder` knows it, or "latin1" and "ascii": every byte is the character of that number. */
  readonly name: string;
  /** The part begins with a byte order mark. */
  readonly mark: boolean;
}

export const UTF8: Encoding = { name: "utf-8", mark: false };

/** Bytes that an encoding's declaration must stand in. */
export const HEAD_BYTES = 256;

/** Browsers read these as windows-1252; they are not the same between 128 and 159. */
const LATIN1 = /^(?:iso[-_]?8859-1|latin1|l1|ibm819|cp819)$/i;
const ASCII = /^(?:us-)?ascii$/i;

/** The encoding of a part by its first bytes; null when it declares one that nobody knows. */
export function detectEncoding(head: Uint8Array): Encoding | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: "utf-8", mark: true };
  if (a === 0xff && b === 0xfe) return { name: "utf-16le", mark: true };
  if (a === 0xfe && b === 0xff) return { name: "utf-16be", mark: true };
  if (a === 0x3c && b === 0) return { name: "utf-16le", mark: false };
  if (a === 0 && b === 0x3c) return { name: "utf-16be", mark: false };
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  const declared = DECLARATION.exec(text)?.[2];
  if (declared === undefined) return UTF8;
  if (LATIN1.test(declared)) return { name: "latin1", mark: false };
  if (ASCII.test(declared)) return { name: "ascii", mark: false };
  try {
    const name = new TextDecoder(declared).encoding;
    // A part that is read byte by byte so far cannot be in pairs of bytes, whatever it says.
    return { name: name.startsWith("utf-16") ? "utf-8" : name, mark: false };
  } catch {
    return null;
  }
}

const DECLARATION = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*(["'])([A-Za-z][A-Za-z0-9._-]*)\1/;

/** Decodes a part that comes in pieces. Throws a TypeError at bytes that the encoding does not have. */
export class PartDecoder {
  readonly #decoder: TextDecoder | null;

  constructor(encoding: Encoding) {
    this.#decoder = ["latin1", "ascii"].includes(encoding.name)
      ? null
      : new TextDecoder(encoding.name, { fatal: true });
  }

  decode(bytes: Uint8Array, last: boolean): string {
    if (!this.#decoder) return latin1(bytes);
    // Asked for all at once, Node 20 takes windows-1252 for latin1.
    const text = this.#decoder.decode(bytes, { stream: true });
    return last ? text + this.#decoder.decode() : text;
  }
}

/** One character per byte. */
export function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join("");
}

/**
 * Encodes a part. In an encoding of one byte, a character that it does not have is written by its number (`&#8217;`);
 * an encoding that we cannot write becomes UTF-8, in the declaration too.
 */
export function encodePart(text: string, encoding: Encoding): Uint8Array {
  if (encoding.name === "utf-16le" || encoding.name === "utf-16be") return utf16(text, encoding);
  const bytes = encoding.name === "utf-8" ? null : singleBytes(encoding.name);
  if (bytes) return oneByteEach(text, bytes);
  const declared =
    encoding.name === "utf-8"
      ? text
      : text.replace(DECLARATION, (all, _quote, name: string) => all.replace(name, "UTF-8"));
  return new TextEncoder().encode(encoding.mark ? `\ufeff${declared}` : declared);
}

function utf16(text: string, { name, mark }: Encoding): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), name === "utf-16le");
  return bytes;
}

function oneByteEach(text: string, bytes: ReadonlyMap<string, number>): Uint8Array {
  let written = text;
  // The usual part holds nothing else than what its encoding has.
  if ([...new Set(text)].some((character) => !bytes.has(character)))
    written = Array.from(text, (character) =>
      bytes.has(character) ? character : `&#${character.codePointAt(0)};`,
    ).join("");
  return Uint8Array.from({ length: written.length }, (_, at) => bytes.get(written[at]!) ?? 0);
}

/** Character -> byte of an encoding of one byte each; null for any other. */
function singleBytes(name: string): ReadonlyMap<string, number> | null {
  const byNumber = { latin1: 256, ascii: 128 }[name];
  const characters =
    byNumber !== undefined
      ? Array.from({ length: byNumber }, (_, byte) => String.fromCharCode(byte))
      : Array.from({ length: 256 }, (_, byte) => new TextDecoder(name).decode(Uint8Array.of(byte), { stream: true }));
  if (characters.some((character) => character.length !== 1)) return null;
  const known = characters.filter((character) => character !== "\ufffd");
  if (new Set(known).size !== known.length || known.length < 128) return null;
  return new Map(characters.map((character, byte) => [character, byte] as const).filter(([one]) => one !== "\ufffd"));
}
