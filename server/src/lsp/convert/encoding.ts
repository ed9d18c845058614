/** What a `character` of a position counts, as negotiated: UTF-16 units, UTF-8 bytes or code points. */
export type PositionEncoding = "utf-16" | "utf-8" | "utf-32";

/** The first of the client's encodings that we know; UTF-16 for a client that names none. */
export function negotiate(offered: readonly string[] | undefined): PositionEncoding {
  for (const encoding of offered ?? []) {
    if (encoding === "utf-16" || encoding === "utf-8" || encoding === "utf-32") return encoding;
  }
  return "utf-16";
}

/** Units that the text takes in this encoding. A lone surrogate counts as the replacement character would. */
export function unitsOf(text: string, encoding: PositionEncoding): number {
  if (encoding === "utf-16") return text.length;
  let units = 0;
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i) ?? 0;
    units += unitsOfPoint(point, encoding);
    i += point > 0xffff ? 2 : 1;
  }
  return units;
}

/**
 * UTF-16 index of the character at `units`, at most the length of the text. Units that end inside a character give
 * the character's start.
 */
export function indexAtUnits(text: string, units: number, encoding: PositionEncoding): number {
  if (encoding === "utf-16") return Math.max(0, Math.min(units, text.length));
  let passed = 0;
  let index = 0;
  while (index < text.length) {
    const point = text.codePointAt(index) ?? 0;
    passed += unitsOfPoint(point, encoding);
    if (passed > units) break;
    index += point > 0xffff ? 2 : 1;
  }
  return index;
}

function unitsOfPoint(point: number, encoding: "utf-8" | "utf-32"): number {
  if (encoding === "utf-32") return 1;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
