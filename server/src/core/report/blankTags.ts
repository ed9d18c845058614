/**
 * Fields of a template in angle brackets: <your name>, <Project-Name>, <TITLE>. Markdown takes them for HTML, so they
 * are told apart by their words.
 */

/** Elements of HTML that writers of Markdown use; what is no field though its name looks like one. */
const ELEMENTS = new Set(
  (
    "a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite " +
    "code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font " +
    "footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend " +
    "li link main map mark math menu meta meter nav nobr noframes noscript object ol optgroup option output p param " +
    "picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style " +
    "sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr " +
    "path g rect circle line text o v w m"
  ).split(" "),
);

/** Nouns that a template asks for; one alone in brackets is a field. */
const NOUN =
  /^(?:name|date|title|author|authors|company|customer|client|version|project|team|product|email|description|todo|tbd|placeholder|number|amount|location|department|position|owner|city|month|year|day|who|what|when|why)s?$/i;
/** Attributes of HTML that need no value. */
const ATTRIBUTE =
  /^(?:async|autofocus|autoplay|checked|compact|controls|defer|disabled|hidden|loop|multiple|muted|novalidate|nowrap|open|readonly|required|reversed|selected)$/i;
const VERB = /^(?:your|insert|enter|add|fill|describe|specify|provide|name|list|write|put|replace)$/i;

/** Names of the elements that a source closes: what is closed is HTML. */
export function closedElements(source: string): ReadonlySet<string> {
  return new Set(
    [...source.matchAll(/<\/([A-Za-z][A-Za-z0-9-]*)/g)].map((match) => (match[1] ?? "").toLowerCase()),
  );
}

/** True when this source of an HTML tag is a field to fill in. `closed`: what `closedElements` says of its block. */
export function isTemplateField(tag: string, closed: ReadonlySet<string>): boolean {
  const words = /^<([A-Za-z][A-Za-z0-9]*(?:[ _-][A-Za-z0-9]+){0,7})>$/.exec(tag)?.[1]?.split(/[ _-]/);
  const first = words?.[0];
  if (words === undefined || first === undefined) return false;
  if (closed.has(first.toLowerCase())) return false;
  if (words.length === 1) return NOUN.test(first);
  if (words.length > 2 && !words.some((word) => ATTRIBUTE.test(word))) return true;
  return VERB.test(first) || (!ELEMENTS.has(first.toLowerCase()) && words.some((word) => NOUN.test(word)));
}
