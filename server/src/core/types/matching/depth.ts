import type { Section } from "../../report/section";
import type { Level } from "./level";
import { type NameIndex, nameIndexOf, type Option } from "./names";
import type { Slot } from "./slots";

/** How deep a section lies: its # signs; for a line, what a heading in its place would have. */
export function rankOf(section: Section): number {
  return section.depth ?? section.level + 1;
}

/** The usual rank of a report's sections, below its title. */
const USUAL = 2;

/** How many sections are looked at in search of some that lie at another depth than they should. */
const SEARCH_LIMIT = 2000;

/**
 * The rank of a report's top level: that at which most of the type's sections are found. Where all that are wanted
 * stand on the outline's own top level, that one's.
 */
export function topRank(
  sections: readonly Section[],
  index: NameIndex,
  wanted: (slot: Slot) => boolean,
): number {
  const found = new Map<number, Set<Slot>>();
  const all = new Set<Slot>();
  let left = SEARCH_LIMIT;
  const look = (some: readonly Section[]): void => {
    for (const section of some) {
      if (left-- <= 0) return;
      if (isListedPart(section, index)) continue;
      const sure = index.optionsOf(section).filter(isSure);
      if (sure.length === 0) continue;
      const slots = found.get(rankOf(section)) ?? new Set();
      for (const { slot } of sure) {
        slots.add(slot);
        all.add(slot);
      }
      found.set(rankOf(section), slots);
    }
  };
  look(sections);
  if (index.slots.some((slot) => wanted(slot) && !all.has(slot))) {
    const second = sections.flatMap((section) => section.children);
    look(second);
    look(second.flatMap((section) => section.children));
  }
  if (all.size < 2) return mostCommonRank(sections);
  const ranked = [...found].sort(
    ([a, slotsA], [b, slotsB]) =>
      slotsB.size - slotsA.size || Math.abs(a - USUAL) - Math.abs(b - USUAL) || a - b,
  );
  return ranked[0]?.[0] ?? USUAL;
}

/** Whether the section that holds this one lists it, or it is a label there. */
function isListedPart(section: Section, index: NameIndex): boolean {
  const { parent } = section;
  if (parent === undefined) return false;
  const options = index.optionsOf(section);
  if (options.some(({ slot }) => index.isLabelOfPart(slot, section))) return true;
  const holders = index.optionsOf(parent).filter(isSure);
  return holders.some(({ slot }) => nameIndexOf(slot.spec.sections).optionsOf(section).some(isSure));
}

function isSure({ tier }: Option): boolean {
  return tier === "name" || tier === "also" || tier === "pattern";
}

