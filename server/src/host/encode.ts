import type { Decoded } from "./decode";

/**
 * A text as the bytes of its encoding, with its byte order mark. Undefined for a text that the encoding cannot hold
 * exactly (a lone half of a surrogate pair): what is written must read back as it was.
 */
export function encode({ text, encoding, bom }: Decoded): Uint8Array | undefined {
  const whole = bom ? `\uFEFF${text}` : text;
  switch (encoding) {
    case "utf-8":
      return whole.isWellFormed() ? new TextEncoder().encode(whole) : undefined;
    case "utf-16le":
      return utf16(whole, true);
    case "utf-16be":
      return utf16(whole, false);
    case "gb18030":
      return gb18030(whole);
  }
}

function utf16(text: string, little: boolean): Uint8Array | undefined {
  if (!text.isWellFormed()) return undefined;
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

function gb18030(text: string): Uint8Array | undefined {
  table ??= reversed();
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    const own = point < 0x80 ? [point] : (table.get(char) ?? supplementary(point));
    if (own === undefined) return undefined;
    bytes.push(...own);
  }
  const result = Uint8Array.from(bytes);
  return new TextDecoder("gb18030").decode(result) === text ? result : undefined;
}

/** Bytes by character, made from what the host decodes: there is no other table to keep in step with. */
let table: ReadonlyMap<string, readonly number[]> | undefined;

function reversed(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const known = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]): void => {
    const char = decoder.decode(Uint8Array.from(bytes));
    if (char !== "\uFFFD" && [...char].length === 1 && !known.has(char)) known.set(char, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) learn(lead, trail);
  for (let first = 0x81; first <= 0x84; first++)
    for (let second = 0x30; second <= 0x39; second++)
      for (let third = 0x81; third <= 0xfe; third++)
        for (let fourth = 0x30; fourth <= 0x39; fourth++) learn(first, second, third, fourth);
  return known;
}

/** Characters beyond the basic plane stand in order from 90 30 81 30 on (GB 18030-2005, 4.3). */
function supplementary(point: number): number[] | undefined {
  if (point < 0x10000) return undefined;
  let index = point - 0x10000;
  const fourth = index % 10;
  index = Math.floor(index / 10);
  const third = index % 126;
  index = Math.floor(index / 126);
  return [0x90 + Math.floor(index / 10), 0x30 + (index % 10), 0x81 + third, 0x30 + fourth];
}
