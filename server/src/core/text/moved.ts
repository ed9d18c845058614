import type { Span } from "./span";

/** One edit as what it did to places: those at its end moved by `by`. */
export interface OneEdit extends Span {
  readonly by: number;
}

/** Characters that are compared at once: many times as fast as one by one, where a block is as long as a document. */
const AT_ONCE = 4096;

/** The edit that makes one text of another. */
export function editBetween(before: string, after: string): OneEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + AT_ONCE <= most && alike(before, start, after, start)) start += AT_ONCE;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const by = after.length - before.length;
  let end = before.length;
  const least = Math.max(start, start - by);
  while (end - AT_ONCE >= least && alike(before, end - AT_ONCE, after, end - AT_ONCE + by)) end -= AT_ONCE;
  while (end > least && before.charCodeAt(end - 1) === after.charCodeAt(end - 1 + by)) end--;
  return { start, end, by };
}

function alike(before: string, from: number, after: string, own: number): boolean {
  return before.slice(from, from + AT_ONCE) === after.slice(own, own + AT_ONCE);
}

/** Where a place is after an edit; undefined inside of it, and where something was put in right there. */
export function movedBy(offset: number, { start, end, by }: OneEdit): number | undefined {
  if (offset < start || (offset === start && end > start)) return offset;
  return offset > end || (offset === end && end > start) ? offset + by : undefined;
}

/**
 * Whether two things that were found in a text before and after an edit are the same, but for places that moved with
 * the text. Places are what is called `start` and `end`; everything else has to be equal.
 */
export function sameButMoved(before: unknown, after: unknown, edit: OneEdit): boolean {
  if (Object.is(before, after) && typeof before !== "object") return true;
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null)
    return false;
  if (Array.isArray(before)) return Array.isArray(after) && sameLists(before, after, edit);
  if (!isRecord(before) || !isRecord(after)) return false;
  return sameRecords(before, after, edit);
}

function sameLists(before: readonly unknown[], after: readonly unknown[], edit: OneEdit): boolean {
  if (before.length !== after.length) return false;
  for (let i = 0; i < before.length; i++) if (!sameButMoved(before[i], after[i], edit)) return false;
  return true;
}

/** With every keystroke some dozens are compared: without lists of their keys. */
function sameRecords(before: Entries, after: Entries, edit: OneEdit): boolean {
  let more = 0;
  for (const key in before) {
    if (!sameEntry(key, before, after, edit)) return false;
    more--;
  }
  for (const _ in after) more++;
  return more === 0;
}

type Entries = Readonly<Record<string, unknown>>;

/** Things with a prototype of their own may hide what they are. */
function isRecord(value: object): value is Entries {
  return Object.getPrototypeOf(value) === Object.prototype;
}

function sameEntry(key: string, before: Entries, after: Entries, edit: OneEdit): boolean {
  const [old, own] = [before[key], after[key]];
  if ((key !== "start" && key !== "end") || typeof old !== "number" || typeof own !== "number")
    return key in after && sameButMoved(old, own, edit);
  return (old === own && old <= edit.start) || (own === old + edit.by && old >= edit.end);
}
