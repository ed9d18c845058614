import type { Token } from "markdown-it";
import type { Run } from "../document";

type Look = Omit<Run, "text">;

const LOOKS: Readonly<Record<string, Look>> = {
  strong: { bold: true },
  em: { italic: true },
  s: { strike: true },
};

/** The runs of a paragraph, one list a source line: a line may be a paragraph of its own on paper. */
export function linesOfRuns(inline: Token): Run[][] {
  const lines: Run[][] = [[]];
  const open: Look[] = [];
  const add = (run: Run): void =>
    void lines[lines.length - 1]?.push({ ...Object.assign({}, ...open), ...run });
  for (const token of inline.children ?? []) {
    const look = LOOKS[token.type.replace(/_(?:open|close)$/, "")];
    if (look !== undefined || token.type === "link_open" || token.type === "link_close") {
      if (token.nesting < 0) open.pop();
      else open.push(look ?? { link: String(token.attrGet("href") ?? "") });
    } else if (token.type === "softbreak") lines.push([]);
    else if (token.type === "hardbreak") add({ text: "", lineBreak: true });
    else add(runOf(token));
  }
  return lines;
}

function runOf(token: Token): Run {
  switch (token.type) {
    case "code_inline":
      return { text: token.content, code: true };
    case "image":
      return { text: token.content, image: String(token.attrGet("src") ?? "") };
    case "footnote_ref":
      return { text: "", footnote: Number((token.meta as { id: number }).id) };
    case "html_inline":
      return /^<br\s*\/?>$/i.test(token.content) ? { text: "", lineBreak: true } : { text: "" };
    default:
      return { text: token.content };
  }
}

/** The runs of lines that are one paragraph: a space where lines of Latin letters meet, nothing between Han. */
export function joinLines(lines: readonly (readonly Run[])[]): Run[] {
  const joined: Run[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && !before.lineBreak && wantsSpace(before.text, line[0]?.text ?? "")) {
      joined.push({ ...before, footnote: undefined, image: undefined, text: " " });
    }
    joined.push(...line);
  }
  return joined.filter(
    ({ text, footnote, image, lineBreak }) => text !== "" || footnote !== undefined || image || lineBreak,
  );
}

const WIDE = /[\u2e80-\uffef“”‘’…—]/u;

function wantsSpace(before: string, after: string): boolean {
  const [last, first] = [before.at(-1) ?? "", after.at(0) ?? ""];
  return !(WIDE.test(last) && WIDE.test(first)) && last !== "" && first !== "";
}

/** The same runs, parted so that the first `length` characters are runs of their own; how many these are. */
export function splitRuns(runs: readonly Run[], length: number): { runs: Run[]; lead: number } {
  const result: Run[] = [];
  let left = length;
  let lead = 0;
  for (const run of runs) {
    if (left > 0 && run.text.length > left) {
      result.push({ ...run, text: run.text.slice(0, left) }, { ...run, text: run.text.slice(left) });
      lead = result.length - 1;
    } else {
      result.push(run);
      if (left > 0) lead = result.length;
    }
    left -= run.text.length;
  }
  return { runs: result, lead };
}
