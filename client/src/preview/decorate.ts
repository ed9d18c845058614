import type { PreviewMarkInfo, PreviewResult } from "../../../server/src/lsp/protocol";

/** What is used of a token of markdown-it. */
export interface Token {
  type: string;
  tag: string;
  nesting: number;
  level: number;
  content: string;
  attrs: [string, string][] | null;
  map: [number, number] | null;
  children: Token[] | null;
}

/** Stands for a missing section; `content` is its name. */
export const GAP = "reportwright_gap";

/**
 * The tokens of a document with marks on its sections and formal parts, and a token for every missing section. The
 * tokens are not changed: the preview keeps them for the next time.
 */
export function decorate(
  tokens: readonly Token[],
  { marks, gaps }: Pick<PreviewResult, "marks" | "gaps">,
): Token[] {
  return withGaps(withMarks(tokens, marks), gaps);
}

function withMarks(tokens: readonly Token[], marks: readonly PreviewMarkInfo[]): Token[] {
  const result = [...tokens];
  const wanted = marks.map((mark) => ({ mark, text: bare(mark.text) }));
  let next = 0;
  for (let at = 0; at + 1 < tokens.length && next < wanted.length; at++) {
    const [open, inline] = [tokens[at], tokens[at + 1]];
    if (open === undefined || inline?.type !== "inline" || !/^(?:heading|paragraph)_open$/.test(open.type))
      continue;
    const text = bare(textOf(inline));
    const found = wanted.findIndex(
      (one, index) => index >= next && one.text !== "" && text.startsWith(one.text),
    );
    const { mark } = wanted[found] ?? {};
    if (mark === undefined) continue;
    next = found + 1;
    result[at] = withClass(open, classOf(mark));
    if (mark.role === "run-in")
      result[at + 1] = like(inline, { children: withRunIn(inline.children ?? [], mark) });
  }
  return result;
}

function classOf({ role, level }: PreviewMarkInfo): string {
  return level === 0 ? `reportwright-${role}` : `reportwright-section reportwright-level-${level}`;
}

/** Puts the beginning of a paragraph, up to the end of the run-in heading, into an element of its own. */
function withRunIn(children: readonly Token[], { text }: PreviewMarkInfo): Token[] {
  const wanted = bare(text).length;
  let seen = 0;
  let depth = 0;
  for (const [index, child] of children.entries()) {
    depth += child.nesting;
    const length = bare(child.content).length;
    if (child.type === "text" && seen + length > wanted) {
      const cut = cutAt(child.content, wanted - seen);
      // Elements must not cross: emphasis that goes on behind the heading leaves it as it is.
      if (depth > 0) return [...children];
      const heading = [...children.slice(0, index), like(child, { content: child.content.slice(0, cut) })];
      const rest = [like(child, { content: child.content.slice(cut) }), ...children.slice(index + 1)];
      return [...wrapped(heading, heading.length), ...rest];
    }
    seen += child.type === "text" || child.type === "code_inline" ? length : 0;
    if (seen >= wanted && depth === 0) return wrapped(children, index + 1);
  }
  return wrapped(children, children.length);
}

function wrapped(children: readonly Token[], count: number): Token[] {
  const [model] = children;
  if (model === undefined) return [];
  const span = { tag: "span", content: "", children: null, attrs: null };
  const attrs: [string, string][] = [["class", "reportwright-run-in"]];
  const open = like(model, { ...span, type: "reportwright_open", nesting: 1, attrs });
  const close = like(model, { ...span, type: "reportwright_close", nesting: -1 });
  return [open, ...children.slice(0, count), close, ...children.slice(count)];
}

function withGaps(tokens: readonly Token[], gaps: PreviewResult["gaps"]): Token[] {
  const [model] = tokens;
  const result = [...tokens];
  for (const { name, line } of [...gaps].sort((a, b) => b.line - a.line)) {
    const at = result.findIndex(
      ({ level, nesting, map }) => level === 0 && nesting >= 0 && (map?.[0] ?? -1) >= line,
    );
    const gap = {
      type: GAP,
      tag: "div",
      nesting: 0,
      level: 0,
      content: name,
      attrs: null,
      map: null,
      children: null,
    };
    result.splice(at < 0 ? result.length : at, 0, model === undefined ? gap : like(model, gap));
  }
  return result;
}

/** A token with a class more; the one that is given stays as it is. */
function withClass(token: Token, name: string): Token {
  const attrs = token.attrs ?? [];
  const own = attrs.find(([key]) => key === "class")?.[1];
  const others = attrs.filter(([key]) => key !== "class");
  return like(token, { attrs: [...others, ["class", own === undefined ? name : `${own} ${name}`]] });
}

/** A token like this one, with the methods of its kind, which the preview calls. */
function like(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);
}

function textOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === "text" || type === "code_inline" ? content : ""))
    .join("");
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Index behind so many characters that are not white space. */
function cutAt(text: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (seen === count) return at;
    if (!/\s/.test(text.charAt(at))) seen++;
  }
  return text.length;
}