function mostCommonRank(sections: readonly Section[]): number {
  const counts = new Map<number, number>();
  for (const section of sections) counts.set(rankOf(section), (counts.get(rankOf(section)) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? USUAL;
}

/** Sections with what they hold where that is not what the outline says: as if every heading had its right depth. */
export class Nesting {
  private readonly children = new Map<Section, readonly Section[]>();

  childrenOf(section: Section): readonly Section[] {
    return this.children.get(section) ?? section.children;
  }

  /**
   * Brings sections back to a rank. A heading that lies too high takes the sections behind it for its own, and some
   * reports hold all their sections in one part.
   */
  lifted(sections: readonly Section[], rank: number): readonly Section[] {
    return sections.flatMap((section) => {
      const inside = this.childrenOf(section);
      if (rankOf(section) >= rank || inside.length === 0) return [section];
      const isSibling = (child: Section): boolean => rankOf(child) <= rank;
      this.children.set(
        section,
        inside.filter((child) => !isSibling(child)),
      );
      return [section, ...this.lifted(inside.filter(isSibling), rank)];
    });
  }

  /** Makes a section that lies too deep a sibling of the one that holds it: what follows it there is its own. */
  raised(sections: readonly Section[], deep: Section, holder: Section): readonly Section[] {
    const around = deep.parent === undefined ? [] : this.childrenOf(deep.parent);
    const at = around.indexOf(deep);
    if (deep.parent !== undefined && at >= 0) {
      this.children.set(deep, [...this.childrenOf(deep), ...around.slice(at + 1)]);
      this.children.set(deep.parent, around.slice(0, at));
    }
    const index = sections.indexOf(holder);
    return sections.toSpliced(index + 1, 0, deep);
  }

  /** Takes a section that lies too high, with all that it holds, for a part of the one before it. */
  adopt(parent: Section, high: Section): void {
    this.children.set(parent, [...this.childrenOf(parent), high, ...this.childrenOf(high)]);
    this.children.set(high, []);
  }
}

/** A section that lies too deep, and the section of the level that it is found in. */
export interface Deep {
  readonly section: Section;
  readonly holder: Section;
}

/**
 * The first section below this level that belongs on it. What the type asks for and has not found is taken at any
 * depth, where there is but one of its name. What it only allows must look like a section that lost its place.
 */
export function findDeeper(
  level: Level<Section>,
  index: NameIndex,
  nesting: Nesting,
  wanted: (slot: Slot) => boolean,
): Deep | undefined {
  const filled = new Set([...level.holders.keys()].map((slot) => slot.entry));
  const isOpen = (slot: Slot): boolean => !filled.has(slot.entry);
  const search = index.slots.some((slot) => wanted(slot) && isOpen(slot));
  const found = new Map<Slot, Found[]>();
  let left = SEARCH_LIMIT;
  for (const holder of level.sections) {
    const lone = nesting.childrenOf(holder).length === 1;
    if (!(search || lone) || left <= 0) continue;
    const own = level.taken.get(holder)?.slot;
    const nested = own === undefined ? undefined : nameIndexOf(own.spec.sections);
    for (const section of search ? below(holder, nesting) : nesting.childrenOf(holder)) {
      if (left-- <= 0) break;
      // A name that the holder itself lists is where it belongs.
      if (nested?.optionsOf(section).some(isSure)) continue;
      for (const option of index.optionsOf(section)) {
        const { slot } = option;
        if (!isOpen(slot) || !isTelling(option, wanted(slot)) || index.isLabelOfPart(slot, section)) continue;
        const places = found.get(slot);
        if (places === undefined) found.set(slot, [{ section, holder, tier: option.tier }]);
        else places.push({ section, holder, tier: option.tier });
      }
    }
  }
  for (const [slot, places] of found) {
    const only = theOne(places);
    if (only === undefined) continue;
    if (wanted(slot) || isLost(only, slot, level)) return only;
  }
  return findRepeated(level, index, nesting);
}

interface Found extends Deep {
  readonly tier: Option["tier"];
}

/** The only one that could be meant; of several the only one with a listed name, or with the canonical one. */
function theOne(places: readonly Found[]): Found | undefined {
  const named = places.filter(({ tier }) => tier !== "pattern");
  const canonical = named.filter(({ tier }) => tier === "name");
  return [places, named, canonical].find((some) => some.length === 1)?.[0];
}

function* below(section: Section, nesting: Nesting): Generator<Section> {
  for (const child of nesting.childrenOf(section)) {
    yield child;
    yield* below(child, nesting);
  }
}

function isTelling({ tier, fit }: Option, wanted: boolean): boolean {
  if (tier === "name" || tier === "also") return true;
  // A pattern that covers most of the heading: 存在的问题, not 针对存在的问题开展教育.
  return wanted && tier === "pattern" && fit >= 0.75;
}

/** Alone below the section that it should follow. */
function isLost({ section, holder }: Deep, slot: Slot, level: Level<Section>): boolean {
  const before = level.inPlace.findLast((one) => (level.taken.get(one)?.slot.position ?? 0) < slot.position);
  return !slot.floating && holder === before && section.parent === holder && holder.children.length === 1;
}

/**
 * One of several sections of a kind (Finding 1, Finding 2 …) that fell into the section before it: the parts that
 * such a section has follow it there. Where that is one of its kind, they are there twice, before it and behind it.
 */
function findRepeated(level: Level<Section>, index: NameIndex, nesting: Nesting): Deep | undefined {
  const kinds = index.slots.filter(({ spec }) => spec.max > 1 && spec.sections.length > 0);
  for (const slot of kinds) {
    const nested = nameIndexOf(slot.spec.sections);
    for (const holder of level.sections) {
      const children = nesting.childrenOf(holder);
      if (children.length < 2) continue;
      const parts = children.map((child) => nested.optionsOf(child).find(isSure)?.slot);
      const isOwn = level.taken.get(holder)?.slot === slot;
      const at = children.findIndex(
        (child, i) =>
          parts[i] === undefined &&
          index.optionsOf(child).some((option) => option.slot === slot) &&
          parts.slice(i + 1).some((part) => part !== undefined && (!isOwn || parts.indexOf(part) < i)),
      );
      const section = children[at];
      if (section !== undefined) return { section, holder };
    }
  }
  return undefined;
}
