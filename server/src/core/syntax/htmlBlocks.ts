import { isBlank, LESS } from "./chars";
import { endOfTag } from "./tags";

/** The seven kinds of HTML block that CommonMark tells apart, by how they begin and what ends them. */
export type HtmlKind = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const RAW_TEXT = /^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i;
const DECLARATION = /^<![a-z]/i;
const TAG_NAME = /^<\/?([a-z][a-z0-9]*)(?:[ \t]|\/?>|$)/i;
const RAW_TEXT_END = /<\/(?:script|pre|style|textarea)>/i;

const BLOCK_TAGS = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li " +
    "link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot " +
    "th thead title tr track ul"
  ).split(" "),
);

/** Kind of the HTML block that begins with this rest of a line; undefined for none. */
export function htmlKind(rest: string, interruptsParagraph: boolean): HtmlKind | undefined {
  if (rest.charCodeAt(0) !== LESS) return undefined;
  if (RAW_TEXT.test(rest)) return 1;
  if (rest.startsWith("<!--")) return 2;
  if (rest.startsWith("<?")) return 3;
  if (DECLARATION.test(rest)) return 4;
  if (rest.startsWith("<![CDATA[")) return 5;
  const name = TAG_NAME.exec(rest)?.[1];
  if (name !== undefined && BLOCK_TAGS.has(name.toLowerCase())) return 6;
  return !interruptsParagraph && isTagAlone(rest) ? 7 : undefined;
}

function isTagAlone(rest: string): boolean {
  let end = endOfTag(rest, 0, rest.length);
  if (end < 0) return false;
  while (end < rest.length && isBlank(rest.charCodeAt(end))) end++;
  return end === rest.length;
}

/** True when the block ends with this line. Kinds 6 and 7 end before an empty line instead. */
export function endsHtml(kind: HtmlKind, rest: string): boolean {
  switch (kind) {
    case 1:
      return RAW_TEXT_END.test(rest);
    case 2:
      return rest.includes("-->");
    case 3:
      return rest.includes("?>");
    case 4:
      return rest.includes(">");
    case 5:
      return rest.includes("]]>");
    default:
      return false;
  }
}

/** True when the source holds comments and white space, and nothing else. A comment that nothing closes counts. */
export function isCommentOnly(source: string): boolean {
  let at = 0;
  for (;;) {
    while (at < source.length && /\s/.test(source.charAt(at))) at++;
    if (at === source.length) return true;
    if (!source.startsWith("<!--", at)) return false;
    const end = endOfComment(source, at);
    if (end < 0) return true;
    at = end;
  }
}

/** End of the comment that begins at `start`, behind its `-->`; -1 when nothing closes it. */
export function endOfComment(source: string, start: number): number {
  if (source.startsWith("<!-->", start)) return start + 5;
  if (source.startsWith("<!--->", start)) return start + 6;
  const end = source.indexOf("-->", start + 4);
  return end < 0 ? -1 : end + 3;
}
