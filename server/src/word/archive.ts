import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { broken, oldFormat, tooLarge } from "./wordError";

const MB = 1 << 20;
/** Sizes in bytes that no report has: of the file, of one part of XML, of all parts that are looked at. */
const LARGEST_FILE = 64 * MB;
const LARGEST_PART = 32 * MB;
const LARGEST_SUM = 128 * MB;
const MOST_PARTS = 10_000;
/**
 * Elements and attributes of one part, each of which takes some two kilobytes while it is read: a thousand pages, as Word
 * writes them, have less.
 */
const MOST_NODES = 2_000_000;
/** How much is unpacked at once, so that a bomb is noticed before it has gone off. */
const CHUNK = 1 << 14;

/** The parts of a Word file, by their path in it; as mammoth wants to read them. */
export class Archive {
  constructor(private readonly parts: Map<string, Uint8Array>) {}

  exists(name: string): boolean {
    return this.parts.has(name);
  }

  /** A text where an encoding is named, else the bytes. */
  async read(name: string, encoding?: string): Promise<string | Uint8Array> {
    const bytes = this.parts.get(name);
    if (bytes === undefined) throw broken();
    return encoding === undefined ? bytes : this.text(name);
  }

  /** "" for a part that is not there. Throws WordError for one that declares entities, or has too many elements. */
  text(name: string): string {
    const text = new TextDecoder(charsetOf(this.parts.get(name))).decode(this.parts.get(name));
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw broken();
    if (nodesOf(text) > MOST_NODES) throw tooLarge();
    return text;
  }

  replace(name: string, text: string): void {
    this.parts.set(name, new TextEncoder().encode(text));
  }
}

/** Elements, with their attributes; an end counts as another, for small elements need the most for what they say. */
function nodesOf(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === LESS || char === EQUALS) count++;
  }
  return count;
}

const LESS = 0x3c;
const EQUALS = 0x3d;

function charsetOf(bytes: Uint8Array | undefined): string {
  if (bytes?.[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes?.[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** Unpacks what is read of a Word file: its XML, and its pictures where they are wanted. Throws WordError. */
export function openArchive(bytes: Uint8Array, withPictures: boolean): Archive {
  if (bytes.length > LARGEST_FILE) throw tooLarge();
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw oldFormat();
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw broken();
  const parts = new Parts(withPictures);
  const unzip = new Unzip((file) => parts.take(file));
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch {
    // What is wrong with it shows in what is missing.
  }
  return new Archive(parts.whole());
}

class Parts {
  private readonly done = new Map<string, Uint8Array>();
  private readonly begun = new Set<string>();
  private sum = 0;
  private count = 0;
  private isTooLarge = false;

  constructor(private readonly withPictures: boolean) {}

  take(file: UnzipFile): void {
    if (++this.count > MOST_PARTS) this.isTooLarge = true;
    const name = file.name.replaceAll("\\", "/");
    const isMedia = /\/media\//.test(name);
    const isXml = /\.(?:xml|rels)$/i.test(name);
    if (this.isTooLarge || this.begun.has(name)) return;
    if (isMedia ? !this.withPictures : !isXml) return;
    this.begun.add(name);
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (error || this.isTooLarge) return;
      size += chunk.length;
      this.sum += chunk.length;
      if (size > LARGEST_PART || this.sum > LARGEST_SUM) {
        this.isTooLarge = true;
        file.terminate();
        throw tooLarge();
      }
      chunks.push(chunk);
      if (final) this.done.set(name, joined(chunks, size));
    };
    file.start();
  }

  /** Throws WordError where there is too much, or something of it is not whole. */
  whole(): Map<string, Uint8Array> {
    if (this.isTooLarge) throw tooLarge();
    if ([...this.begun].some((name) => !this.done.has(name) && !/\/media\//.test(name))) throw broken();
    if (!this.done.has("[Content_Types].xml")) throw broken();
    return this.done;
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
