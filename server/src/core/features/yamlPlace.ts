/**
 * Where in a YAML text an offset lies, as far as what stands before it tells: a file is looked at while it is being
 * typed, when it is seldom valid. Block and flow style; no anchors, no multi-line scalars.
 */
export interface YamlPlace {
  /** Keys from the top, `undefined` for an item of a list. */
  readonly path: readonly (string | undefined)[];
  /** Whether a key may stand here, a value, or either (an item of a list). */
  readonly wants: "key" | "value" | "item";
  /** Start of the word that the offset ends. */
  readonly start: number;
  /** Keys that the map has already. */
  readonly there: readonly string[];
  /** Inside brackets of a flow. */
  readonly flow: boolean;
}

interface Open {
  readonly indent: number;
  /** Undefined: an item of a list. */
  readonly key: string | undefined;
}

const KEY =
  /^(?:"([^"]*)"|'([^']*)'|([^\s"'{}[\],#&*!|>%@`-][^:#{}[\],]*?|-[^\s:#{}[\],][^:#{}[\],]*?))\s*:(?=\s|$)/;

/** Undefined where nothing can be said: in a comment, a block of text, after a quote. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  if (/(^|\s)#/.test(line)) return undefined;
  const lines = text.slice(0, lineStart).split("\n").slice(0, -1);
  const stack: Open[] = [];
  let blockText: number | undefined;
  for (const one of lines) {
    const indent = one.search(/\S/);
    if (indent < 0 || one[indent] === "#") continue;
    if (blockText !== undefined && indent > blockText) continue;
    blockText = push(stack, one);
  }
  const indent = line.search(/\S/);
  if (blockText !== undefined && (indent < 0 ? line.length : indent) > blockText) return undefined;
  return placeIn(line, lineStart, stack, text, offset);
}

/** Takes a whole line on the stack; the indentation of the key whose value is a block of text. */
function push(stack: Open[], line: string): number | undefined {
  let at = line.search(/\S/);
  for (;;) {
    const item = /^-(\s+|$)/.exec(line.slice(at));
    if (item === null) break;
    close(stack, at, undefined);
    stack.push({ indent: at, key: undefined });
    at += item[0].length;
  }
  const key = KEY.exec(line.slice(at));
  if (key === null) return undefined;
  close(stack, at, "key");
  stack.push({ indent: at, key: nameOf(key) });
  return /[|>][+-]?\d?\s*$/.test(line) ? at : undefined;
}

/** What ends where something begins at this column: a list may stand as far left as its key. */
function close(stack: Open[], indent: number, what: "key" | undefined): void {
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const ends = top.indent > indent || (top.indent === indent && (what === "key" || top.key === undefined));
    if (!ends) return;
    stack.pop();
  }
}

function nameOf([, double, single, bare]: RegExpExecArray): string {
  return double ?? single ?? bare ?? "";
}

function placeIn(
  line: string,
  lineStart: number,
  stack: Open[],
  text: string,
  offset: number,
): YamlPlace | undefined {
  let at = Math.max(0, line.search(/\S|$/));
  let isItem = false;
  for (;;) {
    const item = /^-\s+/.exec(line.slice(at));
    if (item === null) break;
    close(stack, at, undefined);
    stack.push({ indent: at, key: undefined });
    at += item[0].length;
    isItem = true;
  }
  const rest = line.slice(at);
  const key = KEY.exec(rest);
  if (key !== null) {
    close(stack, at, "key");
    const path = [...stack.map((one) => one.key), nameOf(key)];
    return valueAt(rest.slice(key[0].length), lineStart + at + key[0].length, path);
  }
  if (/^[[{]/.test(rest))
    return valueAt(
      rest,
      lineStart + at,
      stack.map((one) => one.key),
    );
  if (!/^[\w-]*$/.test(rest)) return undefined;
  if (!isItem) close(stack, at, "key");
  const path = stack.map((one) => one.key);
  const there = isItem ? [] : siblings(text, lineStart, at, offset);
  return { path, wants: isItem ? "item" : "key", start: lineStart + at, there, flow: false };
}

/** Keys at the same column of the same map, above and below. */
function siblings(text: string, lineStart: number, indent: number, offset: number): string[] {
  const found: string[] = [];
  const look = (lines: readonly string[]): void => {
    for (const line of lines) {
      const bare = line.replace(
        /^(\s*)((?:-\s+)*)/,
        (_, space: string, dashes: string) => space + " ".repeat(dashes.length),
      );
      const column = bare.search(/\S/);
      if (column < 0 || column > indent) continue;
      if (column < indent) return;
      const key = KEY.exec(bare.slice(column));
      if (key !== null) found.push(nameOf(key));
      if (line.search(/\S/) < indent) return;
    }
  };
  look(text.slice(0, lineStart).split("\n").slice(0, -1).reverse());
  look(text.slice(offset).split("\n").slice(1));
  return found;
}

/** Inside what follows a key: a scalar, or brackets that may be open. */
function valueAt(value: string, start: number, path: readonly (string | undefined)[]): YamlPlace | undefined {
  const open: { readonly map: boolean; key: string | undefined; readonly there: string[] }[] = [];
  let word = value.search(/\S|$/);
  let quote = "";
  for (let at = 0; at < value.length; at++) {
    const char = value[at] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "{" || char === "[") open.push({ map: char === "{", key: undefined, there: [] });
    else if (char === "}" || char === "]") open.pop();
    const top = open.at(-1);
    if (quote === "" && top !== undefined && char === "," && top.map) top.key = undefined;
    if (quote === "" && top?.map && char === ":") {
      const key = value
        .slice(word, at)
        .trim()
        .replace(/^["']|["']$/g, "");
      top.key = key;
      top.there.push(key);
    }
    if (quote === "" && "{[,:".includes(char))
      word = at + 1 + (/^\s*/.exec(value.slice(at + 1))?.[0].length ?? 0);
  }
  const written = value.slice(word);
  if (quote !== "" || !/^[\w-]*$/.test(written)) return undefined;
  const whole = [...path, ...open.slice(0, -1).flatMap(({ map, key }) => (map ? [key] : [undefined]))];
  const top = open.at(-1);
  const place = { start: start + word, flow: open.length > 0 };
  if (top === undefined) return { ...place, path: whole, wants: "value", there: [] };
  if (!top.map) return { ...place, path: [...whole, undefined], wants: "item", there: [] };
  if (top.key === undefined) return { ...place, path: whole, wants: "key", there: top.there };
  return { ...place, path: [...whole, top.key], wants: "value", there: [] };
}
