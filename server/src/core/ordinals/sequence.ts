import { chapterOf, numberOf, type Ordinal } from "./ordinal";
import { type Fault, faultsOf } from "./run";

/** One ordinal of a series, with what holds it. */
export interface SequenceMember {
  readonly ordinal: Ordinal;
  /** Ids of the sections that hold it, from the nearest out; any numbers that tell them apart. */
  readonly scopes: readonly number[];
  /**
   * Paths one of which an ordinal of two numbers or more begins with: that of the section that holds it, and the one
   * that this should have. Empty or left out: any. See `prefixFrom`.
   */
  readonly prefixes?: readonly (readonly number[])[];
}

export interface SequenceProblem {
  /** Index of the member. */
  readonly index: number;
  /** `parent`: the numbers before the last are not those of the section that holds it (2.1 under chapter 3). */
  readonly kind: Fault["kind"] | "parent";
  /** The last number that should stand there. */
  readonly expected: number;
  /** All numbers that should stand there, for `formatPath`. */
  readonly path: readonly number[];
}

export interface SequenceVerdict {
  /**
   * At how many levels of scopes out the series begins anew: 0, under each nearest section; `Infinity`, it runs on
   * through the report.
   */
  readonly restarts: number;
  /** Indices of the members that count together, part by part. */
  readonly parts: readonly (readonly number[])[];
  readonly problems: readonly SequenceProblem[];
}

/**
 * Judges a series: whether it restarts under each section that holds some of it or runs on through the report, and
 * what is amiss in it, one problem a defect. The mode with the fewest problems is the report's; of two as good, the one that
 * restarts sooner. Decimal ordinals restart with their prefix. Linear in the number of members.
 */
export function checkSequence(members: readonly SequenceMember[]): SequenceVerdict {
  if (members.some(({ ordinal }) => ordinal.path.length > 1 || isOfAnnex(ordinal)))
    return checkDecimals(members);
  const depth = Math.max(0, ...members.map(({ scopes }) => scopes.length));
  let best: SequenceVerdict | undefined;
  for (let mode = 0; mode <= depth; mode++) {
    const parts = mode === 0 ? restarting(members) : runningOn(members, mode);
    const problems = parts.flatMap((part) => checkPart(members, part));
    if (best !== undefined && problems.length >= best.problems.length) continue;
    best = { restarts: mode === depth ? Number.POSITIVE_INFINITY : mode, parts, problems: inOrder(problems) };
    if (problems.length === 0) break;
  }
  return best ?? { restarts: 0, parts: [], problems: [] };
}

function restarting(members: readonly SequenceMember[]): number[][] {
  return partsAt(members, 0).flatMap((scope) => listsOf(members, scope, false));
}

/**
 * The parts of a series that runs on through the sections of a scope. Lists within one section (boxes, annexes) count
 * on their own, and so may the first section: 总体要求 has （一）（二）, then all that follows is numbered through.
 */
