import { settle } from "../ordinals/settle";
import type { Head } from "./heads";

/**
 * Settles the ordinals of Markdown headings that one heading alone leaves open (“I.”, “5 Whys”) by those of its
 * siblings, as # signs nest them. Lines and run-ins are left as they are. Same length and order as `heads`.
 */
export function settleHeads(heads: readonly Head[]): Head[] {
  const result = [...heads];
  for (const siblings of siblingIndices(heads)) {
    const ordinals = settle(siblings.map((index) => heads[index]?.ordinal));
    siblings.forEach((index, i) => {
      const head = heads[index];
      if (head === undefined || head.ordinal === ordinals[i]) return;
      result[index] =
        ordinals[i] === undefined ? { ...head, ...head.unnumbered } : { ...head, ordinal: ordinals[i] };
    });
  }
  return result;
}

/** Indices of headings that stand side by side under one other heading. */
function siblingIndices(heads: readonly Head[]): number[][] {
  const groups: number[][] = [];
  const open: { readonly depth: number; readonly group: number[] }[] = [];
  heads.forEach(({ depth }, index) => {
    if (depth === undefined) return;
    while ((open.at(-1)?.depth ?? 0) > depth) open.pop();
    const sibling = open.at(-1);
    if (sibling?.depth === depth) {
      sibling.group.push(index);
    } else {
      const group = [index];
      groups.push(group);
      open.push({ depth, group });
    }
  });
  return groups;
}
