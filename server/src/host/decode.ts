/** How a file's bytes are taken for text. */
export const ENCODINGS = ["auto", "utf-8", "utf-16", "gb18030"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
  readonly bom: boolean;
}

/** Takes bytes for UTF-8, a byte order mark included; undefined where one of them does not fit. */
export type Utf8Reader = (bytes: Uint8Array) => string | undefined;

/**
 * Bytes as text, strictly: undefined as soon as one byte does not fit, so that no text is ever shown, or written back,
 * that was not read exactly; undefined, too, where an encoding is told and the bytes are those of another, in which nearly
 * all bytes mean something. `auto` goes by the byte order mark, then takes UTF-8, then GB 18030 where the bytes look like
 * ordinary Chinese and like nothing else. `utf8`: what reads UTF-8 where the platform has something quicker.
 */
export function decode(
  bytes: Uint8Array,
  encoding: Encoding = "auto",
  utf8: Utf8Reader = (bytes) => strictly("utf-8", bytes),
): Decoded | undefined {
  const as = (found: Decoded["encoding"]): Decoded | undefined =>
    decoded(found, found === "utf-8" ? utf8(bytes) : strictly(found, bytes));
  const marked = byMark(bytes);
  switch (encoding) {
    case "utf-8":
      return as("utf-8");
    case "utf-16":
      if (marked === undefined) return unmarkedUtf16(bytes);
      return marked === "utf-8" ? undefined : as(marked);
    case "gb18030":
      return marked === "utf-8" || isForeignUtf8(bytes) ? undefined : as("gb18030");
    case "auto":
      if (marked !== undefined) return as(marked);
      return as("utf-8") ?? (looksLikeChinese(bytes, 2) ? as("gb18030") : undefined);
  }
}

/**
 * UTF-8 of an even length is UTF-16 as well, of rare Han characters: what has no zero byte and is UTF-8 is that. A line end
 * tells which byte comes first, for with its bytes in the other order it is no character.
 */
function unmarkedUtf16(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length > 0 && !bytes.includes(0) && strictly("utf-8", bytes) !== undefined) return undefined;
  const big = strictly("utf-16be", bytes);
  if (big?.includes("\n")) return decoded("utf-16be", big);
  return decoded("utf-16le", strictly("utf-16le", bytes));
}

/** Whether bytes are UTF-8, more than ASCII, and would be rare characters in GB 18030. */
function isForeignUtf8(bytes: Uint8Array): boolean {
  return (
    bytes.some((byte) => byte >= 0x80) &&
    strictly("utf-8", bytes) !== undefined &&
    !looksLikeChinese(bytes, 1)
  );
}

function byMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}

function strictly(encoding: Decoded["encoding"], bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoded(encoding: Decoded["encoding"], text: string | undefined): Decoded | undefined {
  if (text === undefined) return undefined;
  const bom = text.startsWith("\uFEFF");
  return { text: bom ? text.slice(1) : text, encoding, bom };
}

/** Least share of everyday characters among all that are not ASCII; text in other encodings stays far below. */
const EVERYDAY = 0.9;

/**
 * Whether two-byte characters are nearly all everyday Chinese: GB 2312's punctuation (rows A1 to A3) and its first
 * level of Han characters (rows B0 to D7), both bytes at or above A1. UTF-8, Big5 and Shift_JIS mostly fall elsewhere.
 * `least`: fewer characters show nothing.
 */
function looksLikeChinese(bytes: Uint8Array, least: number): boolean {
  let everyday = 0;
  let all = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    const row = (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7);
    if (row && trail >= 0xa1) everyday++;
    all++;
  }
  return all >= least && everyday >= all * EVERYDAY;
}
