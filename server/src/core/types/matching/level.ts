import { seriesOf } from "../../ordinals/ordinal";
import { fold } from "../pattern";
import { align, type Candidate } from "./align";
import type { Named, NameIndex, Option } from "./names";
import type { Slot } from "./slots";
import { joinedNames } from "./words";

/** What matching asks of a section. */
export interface Placeable extends Named {
  readonly depth: number | undefined;
  readonly kind: string;
}

/** What became of the sections of one level. */
export interface Level<S extends Placeable> {
  readonly sections: readonly S[];
  /** Every section that was recognised, as what. */
  readonly taken: Map<S, Option>;
  /** Those that stand where the order wants them, in document order. */
  readonly inPlace: readonly S[];
  readonly misplaced: readonly S[];
  readonly duplicates: readonly { readonly section: S; readonly first: S }[];
  readonly secondAlternatives: readonly S[];
  /** Unlisted sections that stand for a section of the type. */
  readonly standIns: ReadonlyMap<S, Slot>;
  /** Sections that stand for a slot: its own, stand-ins, or one that names several at once. */
  readonly holders: ReadonlyMap<Slot, readonly S[]>;
  /** Sections in place that have a place, and stand-ins, in document order: positions never go back. */
  readonly anchors: readonly Anchor<S>[];
}

export interface Anchor<S> {
  readonly section: S;
  readonly slot: Slot;
}

/** Longest level that every pattern of its type is tried on. */
const LONG_LEVEL = 2000;

export interface LevelRules {
  readonly order: "strict" | "free";
  readonly extra: "allow" | "warn" | "forbid";
}

/** Sets the sections of one level against the entries of its type. */
export function matchLevel<S extends Placeable>(
  sections: readonly S[],
  index: NameIndex,
  rules: LevelRules,
): Level<S> {
  const taken = new Map<S, Option>();
  const options = sections.map((section) =>
    sections.length > LONG_LEVEL ? index.quickOptionsOf(section) : index.optionsOf(section),
  );
  const aligned = rules.order === "strict" ? alignedSections(sections, options) : new Map<S, Option>();
  for (const [section, option] of aligned) taken.set(section, option);
  takeTheRest(sections, options, taken);
  const { kept, excess } = keepAllowed(sections, taken, aligned);
  const misplaced: S[] = [];
  if (rules.order === "strict") {
    for (const section of kept) {
      const option = taken.get(section);
      if (option === undefined || option.slot.floating || aligned.has(section)) continue;
      if (isUncertain(option) && rules.extra === "allow") {
        taken.delete(section);
        kept.delete(section);
      } else misplaced.push(section);
    }
  }
  const moved = new Set(misplaced);
  const inPlace = sections.filter((section) => kept.has(section) && !moved.has(section));
  const standIns = standInsOf(sections, index, taken, rules.order === "strict" ? inPlace : []);
  return {
    sections,
    taken,
    inPlace,
    misplaced,
    duplicates: excess.filter(({ section, first }) => isRepeat(section, first, taken, rules)),
    secondAlternatives: secondAlternatives(sections, taken, kept),
    standIns,
    holders: holdersOf(sections, options, taken, standIns),
    anchors: anchorsOf(sections, taken, new Set(inPlace), standIns),
  };
}

function alignedSections<S extends Placeable>(
  sections: readonly S[],
  options: readonly (readonly Option[])[],
): ReadonlyMap<S, Option> {
  const candidates: Candidate[] = [];
  options.forEach((all, index) => {
    const best = all.reduce((most, option) => Math.max(most, option.fit), 0);
    // What fits a section best that may stand anywhere has no say in the order.
    if (all.some((option) => option.slot.floating && option.fit === best)) return;
    const ordered = all.filter((option) => !option.slot.floating);
    if (ordered.length > 0) candidates.push({ index, options: ordered });
  });
  const result = new Map<S, Option>();
  for (const [index, option] of [...align(candidates)].sort(([a], [b]) => a - b)) {
    const section = sections[index];
    if (section !== undefined) result.set(section, option);
  }
  return result;
}

/** Sections out of order, and all of them where the order is free: the surest first, each as what is still wanted. */
function takeTheRest<S extends Placeable>(
  sections: readonly S[],
  options: readonly (readonly Option[])[],
  taken: Map<S, Option>,
): void {
  const used = new Map<Slot, number>();
  for (const { slot } of taken.values()) used.set(slot, (used.get(slot) ?? 0) + 1);
  const isFull = ({ slot }: Option): boolean => (used.get(slot) ?? 0) >= slot.spec.max;
  const open = sections
    .map((section, at) => ({ section, own: options[at] ?? [] }))
    .filter(({ section, own }) => own.length > 0 && !taken.has(section))
    .sort((a, b) => fitOf(b.own) - fitOf(a.own));
  for (const { section, own } of open) {
    const best = [...own].sort((a, b) => Number(isFull(a)) - Number(isFull(b)) || b.fit - a.fit)[0];
    if (best === undefined) continue;
    taken.set(section, best);
    used.set(best.slot, (used.get(best.slot) ?? 0) + 1);
  }
}

function fitOf(options: readonly Option[]): number {
  return Math.max(0, ...options.map((option) => option.fit));
}

