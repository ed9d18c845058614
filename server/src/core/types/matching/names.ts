import type { Ordinal } from "../../ordinals/ordinal";
import { charactersOf, isSwapOf, isTypoOf, mayBeSlip } from "../likeness";
import type { Pattern } from "../pattern";
import type { SectionEntry } from "../reportType";
import { isLabelOfPart } from "./labels";
import { type Slot, slotsOf } from "./slots";
import { bareName, folded, joinedNames, stem, withoutOrdinal, withoutRemark } from "./words";

/**
 * How a name was recognised: as the canonical name, as another accepted spelling, by a pattern, as one of the names that
 * the heading joins, by a wildcard, or as a slip of one of the spellings.
 */
export type Tier = "name" | "also" | "pattern" | "part" | "wildcard" | "typo";

/** What matching asks of a section's name. */
export interface Named {
  readonly text: string;
  readonly ordinal: Ordinal | undefined;
  /** What it is a part of; undefined at the top. */
  readonly parent?: unknown;
}

/** What a section can be taken for. */
export interface Option {
  readonly slot: Slot;
  readonly tier: Tier;
  /** How well the name fits, 0 to 1. */
  readonly fit: number;
  /** The spelling that was meant; undefined for patterns and wildcards. */
  readonly spelling: string | undefined;
}

const KNOWN_LIMIT = 8192;

/** A number without a mark and a letter are read as ordinals only beside their siblings: 5 Whys, A. Smith. */
const DOUBTFUL = /^(?:\d{1,2}\s|(?:[A-Za-z]|[IVXivx]{2,5})[.)]\s)/;

/** A heading longer than this, in UTF-16 units, is no name. */
const LONGEST_NAME = 500;
/** Shorter names are too near to other words. */
const LEAST_SLIP = 8;

/** The names of one level of a type, ready to be looked up. */
export class NameIndex {
  readonly slots: readonly Slot[];
  private readonly exact = new Map<string, Option[]>();
  /** Of the names in `exact`. */
  private readonly characters = new Map<string, number>();
  private readonly stems = new Map<string, Option[]>();
  private readonly regexes: { readonly slot: Slot; readonly pattern: Pattern }[] = [];
  private readonly wildcards: { readonly slot: Slot; readonly pattern: Pattern }[] = [];
  private readonly known = new Map<string, readonly Option[]>();

  constructor(entries: readonly SectionEntry[]) {
    this.slots = slotsOf(entries);
    for (const slot of this.slots) {
      slot.spec.names.forEach((pattern, i) => {
        if (pattern.kind === "regex") this.regexes.push({ slot, pattern });
        if (pattern.kind === "wildcard") this.wildcards.push({ slot, pattern });
        if (pattern.kind !== "literal") return;
        const tier = i === 0 ? "name" : "also";
        const spelling = pattern.source;
        for (const name of new Set([spelling, withoutOrdinal(spelling)])) {
          const exact = folded(name);
          add(this.exact, exact, { slot, tier, fit: 1, spelling });
          this.characters.set(exact, charactersOf(exact));
          add(this.stems, stem(name), { slot, tier: "also", fit: 0.95, spelling });
        }
      });
    }
  }

  /** What a section can be, by its text; where that says nothing, by its ordinal too: Appendix B, Step 2: Drain. */
  optionsOf({ text, ordinal }: Named): readonly Option[] {
    const bare = ordinal === undefined && DOUBTFUL.test(text) ? this.optionsFor(withoutOrdinal(text)) : [];
    const options = bare.length > 0 ? bare : this.optionsFor(text);
    if (options.length > 0) return options;
    if (ordinal?.unit === undefined) return options;
    const whole = this.optionsFor(`${ordinal.text} ${text}`);
    return whole.length > 0 ? whole : this.optionsFor(ordinal.unit);
  }

  /** Whether a heading below another one is no more than a label of what the slot's entry asks for. */
  isLabelOfPart({ entry }: Slot, { text, parent }: Named): boolean {
    return (
      parent !== undefined &&
      this.slots.some((slot) => slot.entry === entry && isLabelOfPart(slot.spec, text))
    );
  }

  /** `optionsOf` by spellings and wildcards alone, for levels that are too long to try everything on. */
  quickOptionsOf({ text, ordinal }: Named): readonly Option[] {
    const name = bareName(ordinal === undefined && DOUBTFUL.test(text) ? withoutOrdinal(text) : text);
    return this.exact.get(folded(name)) ?? bestBySlot(this.byWildcard(name));
  }

