import { expect, it } from "vitest";
import { dedent, treeOf } from "./tree";

/** A text and its blocks as `treeOf` shows them; both may be indented. */
type Case = readonly [name: string, text: string, tree: string];

/** A test for each case. */
export function check(cases: readonly Case[]): void {
  it.each(cases)("%s", (_, text, tree) => {
    expect(treeOf(dedent(text))).toBe(dedent(tree));
  });
}
