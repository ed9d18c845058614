import { numberOf, type Ordinal, seriesOf } from "../ordinals/ordinal";
import { isOpen, settle } from "../ordinals/settle";
import type { Head } from "./heads";

/**
 * Settles the ordinals of Markdown headings that one heading alone leaves open (“I.”, “5 Whys”) by those of its
 * siblings, as # signs nest them. Lines and run-ins are left as they are. Same length and order as `heads`.
 */
export function settleHeads(heads: readonly Head[]): readonly Head[] {
  if (!heads.some(({ depth, ordinal }) => depth !== undefined && ordinal !== undefined && isOpen(ordinal)))
    return heads;
  const result = [...heads];
  for (const { above, siblings } of siblingIndices(heads)) {
    const ordinals = settle(siblings.map((index) => heads[index]?.ordinal));
    const parent = above === undefined ? undefined : result[above]?.ordinal;
    siblings.forEach((index, i) => {
      const head = heads[index];
      if (head === undefined) return;
      const ordinal = ordinals[i] ?? countingOn(head.ordinal, parent);
      if (head.ordinal === ordinal) return;
      result[index] = ordinal === undefined ? { ...head, ...head.unnumbered } : { ...head, ordinal };
    });
  }
  return result;
}

/** A doubtful number (### 3 Results) that counts on from the heading above it (## 2 Methods): it has # signs too many. */
function countingOn(ordinal: Ordinal | undefined, above: Ordinal | undefined): Ordinal | undefined {
  if (ordinal === undefined || above === undefined || seriesOf(above) !== seriesOf(ordinal)) return undefined;
  return numberOf(above) + 1 === numberOf(ordinal) ? { ...ordinal, doubtful: undefined } : undefined;
}

export function isNumberedHead(head: Head): head is Head & { readonly ordinal: Ordinal } {
  return head.ordinal !== undefined;
}

/** Indices of headings that stand side by side under one other heading, and that heading's. */
interface Group {
  readonly above: number | undefined;
  readonly siblings: number[];
}

/** Groups in the order in which they begin: the heading above is in an earlier one. */
export function siblingIndices(heads: readonly Head[]): Group[] {
  const groups: Group[] = [];
  const open: { readonly depth: number; readonly group: Group }[] = [];
  heads.forEach(({ depth }, index) => {
    if (depth === undefined) return;
    while ((open.at(-1)?.depth ?? 0) > depth) open.pop();
    const sibling = open.at(-1);
    if (sibling?.depth === depth) {
      sibling.group.siblings.push(index);
    } else {
      const group = { above: sibling?.group.siblings.at(-1), siblings: [index] };
      groups.push(group);
      open.push({ depth, group });
    }
  });
  return groups;
}
