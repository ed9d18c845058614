import type { Report } from "../../report/report";
import type { Section } from "../../report/section";
import type { Span } from "../../text/span";
import type { Match } from "../match";
import type { ReportType, SectionEntry, SectionSpec } from "../reportType";
import { findCue } from "./cues";
import { findDeeper, Nesting, rankOf, topRank } from "./depth";
import { isEmpty } from "./empty";
import { isForeign } from "./foreign";
import { gapsBehind } from "./gaps";
import { isLabelled } from "./labels";
import { type Level, type LevelRules, matchLevel, placeOf } from "./level";
import { type NameIndex, nameIndexOf, type Option } from "./names";
import { demanded, isWaived, type Slot } from "./slots";
import { unexpectedOf } from "./unexpected";
import { joinedNames } from "./words";

/**
 * Sets the sections of a report against those of its type. The sections of a level are aligned with the type's as a
 * whole, so that one defect is one entry. Never fails; time is about linear in the number of sections.
 */
export function matchReport(report: Report, type: ReportType): Match {
  return new Matcher(report).match(type);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** A level with the entries that it is set against. */
interface Scope extends LevelRules {
  readonly entries: readonly SectionEntry[];
  /** The section that holds it; undefined for the top level. */
  readonly parent: Section | undefined;
  /** Level that its sections should have. */
  readonly right: number;
  /** Number of # signs that its headings should have; undefined when nothing tells. */
  readonly rank: number | undefined;
  readonly area: Span;
}

/** How often a search for sections at another depth is taken up again: once for every one that it finds. */
const DEEP_LIMIT = 20;

class Matcher {
  private readonly specs = new Map<Section, SectionSpec>();
  private readonly wrong = new Set<Section>();
  private readonly nesting = new Nesting();
  private readonly frontMatter: ReadonlyMap<string, unknown>;
  private readonly found: Mutable<Omit<Match, "specOf">> = {
    missing: [],
    misplaced: [],
    duplicates: [],
    unexpected: [],
    wrongLevel: [],
    renamed: [],
    required: 0,
    complete: 0,
  };

  constructor(private readonly report: Report) {
    this.frontMatter = report.frontMatter?.data ?? new Map();
  }

  match(type: ReportType): Match {
    const { sections, order, extra } = type;
    if (sections.length > 0 || extra !== "allow") {
      const rank = topRank(this.report.sections, nameIndexOf(sections), this.wantedIn(sections));
      const lifted = this.nesting.lifted(this.report.sections, rank);
      this.matchScope(lifted, {
        entries: sections,
        order,
        extra,
        parent: undefined,
        right: 1,
        rank,
        area: this.report.range,
      });
    }
    const { specs } = this;
    const { missing } = this.found;
    if (missing.length > 0 && isForeign(this.report.sections, type)) return untold(this.found);
    return { ...this.found, specOf: (section) => specs.get(section) };
  }

  private wantedIn(entries: readonly SectionEntry[]): (slot: Slot) => boolean {
    return (slot) => {
      const entry = entries[slot.entry];
      return entry !== undefined && demanded(entry, this.frontMatter) > 0;
    };
  }

  private matchScope(sections: readonly Section[], scope: Scope): void {
    const index = nameIndexOf(scope.entries);
    const level = this.settledLevel(sections, index, scope);
    for (const [section, { slot }] of level.taken) this.specs.set(section, slot.spec);
    for (const [section, slot] of level.standIns) this.specs.set(section, slot.spec);
    this.tellDepths(level, scope);
    this.tellPlaces(level);
    this.tellNames(level);
    for (const [at, section] of level.sections.entries()) this.matchInside(level, section, at, scope);
    for (const [at, entry] of scope.entries.entries()) this.matchEntry(entry, at, index, level, scope);
    for (const section of unexpectedOf(level, scope.entries, scope)) {
      if (!this.specs.has(section)) this.found.unexpected.push({ section, reason: "extra" });
    }
  }

  /** The level with the sections brought back to it that lie too deep. */
  private settledLevel(sections: readonly Section[], index: NameIndex, scope: Scope): Level<Section> {
    const wanted = this.wantedIn(scope.entries);
    let level = matchLevel(sections, index, scope);
    for (let round = 0; round < DEEP_LIMIT; round++) {
      const deep = findDeeper(level, index, this.nesting, wanted);
      if (deep === undefined) break;
      level = matchLevel(this.nesting.raised(level.sections, deep.section, deep.holder), index, scope);
    }
    return level;
  }

  private tellDepths(level: Level<Section>, { right, rank }: Scope): void {
    for (const section of [...level.inPlace, ...level.misplaced]) {
      const option = level.taken.get(section);
      if (option === undefined || this.isRightDepth(section, right, rank)) continue;
      this.wrong.add(section);
      const depth = section.depth === undefined ? undefined : rank;
      this.found.wrongLevel.push({ section, spec: option.slot.spec, level: right, depth });
    }
  }

  /** # signs decide where both are headings. A report that holds all sections in one part has them one level down. */
  private isRightDepth(section: Section, right: number, rank: number | undefined): boolean {
    if (section.depth !== undefined && rank !== undefined) return section.depth === rank;
    return section.level === right || (right === 1 && rankOf(section) === rank);
  }

  private tellPlaces(level: Level<Section>): void {
    for (const section of level.misplaced) {
      const slot = level.taken.get(section)?.slot;
      if (slot === undefined || this.wrong.has(section)) continue;
      this.found.misplaced.push({ section, spec: slot.spec, after: placeOf(slot, level) });
    }
    for (const { section, first } of level.duplicates) {
      const spec = this.specs.get(section);
      if (spec === undefined) continue;
      // A type may list a section only to forbid it.
      if (section === first) this.found.unexpected.push({ section, reason: "extra" });
      else this.found.duplicates.push({ section, spec, first });
    }
    for (const section of level.secondAlternatives) {
      if (!this.wrong.has(section)) this.found.unexpected.push({ section, reason: "second alternative" });
    }
  }

  private tellNames(level: Level<Section>): void {
    for (const section of level.inPlace) {
      const option = level.taken.get(section);
      if (option === undefined || !isRenamed(section, option)) continue;
      const { spec } = option.slot;
      const typo = option.tier === "typo";
      this.found.renamed.push({ section, spec, typo, name: (typo && option.spelling) || spec.name });
    }
  }

  /** The parts of a section. One that holds nothing at all lacks no part of its own: it is empty. */
  private matchInside(level: Level<Section>, section: Section, at: number, around: Scope): void {
    const spec = level.taken.get(section)?.slot.spec;
    if (spec === undefined || (spec.sections.length === 0 && spec.extra === "allow")) return;
    if (isEmpty(this.report, section)) return;
    this.adoptHigher(level, section, spec, at);
    const { sections: entries, order, extra } = spec;
    const inside = this.nesting.childrenOf(section);
    const isWrong = this.wrong.has(section);
    const right = (isWrong ? around.right : section.level) + 1;
    const depth = isWrong ? around.rank : section.depth;
    const rank = depth === undefined ? undefined : rankInside(inside, depth + 1);
    this.matchScope(inside, { entries, order, extra, parent: section, right, rank, area: section.range });
  }

  /**
   * Unlisted sections right behind this one that are parts of it: what it wants, or what it only allows where the
   * report has other parts of it one level down.
   */
  private adoptHigher(level: Level<Section>, section: Section, spec: SectionSpec, at: number): void {
    const index = nameIndexOf(spec.sections);
    const named = (one: Section): Option[] =>
      index.optionsOf(one).filter(({ tier }) => tier === "name" || tier === "also");
    const holdsPart = (one: Section): boolean =>
      this.nesting.childrenOf(one).some((child) => named(child).length > 0);
    for (let i = at + 1; i < level.sections.length; i++) {
      const next = level.sections[i];
      if (next === undefined || level.taken.has(next) || level.standIns.has(next)) return;
      const options = named(next);
      const wanted = options.some(({ slot }) => slot.spec.min > 0);
      if (options.length === 0 || !(wanted || holdsPart(section) || holdsPart(next))) return;
      this.nesting.adopt(section, next);
    }
  }

  /** What the type asks for with one entry: there, shown by prose, or missing. */
  private matchEntry(
    entry: SectionEntry,
    at: number,
    index: NameIndex,
    level: Level<Section>,
    scope: Scope,
  ): void {
    const times = demanded(entry, this.frontMatter);
    if (times === 0) return;
    const slots = index.slots.filter((slot) => slot.entry === at);
    const [slot] = slots.filter(({ spec }) => demanded(spec, this.frontMatter) > 0);
    if (slot === undefined) return;
    const holders = slots.flatMap((one) => level.holders.get(one) ?? []);
    const specs = slots.map(({ spec }) => spec);
    if (holders.length === 0 && isWaived(specs, level.sections)) return;
    const isTop = scope.parent === undefined;
    if (isTop) this.found.required++;
    if (holders.length >= times) {
      if (isTop && holders.some((section) => !isEmpty(this.report, section))) this.found.complete++;
      return;
    }
    if (holders.length === 0 && isLabelled(this.report, specs, scope.area, level.sections)) {
      if (isTop) this.found.complete++;
      return;
    }
    const cue = findCue(this.report, specs, this.areaOf(slot, level, scope));
    if (isTop && cue !== undefined) this.found.complete++;
    const gap = this.gapFor(slot, level, scope);
    const after = gap === undefined ? placeOf(slot, level) : gap.behind;
    this.found.missing.push({ spec: slot.spec, parent: scope.parent, cue, after });
  }

  /** Of a section that may stand anywhere a number that is left out shows where it stood. */
  private gapFor(slot: Slot, level: Level<Section>, { order, parent }: Scope) {
    if (!slot.floating && order === "strict") return undefined;
    const siblings = this.found.missing.filter((one) => one.parent === parent);
    for (const [behind, left] of gapsBehind(level.sections))
      if (siblings.filter(({ after }) => after === behind).length < left) return { behind };
    return undefined;
  }

  /** Where prose of the section would stand: from the section that it follows, that one's text included, to the next. */
  private areaOf(slot: Slot, level: Level<Section>, { order, area }: Scope): Span {
    if (order === "free" || slot.floating) return area;
    const next = level.anchors.find((anchor) => anchor.slot.position > slot.position);
    const before = placeOf(slot, level);
    const start = before === undefined ? area.start : Math.max(area.start, before.range.start);
    return { start, end: next === undefined ? area.end : Math.max(start, next.section.range.start) };
  }
}

/** What is left to say where no name can be compared: how many sections there should be. */
function untold({ required }: Pick<Match, "required">): Match {
  return {
    specOf: () => undefined,
    missing: [],
    misplaced: [],
    duplicates: [],
    unexpected: [],
    wrongLevel: [],
    renamed: [],
    required,
    complete: 0,
  };
}

/** A heading that joins two names has no one name that it should have. */
function isRenamed(section: Section, { tier, slot, spelling }: Option): boolean {
  if (slot.spec.name.includes("*") && tier !== "typo") return false;
  if (tier === "typo") return spelling !== undefined;
  return tier === "also" || (tier === "pattern" && joinedNames(section.text).length === 0);
}

/** The depth of most of the headings inside, at least `least`: a level may be left out throughout. */
function rankInside(inside: readonly Section[], least: number): number {
  const depths = inside.flatMap(({ depth }) => depth ?? []).sort((a, b) => a - b);
  return Math.max(least, depths[(depths.length - 1) >> 1] ?? least);
}