  /**
   * By the first way that finds anything. Kept: a report is matched anew on every keystroke, and nearly all of its
   * headings are those of the time before.
   */
  private optionsFor(text: string): readonly Option[] {
    let options = this.known.get(text);
    if (options === undefined) {
      options = this.look(bareName(text));
      if (this.known.size >= KNOWN_LIMIT) this.known.clear();
      this.known.set(text, options);
    }
    return options;
  }

  private look(name: string): readonly Option[] {
    if (name.length > LONGEST_NAME) return [];
    const literal = this.literal(name);
    if (literal.length > 0) return literal;
    const found = [...this.byPattern(name), ...this.byParts(name), ...this.byRemark(name)];
    if (found.length > 0) return bestBySlot(this.surelySlips(name) ?? found);
    // A slip of a listed name outweighs a wildcard, which takes it for anything.
    const slips = this.byTypo(name);
    return bestBySlot(slips.length > 0 ? slips : this.byWildcard(name));
  }

  /**
   * Decision Otucome fits /decision/, and is a slip of Decision Outcome all the same. In Han another character makes
   * another name, but not two that changed places. Undefined where there is no slip.
   */
  private surelySlips(name: string): readonly Option[] | undefined {
    const han = /\p{Script=Han}/u.test(name);
    if (!han && name.length < LEAST_SLIP) return undefined;
    const slips = this.byTypo(name, han ? isSwapOf : isTypoOf);
    return slips.length > 0 ? slips : undefined;
  }

  private literal(name: string): readonly Option[] {
    return this.exact.get(folded(name)) ?? this.stems.get(stem(name)) ?? [];
  }

  private byPattern(name: string): Option[] {
    return this.regexes.flatMap(({ slot, pattern }) => {
      const found = pattern.find(name);
      if (found === undefined) return [];
      const share = (found.end - found.start) / Math.max(1, name.length);
      return [{ slot, tier: "pattern" as const, fit: 0.5 + 0.4 * share, spelling: undefined }];
    });
  }

  /** Every part has to be a name as it is: 参与情况 is not 参 and 情况. */
  private byParts(name: string): Option[] {
    for (const parts of joinedNames(name)) {
      const found = parts.map((part) => this.literal(part));
      const slots = new Set(found.flatMap((options) => options.map((option) => option.slot)));
      if (slots.size < 2 || found.some((options) => options.length === 0)) continue;
      return found.flat().map((option) => ({ ...option, tier: "part", fit: 0.85 }));
    }
    return [];
  }

  /** Root Cause (Five Whys), 存在问题（附清单）: the name with a remark behind it. */
  private byRemark(name: string): Option[] {
    const bare = withoutRemark(name);
    if (bare === undefined) return [];
    return this.literal(bare).map((option) => ({ ...option, tier: "pattern", fit: 0.85 }));
  }

  private byWildcard(name: string): Option[] {
    return this.wildcards
      .filter(({ pattern }) => pattern.find(name) !== undefined)
      .map(({ slot, pattern }) => {
        // The more of the name is given, the better it fits: "Finding *" before "*".
        const given = pattern.source.replaceAll("*", "").trim().length;
        const fit = 0.3 * Math.min(1, given / Math.max(1, name.length));
        return { slot, tier: "wildcard", fit, spelling: undefined };
      });
  }

  private byTypo(name: string, isSlip = isTypoOf): Option[] {
    const written = folded(name);
    const characters = charactersOf(written);
    const found: Option[] = [];
    for (const [right, options] of this.exact) {
      if (mayBeSlip(characters, this.characters.get(right) ?? 0) && isSlip(written, right)) {
        found.push(...options.map((option) => ({ ...option, tier: "typo" as const, fit: 0.45 })));
      }
    }
    return found;
  }
}

function add(map: Map<string, Option[]>, key: string, option: Option): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [option]);
  else if (list.every((other) => other.slot !== option.slot)) list.push(option);
}

function bestBySlot(options: readonly Option[]): readonly Option[] {
  const best = new Map<Slot, Option>();
  for (const option of options) {
    const known = best.get(option.slot);
    if (known === undefined || option.fit > known.fit) best.set(option.slot, option);
  }
  return [...best.values()];
}

/** The index of a list of entries, which belongs to an immutable type: made once. */
export function nameIndexOf(entries: readonly SectionEntry[]): NameIndex {
  let index = indexes.get(entries);
  if (index === undefined) {
    index = new NameIndex(entries);
    indexes.set(entries, index);
  }
  return index;
}

const indexes = new WeakMap<readonly SectionEntry[], NameIndex>();
