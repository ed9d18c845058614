import { isMap, isScalar, type Pair, parseDocument } from "yaml";
import { blockFact } from "../syntax/fact";
import type { Block } from "../syntax/nodes";
import { BUDGETS } from "../text/budgets";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import { nestsTooDeep } from "../text/yamlDepth";
import { ALIASES, TOO_DEEP, TOO_LONG, TOO_MANY_KEYS, UNREADABLE, yamlReason } from "../text/yamlReason";
import { type PlainPair, type PlainText, readPlainPairs } from "./plainPairs";

/** Front matter as data. Broken YAML gives no data and the problem; the document goes on without. */
export interface FrontMatter {
  readonly range: Span;
  readonly data: ReadonlyMap<string, unknown>;
  /** Where a top-level key stands; undefined when there is no such key. Offsets from the start of the document. */
  keySpan(key: string): Span | undefined;
  /** Where the value of a top-level key stands. */
  valueSpan(key: string): Span | undefined;
  /** Why it cannot be read, as part of a sentence, and where. */
  readonly problem: { readonly reason: Localized; readonly span: Span } | undefined;
}

/** The front matter of a block that is some, else undefined. It is always the first block, so offsets are the document's. */
export const frontMatterOf = blockFact((block): FrontMatter | undefined => {
  if (block.node.kind !== "frontMatter") return undefined;
  return readFrontMatter(block);
});

function readFrontMatter(block: Block): FrontMatter {
  const range = { start: block.node.start, end: block.node.end };
  const open = /^---[^\r\n]*(?:\r\n|\r|\n)/.exec(block.text)?.[0].length ?? 0;
  const source = block.text.slice(open, range.end).replace(/(?:^|\r\n|\r|\n)(?:---|\.\.\.)[ \t]*$/, "");
  // Longer front matter is no longer metadata: reading it would cost more than all the rest.
  if (source.length > BUDGETS.frontMatter) return broken(range, TOO_LONG, range);
  if (nestsTooDeep(source)) return broken(range, TOO_DEEP, range);
  try {
    return parsed(source, open, range);
  } catch (error) {
    // The YAML library throws for hostile input (nesting, aliases) instead of listing an error.
    return broken(range, error instanceof ReferenceError ? ALIASES : UNREADABLE, range);
  }
}

function parsed(source: string, offset: number, range: Span): FrontMatter {
  const plain = readPlainPairs(source);
  if (plain !== undefined && isLittle(plain)) return ofPairs(plain, offset, range);
  const document = parseDocument(source, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const error = document.errors[0];
  if (error !== undefined) {
    const [start, end] = error.pos;
    return broken(range, yamlReason(error), {
      start: offset + start,
      end: Math.min(offset + end, range.end),
    });
  }
  const pairs = isMap(document.contents) ? document.contents.items : [];
  if (!isLittle(pairs)) return broken(range, TOO_MANY_KEYS, range);
  const data = document.toJS({ mapAsMap: true, maxAliasCount: 0 });
  const find = (key: string): Pair | undefined =>
    pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  return {
    range,
    data: data instanceof Map ? new Map([...data].map(([key, value]) => [String(key), value])) : new Map(),
    keySpan: (key) => spanOf(find(key)?.key, offset),
    valueSpan: (key) => spanOf(find(key)?.value, offset),
    problem: undefined,
  };
}

function ofPairs(pairs: readonly PlainPair[], offset: number, range: Span): FrontMatter {
  const find = (key: string): PlainPair | undefined => pairs.find((pair) => pair.key.text === key);
  const span = (part: PlainText | undefined): Span | undefined =>
    part && { start: offset + part.start, end: offset + part.end };
  return {
    range,
    data: new Map(pairs.map(({ key, value }) => [key.text, value.text])),
    keySpan: (key) => span(find(key)?.key),
    valueSpan: (key) => span(find(key)?.value),
    problem: undefined,
  };
}

function spanOf(node: unknown, offset: number): Span | undefined {
  const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
  return range ? { start: offset + range[0], end: offset + range[1] } : undefined;
}

function isLittle(pairs: readonly unknown[]): boolean {
  return pairs.length <= BUDGETS.frontMatterKeys;
}

function broken(range: Span, reason: Localized, span: Span): FrontMatter {
  return {
    range,
    data: new Map(),
    keySpan: () => undefined,
    valueSpan: () => undefined,
    problem: { reason, span },
  };
}
