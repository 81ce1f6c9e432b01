/**
 * How wide a text is in Calibri, so that rows are as high as their text and nothing is cut. Widths per
 * character are those of the font (thousandths of its size), measured on Carlito, which has the same.
 */
const REGULAR = widths(
  "226,326,401,498,507,715,682,221,303,303,498,498,250,306,252,386,507,507,507,507,507,507,507,507,507,507,268,268,498,498,498,463,894,579,544,533,615,488,459,631,623,252,319,520,420,855,646,662,517,673,543,459,487,642,567,890,519,487,468,307,386,307,498,498,291,479,525,423,525,498,305,471,525,229,239,455,229,799,525,527,525,525,349,391,335,525,452,715,433,453,395,314,460,314,498",
);
/** Any other character: wider than most, so that an estimate is rather too high than too low. */
const OTHER = 620;
/** Bold letters are up to 6 % wider. */
const BOLD = 1.06;
/** A word processor and Excel break lines at slightly different places: keep a margin. */
const MARGIN = 0.97;

const PIXELS_PER_POINT = 96 / 72;
const CHARACTER_PIXELS = 7;
const CELL_PADDING_PIXELS = 5;
/** One step of indentation, in Excel and in LibreOffice. */
const INDENT_PIXELS = 10;

function widths(list: string): readonly number[] {
  return list.split(",").map(Number);
}

/** Width in pixels at 100 %. Accented letters are as wide as their letter. */
export function textWidth(text: string, size = 10, bold = false): number {
  let sum = 0;
  for (const character of text.normalize("NFD")) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x300 && code < 0x370) continue;
    sum += code === 0xa0 ? 226 : code === 0x2019 ? 250 : (REGULAR[code - 32] ?? OTHER);
  }
  return (sum / 1000) * size * PIXELS_PER_POINT * (bold ? BOLD : 1);
}

/** Pixels of a column whose width is given in characters as a file holds it, padding included. */
export function columnPixels(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS);
}

/** The room for text in columns that it may fill, in pixels. */
export function textRoom(characters: readonly number[], indent = 0): number {
  return (
    (characters.reduce((sum, width) => sum + columnPixels(width), 0) - CELL_PADDING_PIXELS - indent * INDENT_PIXELS) *
    MARGIN
  );
}

/** Characters of a column in which a text of so many pixels stands on one line, apart from the next one. */
export function charactersFor(pixels: number, indent = 0): number {
  return (pixels / MARGIN + 2 * CELL_PADDING_PIXELS + indent * INDENT_PIXELS) / CHARACTER_PIXELS;
}

/** The lines a text takes in `room` pixels, broken at spaces, and inside words that are longer than a line. */
export function breakLines(text: string, room: number, size = 10, bold = false): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line ? `${line} ${word}` : word;
      if (textWidth(longer, size, bold) <= room) {
        line = longer;
        continue;
      }
      if (line) lines.push(line);
      line = word;
      while (textWidth(line, size, bold) > room && line.length > 1) {
        const kept = fitting(line, room, size, bold);
        lines.push(line.slice(0, kept));
        line = line.slice(kept);
      }
    }
    lines.push(line);
  }
  return lines;
}

/** How many UTF-16 units of the text fit, at least one character, never half of one. */
function fitting(text: string, room: number, size: number, bold: boolean): number {
  const characters = [...text];
  const start = (count: number) => characters.slice(0, count).join("");
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(start(middle), size, bold) <= room) low = middle;
    else high = middle - 1;
  }
  return start(low).length;
}

/** The text shortened with an ellipsis to fit on one line of `room` pixels. */
export function shorten(text: string, room: number, size = 10): string {
  if (textWidth(text, size) <= room) return text;
  return `${text.slice(0, fitting(text, room - textWidth("…", size), size, false)).trimEnd()}…`;
}
