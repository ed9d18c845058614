const INDENT = "　　";

/**
 * Chinese text as it comes from a word processor: every line that is no mark-up begins with two wide spaces, which
 * say nothing. Front matter and fenced code stay as they are.
 */
export function indented(text: string): string {
  const [front = ""] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  let fenced = false;
  const lines = text.slice(front.length).split("\n");
  const written = lines.map((line) => {
    if (/^(?:```|~~~|\$\$)/.test(line)) fenced = !fenced;
    return fenced || !isProse(line) ? line : INDENT + line;
  });
  return front + written.join("\n");
}

export function withoutIndents(text: string): string {
  return text.replaceAll(INDENT, "");
}

function isProse(line: string): boolean {
  return /\p{Script=Han}/u.test(line) && !/^(?:[#|>*\-+<! \t[　]|\d+[.)] )/.test(line);
}