function runningOn(members: readonly SequenceMember[], mode: number): number[][] {
  const within: number[][] = [];
  const inList = new Set<number>();
  for (const scope of partsAt(members, 0)) {
    for (const list of listsOf(members, scope, (scope[0] ?? 0) > 0).slice(1)) {
      within.push(list);
      for (const index of list) inList.add(index);
    }
  }
  const parts = partsAt(members, mode).map((part) => part.filter((index) => !inList.has(index)));
  const all = parts.flatMap((part) => withOwnBeginning(members, part));
  return [...all, ...within].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Parts the first section off where the second begins with 1, 2 and the rest runs on through two more without fault. */
function withOwnBeginning(members: readonly SequenceMember[], part: readonly number[]): number[][] {
  const scopes = part.map((index) => members[index]?.scopes[0]);
  const at = scopes.findIndex((scope) => scope !== scopes[0]);
  const [first, rest] = [part.slice(0, at), part.slice(at)];
  const runs =
    at > 1 &&
    new Set(scopes).size > 3 &&
    numberAt(members, rest[0]) === 1 &&
    numberAt(members, rest[1]) === 2 &&
    [first, rest].every((half) => checkPart(members, half).length === 0);
  return runs ? [first, rest] : [[...part]];
}

function numberAt(members: readonly SequenceMember[], index: number | undefined): number | undefined {
  const ordinal = index === undefined ? undefined : members[index]?.ordinal;
  return ordinal && numberOf(ordinal);
}

/**
 * The lists of one section. A run ends where a first and a second follow, and may go on behind that list: what parts the
 * two (a title without number, a box) is not seen here, but it is no lost number. `continued`: it may begin with
 * another number than the first, where the section before it ended.
 */
function listsOf(
  members: readonly SequenceMember[],
  scope: readonly number[],
  continued: boolean,
): number[][] {
  const lists: number[][] = [];
  let current: number[] | undefined;
  scope.forEach((index, i) => {
    const number = numberAt(members, index) ?? 0;
    const [main] = lists;
    const last = numberAt(members, current?.at(-1)) ?? 0;
    if (current === undefined || beginsList(members, scope, i, current, continued)) {
      current = [];
      lists.push(current);
    } else if (main !== undefined && resumes(number, last, numberAt(members, main.at(-1)) ?? 0)) {
      current = main;
    }
    current.push(index);
  });
  return lists;
}

/** Whether a number behind a list goes on from what stands before the list, and does not merely leave out one of its own. */
function resumes(number: number, last: number, before: number): boolean {
  return number === before + 1 && number !== last + 1 && number !== last + 2;
}

/** Whether a first and a second number follow, behind a list that is whole as far as it goes. */
function beginsList(
  members: readonly SequenceMember[],
  scope: readonly number[],
  i: number,
  current: readonly number[],
  continued: boolean,
): boolean {
  if (numberAt(members, scope[i]) !== 1 || numberAt(members, scope[i + 1]) !== 2) return false;
  const first = numberAt(members, current[0]) ?? 0;
  const last = numberAt(members, current.at(-1)) ?? 0;
  return last > 1 && (first <= 1 ? current.length > 1 : continued);
}

/** The path that decimals below an ordinal begin with; undefined below one that they do not refer to (一、 （一）). */
export function prefixFrom(parent: Ordinal): readonly number[] | undefined {
  switch (parent.system) {
    case "decimal":
    case "arabic":
    case "word":
    case "roman":
      return parent.path;
    case "unit":
      return /^(?:章|编|篇|部分|单元)$/.test(parent.unit ?? "") ? parent.path : undefined;
    default:
      return undefined;
  }
}

/** Indices of the members that count together when the series begins anew at each scope of this depth. */
function partsAt(members: readonly SequenceMember[], depth: number): number[][] {
  const parts = new Map<number | undefined, number[]>();
  members.forEach(({ scopes }, index) => {
    const scope = scopes[depth];
    const part = parts.get(scope);
    if (part === undefined) parts.set(scope, [index]);
    else part.push(index);
  });
  return [...parts.values()];
}

function checkPart(
  members: readonly SequenceMember[],
  part: readonly number[],
  excused: ReadonlySet<number> = new Set(),
): SequenceProblem[] {
  const ordinals = part.map((index) => members[index]?.ordinal).filter((each) => each !== undefined);
  const zero = ordinals[0]?.system === "decimal" || ordinals[0]?.system === "arabic";
  const inPart = new Set(part.flatMap((index, i) => (excused.has(index) ? [i] : [])));
  return faultsOf(ordinals.map(numberOf), zero, inPart).map(({ index, kind, expected }) => ({
    index: part[index] ?? 0,
    kind,
    expected,
    path: [...(ordinals[index]?.path.slice(0, -1) ?? []), expected],
  }));
}

/** Decimals count within what their prefix names, which must be the section that holds them. */
function checkDecimals(members: readonly SequenceMember[]): SequenceVerdict {
  const problems: SequenceProblem[] = [];
  const parts: number[][] = [];
  for (const scope of partsAt(members, 0)) {
    const { foreign, whole } = foreignTo(members, scope);
    for (const { index, prefix } of whole ? foreign.slice(0, 1) : foreign) {
      const expected = numberOf(members[index]!.ordinal);
      problems.push({ index, kind: "parent", expected, path: [...prefix, expected] });
    }
    const excused = new Set(whole ? [] : foreign.map(({ index }) => index));
    for (const part of partsOfOnePrefix(members, scope, excused)) {
      parts.push(part);
      problems.push(...checkPart(members, part, excused));
    }
  }
  return { restarts: 0, parts, problems: inOrder(problems) };
}

/** A member whose prefix is not that of its section, with the prefix it should have. */
interface Foreign {
  readonly index: number;
  readonly prefix: readonly number[];
}

/** `whole`: all of the section bear one other prefix, which is one defect and not as many as there are members. */
function foreignTo(
  members: readonly SequenceMember[],
  scope: readonly number[],
): { readonly foreign: readonly Foreign[]; readonly whole: boolean } {
  const prefix = prefixOfScope(members, scope);
  const foreign = scope.flatMap((index, i) => {
    const own = prefixAt(members, index);
    const depth = (members[index]?.ordinal.path.length ?? 1) - 1;
    const wanted = prefix ?? surrounding(members, scope, i);
    return depth === 0 || wanted?.length !== depth || own === wanted.join(".")
      ? []
      : [{ index, prefix: wanted }];
  });
  const prefixes = new Set(foreign.map(({ index }) => prefixAt(members, index)));
  return { foreign, whole: foreign.length > 1 && foreign.length === scope.length && prefixes.size === 1 };
}

/** Of the prefixes that the section allows the one that most members have, the first where none has any. */
function prefixOfScope(
  members: readonly SequenceMember[],
  scope: readonly number[],
): readonly number[] | undefined {
  const allowed = members[scope[0] ?? 0]?.prefixes ?? [];
  const counts = allowed.map(
    (prefix) => scope.filter((index) => prefixAt(members, index) === prefix.join(".")).length,
  );
  return allowed[counts.indexOf(Math.max(...counts))];
}

/** The prefix that both neighbours have, where there is no section to say which is right. */
function surrounding(
  members: readonly SequenceMember[],
  scope: readonly number[],
  i: number,
): readonly number[] | undefined {
  const [before, after] = [scope[i - 1], scope[i + 1]];
  if (before === undefined || after === undefined) return undefined;
  const same = prefixAt(members, before) === prefixAt(members, after);
  return same ? members[before]?.ordinal.path.slice(0, -1) : undefined;
}

/** The members of a scope, parted where the prefix changes. Excused ones stay where they stand. */
function partsOfOnePrefix(
  members: readonly SequenceMember[],
  scope: readonly number[],
  excused: ReadonlySet<number>,
): number[][] {
  const parts: number[][] = [];
  let prefix: string | undefined;
  for (const index of scope) {
    const part = parts[parts.length - 1];
    const own = excused.has(index) ? undefined : prefixAt(members, index);
    const changes = own !== undefined && prefix !== undefined && own !== prefix;
    if (part === undefined || changes) parts.push([index]);
    else part.push(index);
    prefix = own ?? prefix;
  }
  return parts;
}

/** All numbers but the last, and the letter of the appendix that A.1 counts in. */
function prefixAt(members: readonly SequenceMember[], index: number): string | undefined {
  const ordinal = members[index]?.ordinal;
  if (ordinal === undefined) return undefined;
  const own = chapterOf(ordinal);
  return isOfAnnex(ordinal) ? `${ordinal.unit}.${own}` : own;
}

/** A.1: the letter names the appendix. */
function isOfAnnex({ system, unit }: Ordinal): boolean {
  return system === "appendix" && /^[A-Z]$/.test(unit ?? "");
}

function inOrder(problems: readonly SequenceProblem[]): SequenceProblem[] {
  return [...problems].sort((a, b) => a.index - b.index);
}
