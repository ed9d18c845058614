import { describe, expect, it } from "vitest";
import { placeholder } from "../../../../server/src/core/rules/text/placeholder";
import { parseBlocks } from "../../../../server/src/core/syntax/blocks";
import { builtInLibrary } from "../../../../server/src/core/types/library";
import { compilePattern, isPattern } from "../../../../server/src/core/types/pattern";
import { readMarkedText } from "../../../rules/runner/markedText";

const base = builtInLibrary().get("base");

/** What the rule says of a one-block text of a type with these `placeholders`. */
function foundIn(text: string, sources: readonly string[]): string[] {
  const [block] = parseBlocks(text);
  if (block === undefined || base === undefined) throw new Error("nothing to check");
  const placeholders = sources.map((source) => compilePattern(source, false)).filter(isPattern);
  const found: string[] = [];
  placeholder.checkBlock?.({
    block,
    type: { ...base, placeholders },
    options: new Map(),
    emit: ({ span }) => void found.push(`${span.start}-${span.end}`),
  });
  return found;
}

function marked(source: string): { text: string; places: string[] } {
  const { text, marks } = readMarkedText(source);
  return { text, places: marks.map(({ start, end }) => `${start}-${end}`) };
}

describe("placeholders of a type", () => {
  it.each([
    ["a word as it is written", ["N.N."], "Written by ⟦N.N.⟧ and ⟦N.N.⟧; not n.n."],
    ["a word and not a part of one", ["PEND"], "The ⟦PEND⟧ list is PENDING, not APPEND."],
    ["a pattern, each time", ["/#\\d+#/"], "Costs ⟦#1#⟧ and ⟦#22#⟧."],
    ["a pattern in what Markdown takes for HTML", ["/<[a-z ]+>/"], "Written by ⟦<somebody else>⟧."],
    ["a pattern bound to the beginning", ["/^Draft/"], "⟦Draft⟧ of a Draft"],
    ["in emphasis and links", ["GAP"], "A **⟦GAP⟧** and a [⟦GAP⟧](GAP.md)"],
    ["not in code", ["GAP"], "A `GAP`"],
    ["nothing for a pattern that finds nothing", ["/z*/"], "abc"],
    ["once where the built-in ones speak already", ["/TBD/"], "It is ⟦TBD⟧ yet"],
  ])("%s", (_, patterns, source) => {
    const { text, places } = marked(source);
    expect(foundIn(text, patterns)).toEqual(places);
  });
});