/** Of the sections that were taken for the same thing, those that it may have; sections in order come first. */
function keepAllowed<S extends Placeable>(
  sections: readonly S[],
  taken: ReadonlyMap<S, Option>,
  aligned: ReadonlyMap<S, Option>,
): { kept: Set<S>; excess: { section: S; first: S }[] } {
  const groups = new Map<Slot, S[]>();
  for (const section of sections) {
    const slot = taken.get(section)?.slot;
    if (slot !== undefined) push(groups, slot, section);
  }
  const kept = new Set<S>();
  const excess: { section: S; first: S }[] = [];
  for (const [slot, group] of groups) {
    const ranked = [...group].sort((a, b) => Number(aligned.has(b)) - Number(aligned.has(a)));
    const allowed = new Set(ranked.slice(0, slot.spec.max));
    const first = group.find((section) => allowed.has(section));
    for (const section of group) {
      if (allowed.has(section)) kept.add(section);
      else excess.push({ section, first: first ?? section });
    }
  }
  return { kept, excess };
}

/** Found by likeness only, for a section that nobody asks for. */
function isUncertain({ tier, slot }: Option): boolean {
  return slot.spec.min === 0 && (tier === "pattern" || tier === "part" || tier === "typo");
}

/**
 * Of a loose section any other name is welcome, and a pattern takes for the same thing what need not be: 整改措施 beside
 * 下一步工作打算. Where unlisted sections may stand, such a section is one of these.
 */
function isRepeat<S extends Placeable>(
  section: S,
  first: S,
  taken: ReadonlyMap<S, Option>,
  rules: LevelRules,
): boolean {
  if (fold(section.text) === fold(first.text) || rules.extra !== "allow") return true;
  if (taken.get(section)?.slot.spec.loose) return false;
  const vague = (one: S): boolean => ["pattern", "part"].includes(taken.get(one)?.tier ?? "");
  return !vague(section) && !vague(first);
}

function secondAlternatives<S extends Placeable>(
  sections: readonly S[],
  taken: ReadonlyMap<S, Option>,
  kept: ReadonlySet<S>,
): S[] {
  const chosen = new Map<unknown, Slot>();
  return sections.filter((section) => {
    const slot = taken.get(section)?.slot;
    if (slot?.oneOf === undefined || slot.oneOf.several || !kept.has(section)) return false;
    const first = chosen.get(slot.oneOf);
    if (first === undefined) chosen.set(slot.oneOf, slot);
    return first !== undefined && first !== slot;
  });
}

/** Unlisted sections between the neighbours of a loose section that is not there, numbered like these. */
function standInsOf<S extends Placeable>(
  sections: readonly S[],
  index: NameIndex,
  taken: ReadonlyMap<S, Option>,
  inPlace: readonly S[],
): Map<S, Slot> {
  const result = new Map<S, Slot>();
  const anchors = inPlace.filter((section) => taken.get(section)?.slot.floating === false);
  const ranks = new Set(anchors.map(rankKey));
  const there = new Set([...taken.values()].map((option) => option.slot));
  for (const slot of index.slots) {
    if (!slot.spec.loose || there.has(slot)) continue;
    const positionOf = (section: S): number => taken.get(section)?.slot.position ?? 0;
    const before = anchors.findLast((section) => positionOf(section) < slot.position);
    const after = anchors.find((section) => positionOf(section) > slot.position);
    const from = before === undefined ? 0 : sections.indexOf(before) + 1;
    const to = after === undefined ? sections.length : sections.indexOf(after);
    for (const section of sections.slice(from, to)) {
      if (taken.has(section) || result.has(section)) continue;
      if (ranks.size === 0 || ranks.has(rankKey(section))) result.set(section, slot);
    }
  }
  return result;
}

function anchorsOf<S extends Placeable>(
  sections: readonly S[],
  taken: ReadonlyMap<S, Option>,
  placed: ReadonlySet<S>,
  standIns: ReadonlyMap<S, Slot>,
): Anchor<S>[] {
  return sections.flatMap((section) => {
    const slot = placed.has(section) ? taken.get(section)?.slot : standIns.get(section);
    return slot === undefined || slot.floating ? [] : [{ section, slot }];
  });
}

/**
 * The section that one of this slot belongs behind; undefined: at the front. Where nothing gives a place, that is
 * behind the last section.
 */
export function placeOf<S extends Placeable>(slot: Slot, level: Level<S>): S | undefined {
  const { anchors, sections } = level;
  if (anchors.length === 0) return sections.at(-1);
  const isBefore = ({ slot: other }: Anchor<S>): boolean =>
    other.position < slot.position || (other.position === slot.position && other.entry < slot.entry);
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const anchor = anchors[middle];
    if (anchor !== undefined && isBefore(anchor)) low = middle + 1;
    else high = middle;
  }
  return anchors[low - 1]?.section;
}

/** Tells sections of one rank from others: by # signs, or by the series of their numbers. */
function rankKey(section: Placeable): string {
  if (section.depth !== undefined) return `#${section.depth}`;
  return section.ordinal === undefined ? section.kind : seriesOf(section.ordinal);
}

function holdersOf<S extends Placeable>(
  sections: readonly S[],
  options: readonly (readonly Option[])[],
  taken: ReadonlyMap<S, Option>,
  standIns: ReadonlyMap<S, Slot>,
): ReadonlyMap<Slot, readonly S[]> {
  const result = new Map<Slot, S[]>();
  sections.forEach((section, at) => {
    const own = taken.get(section)?.slot ?? standIns.get(section);
    if (own !== undefined) push(result, own, section);
    if (!taken.has(section) || joinedNames(section.text).length === 0) return;
    for (const { slot, tier } of options[at] ?? []) {
      if (slot !== own && (tier === "part" || tier === "pattern")) push(result, slot, section);
    }
  });
  return result;
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
