/**
 * Zip archives, kept entry by entry: an entry that nobody replaces is written back with the very same
 * compressed bytes, in the same place. Only the inflating and deflating is fflate's.
 */
import { deflateSync, Inflate, inflateSync } from "fflate";
import { FileError } from "./errors";

export interface ZipEntry {
  readonly name: string;
  /** Compressed bytes as stored. */
  readonly data: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes once inflated, as declared by the archive; inflating never yields more. */
  readonly size: number;
  /** MS-DOS time (low half) and date (high half). */
  readonly modified: number;
  /** General purpose flags that survive rewriting (the name's encoding). */
  readonly flags: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UTF8_FLAG = 0x0800;
/** 1 January 1980, what Excel itself writes: saved files are reproducible. */
const EXCEL_TIME = 0x00210000;

/** Bounds against archives made to exhaust memory ("zip bombs"). */
const LIMITS = { entries: 20_000, part: 400e6, total: 1e9, ratio: 400, ratioFrom: 64e6 };

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw new FileError("truncated");
}

/** Where the directory begins and how many entries it has, from the zip64 record where the plain one overflows. */
function findDirectory(view: DataView): { count: number; at: number } {
  const end = findEnd(view);
  const plain = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  if (plain.count !== 0xffff && plain.at !== 0xffffffff) return plain;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return plain;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END64) throw new FileError("truncated");
  return { count: Number(view.getBigUint64(record + 32, true)), at: Number(view.getBigUint64(record + 48, true)) };
}

/** Reads the directory of an archive. Throws FileError: truncated, passwordProtected, tooLarge, damaged. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const { count } = directory;
  let { at } = directory;
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new FileError("truncated");
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) !== 0) throw new FileError("passwordProtected");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = zip64(view, at, nameLength, extraLength);
    const local = sizes.offset;
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new FileError("truncated");
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + sizes.compressed > bytes.length) throw new FileError("truncated");
    const entry: ZipEntry = {
      name,
      data: bytes.subarray(start, start + sizes.compressed),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      modified: view.getUint32(at + 12, true),
      flags: flags & UTF8_FLAG,
    };
    if (entry.method !== 0 && entry.method !== 8) throw new FileError("damaged", name);
    total += entry.size;
    const bloated = entry.size > LIMITS.ratioFrom && entry.size > LIMITS.ratio * entry.data.length;
    if (entry.size > LIMITS.part || total > LIMITS.total || bloated || entries.length > LIMITS.entries)
      throw new FileError("tooLarge");
    entries.push(entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Sizes and offset of a directory record, from the zip64 extra field where the plain fields overflow. */
function zip64(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): { compressed: number; size: number; offset: number } {
  const plain = {
    compressed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  let field = at + 46 + nameLength;
  const last = field + extraLength;
  while (field + 4 <= last) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const next = (): number => {
        const number = Number(view.getBigUint64(value, true));
        value += 8;
        return number;
      };
      if (plain.size === 0xffffffff) plain.size = next();
      if (plain.compressed === 0xffffffff) plain.compressed = next();
      if (plain.offset === 0xffffffff) plain.offset = next();
      break;
    }
    field += 4 + length;
  }
  return plain;
}

/** The whole content of an entry. Throws FileError (damaged) when it is not what the archive says of it. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  try {
    const out = entry.method === 0 ? entry.data : inflateSync(entry.data, { out: new Uint8Array(entry.size) });
    if (out.length !== entry.size || new Checksum().add(out).value !== entry.crc)
      throw new FileError("damaged", entry.name);
    return out;
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("damaged", entry.name);
  }
}

/**
 * Gives the content of an entry piece by piece, never more than it declares. Throws FileError (damaged) at the end when
 * it is not what the archive says of it.
 */
export function streamEntry(entry: ZipEntry, receive: (chunk: Uint8Array, last: boolean) => void): void {
  let received = 0;
  const checksum = new Checksum();
  const take = (chunk: Uint8Array, last: boolean): void => {
    received += chunk.length;
    checksum.add(chunk);
    if (received > entry.size || (last && (received !== entry.size || checksum.value !== entry.crc)))
      throw new FileError("damaged", entry.name);
    receive(chunk, last);
  };
  const step = 1 << 16;
  if (entry.method === 0) {
    for (let at = 0; at === 0 || at < entry.data.length; at += step)
      take(entry.data.subarray(at, at + step), at + step >= entry.data.length);
    return;
  }
  const inflate = new Inflate(take);
  try {
    for (let at = 0; at < entry.data.length; at += step) {
      inflate.push(entry.data.subarray(at, at + step), at + step >= entry.data.length);
    }
  } catch (error) {
    // fflate's own failures are plain errors with a numeric code; ours and the reader's pass through.
    if (error instanceof Error && "code" in error && typeof error.code === "number")
      throw new FileError("damaged", entry.name);
    throw error;
  }
}

/** Makes an entry of new content. Pictures stay as they are, everything else is deflated. */
export function makeEntry(name: string, content: Uint8Array): ZipEntry {
  const stored = /\.(png|jpe?g|gif)$/i.test(name);
  return {
    name,
    data: stored ? content : deflateSync(content),
    method: stored ? 0 : 8,
    crc: new Checksum().add(content).value,
    size: content.length,
    modified: EXCEL_TIME,
    flags: UTF8_FLAG,
  };
}

/** Writes an archive whose entries are in the given order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const local = entries.reduce((sum, entry, index) => sum + 30 + (names[index]?.length ?? 0) + entry.data.length, 0);
  const central = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = local;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    const header = (signature: number, where: number): number => {
      view.setUint32(where, signature, true);
      const rest = signature === CENTRAL ? where + 6 : where + 4;
      if (signature === CENTRAL) view.setUint16(where + 4, 20, true);
      view.setUint16(rest, 20, true);
      view.setUint16(rest + 2, entry.flags, true);
      view.setUint16(rest + 4, entry.method, true);
      view.setUint32(rest + 6, entry.modified, true);
      view.setUint32(rest + 10, entry.crc, true);
      view.setUint32(rest + 14, entry.data.length, true);
      view.setUint32(rest + 18, entry.size, true);
      view.setUint16(rest + 22, name.length, true);
      return rest + 26;
    };
    header(CENTRAL, directory);
    view.setUint32(directory + 42, at, true);
    bytes.set(name, directory + 46);
    directory += 46 + name.length;
    const after = header(LOCAL, at);
    bytes.set(name, after);
    bytes.set(entry.data, after + name.length);
    at = after + name.length + entry.data.length;
  });
  view.setUint32(directory, END, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, local, true);
  return bytes;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) !== 0 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 of bytes that come in pieces. */
class Checksum {
  #crc = 0xffffffff;

  add(bytes: Uint8Array): this {
    let crc = this.#crc;
    for (let at = 0; at < bytes.length; at++) crc = TABLE[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
    this.#crc = crc;
    return this;
  }

  get value(): number {
    return (this.#crc ^ 0xffffffff) >>> 0;
  }
}
