import type { Input } from "../files";

/** Part `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads I/N; undefined for what is none. */
export function readShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  return index !== undefined && Number(index) <= Number(count)
    ? { index: Number(index), count: Number(count) }
    : undefined;
}

/** The documents of a part: a document's name alone decides, so that it stays in its part when others come or go. */
export function ofShard(inputs: readonly Input[], { index, count }: Shard): Input[] {
  return inputs.filter(({ path }) => hash(path) % count === index - 1);
}

/** FNV-1a, 32 bits, over UTF-16 units: the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
