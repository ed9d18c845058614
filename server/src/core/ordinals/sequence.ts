import { numberOf, type Ordinal } from "./ordinal";
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
    const scopes = partsAt(members, mode);
    const parts = mode === 0 ? scopes.flatMap((scope) => listsOf(members, scope)) : scopes;
    const problems = parts.flatMap((part) => checkPart(members, part));
    if (best !== undefined && problems.length >= best.problems.length) continue;
    best = { restarts: mode === depth ? Number.POSITIVE_INFINITY : mode, parts, problems: inOrder(problems) };
    if (problems.length === 0) break;
  }
  return best ?? { restarts: 0, parts: [], problems: [] };
}

/**
 * The lists of one section. A run that begins with the first number ends where a first and a second follow: what parts
 * the two (a title without number, an annex) is not seen here, but it is no lost number.
 */
function listsOf(members: readonly SequenceMember[], scope: readonly number[]): number[][] {
  const numberAt = (i: number): number => numberOf(members[scope[i] ?? 0]?.ordinal ?? members[0]!.ordinal);
  const lists: number[][] = [];
  let first = 0;
  scope.forEach((index, i) => {
    const list = lists[lists.length - 1];
    const begins = numberAt(i) === 1 && i + 1 < scope.length && numberAt(i + 1) === 2;
    if (list === undefined || (begins && i - first > 1 && numberAt(first) <= 1 && numberAt(i - 1) > 1)) {
      lists.push([index]);
      first = i;
    } else {
      list.push(index);
    }
  });
  return lists;
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
  const own = ordinal.path.slice(0, -1).join(".");
  return isOfAnnex(ordinal) ? `${ordinal.unit}.${own}` : own;
}

/** A.1: the letter names the appendix. */
function isOfAnnex({ system, unit }: Ordinal): boolean {
  return system === "appendix" && /^[A-Z]$/.test(unit ?? "");
}

function inOrder(problems: readonly SequenceProblem[]): SequenceProblem[] {
  return [...problems].sort((a, b) => a.index - b.index);
}
