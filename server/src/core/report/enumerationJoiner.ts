import { type EnumerationFamily, type Mark, NEXT } from "./enumerationMarks";
import type { Enumeration, EnumerationItem } from "./enumerations";

/** A paragraph, or the stretch of one that begins with an ordinal of its own. Offsets count from the text's start. */
export interface Unit {
  readonly end: number;
  readonly marks: readonly UnitMark[];
  /** `section`: it begins with 一、 or （一）, where nothing counts on; `item`: with 1. or （1）. */
  readonly lead: "none" | "item" | "section";
}

export interface UnitMark extends Mark {
  /** It begins its line. */
  readonly leads: boolean;
}

/** An enumeration that may go on. */
interface Run {
  readonly items: EnumerationItem[];
  /** Number of the stretch of text that it is all in. */
  readonly stretch: number;
  /** Where its last item stands: number of the unit, and of the items' leads before it. */
  unit: number;
  barrier: number;
  leads: boolean;
  /** End of the unit of its last item. */
  end: number;
}

/** Families that count the same members with other words: 一是 … 二要, 第一， … 第二点，. */
const SISTERS: readonly (readonly EnumerationFamily[])[] = [
  ["一是", "一要"],
  ["第一", "第一点", "第一方面"],
];
/** Families that authors mix by mistake. */
const MIXED: readonly EnumerationFamily[] = ["一是", "第一", "其一", "首先"];
/** Enumerations of one family that are kept open: nobody nests deeper. */
const DEEPEST = 12;
/** Families that are nothing but a number. */
const BARE = /^[（(1a]/;
/** Families whose first member says by itself that more follow. */
const NUMBERED_WORDS = /^(?:[一其].|第.*)$/;
/** Families whose members begin lines that count as sections or items: their sequence is the outline's. */
const NUMBERS_LINES = /^(?:（一）|1\.|1\)|\(1\))$/;

/**
 * Puts the marks of consecutive paragraphs together. A member goes on with the enumeration whose last member is the
 * one before it, the innermost first; a first member begins one within or behind the others. One that follows none is
 * taken as a fault of the nearest, if that stands in the same paragraph or both begin theirs.
 */
export class EnumerationJoiner {
  private readonly done: Run[] = [];
  private open = new Map<EnumerationFamily, Run[]>();
  private readonly outer: Map<EnumerationFamily, Run[]>[] = [];
  private stretch = 0;
  private unit = 0;
  private barrier = 0;
  private end = 0;

  /** What stands in a list, quotation or cell counts on its own. */
  enter(): void {
    this.outer.push(this.open);
    this.open = new Map();
    this.stretch++;
    this.unit++;
  }

  leave(): void {
    this.clear();
    this.open = this.outer.pop() ?? this.open;
  }

  /** Nothing counts on beyond here. */
  clear(): void {
    // Most is clear already.
    if (this.open.size > 0) this.open = new Map();
    this.stretch++;
  }

  add(unit: Unit): void {
    this.unit++;
    this.end = unit.end;
    if (unit.lead === "section") this.clear();
    if (unit.lead === "item") this.barrier++;
    for (const mark of unit.marks) this.place(mark);
  }

  /** Enumerations of two members and more, by their first member; numbers alone are one if they begin with the first. */
  enumerations(): Enumeration[] {
    return this.withStragglers()
      .filter(
        ({ items }) => items.length > 1 && (items[0]?.value === 1 || !BARE.test(items[0]?.family ?? "")),
      )
      .map(({ items, end }) => finished(items, end))
      .sort((a, b) => a.start - b.start);
  }

  private place(mark: UnitMark): void {
    if (mark.value === 1) this.begin(mark);
    else if (mark.value === NEXT) this.placeNext(mark);
    else if (!this.goOn(mark) && !this.breakNearest(mark)) this.beginAmiss(mark);
  }

  /** 最后 and "Finally" go on with whatever is open. */
  private placeNext(mark: UnitMark): void {
    const runs = this.runsOf(mark.family);
    const last = runs[runs.length - 1];
    if (last === undefined || !(last.unit === this.unit || (mark.leads && last.leads))) return;
    this.append(runs, last, mark, lastValue(last) + 1);
  }

  /** Goes on with an enumeration of its family, or of one that counts with other words. */
  private goOn(mark: UnitMark): boolean {
    for (const runs of [this.runsOf(mark.family), ...this.sistersOf(mark.family)]) {
      const run = this.following(runs, mark);
      if (run !== undefined) {
        this.append(runs, run, mark);
        return true;
      }
    }
    return false;
  }

  /** Takes the mark as a faulty member of the nearest enumeration of its family, if one is near enough to tell. */
  private breakNearest(mark: UnitMark): boolean {
    const runs = this.runsOf(mark.family);
    const run = this.nearest(runs, mark);
    if (run !== undefined) this.appendFaulty(runs, run, mark);
    return run !== undefined;
  }

  /** First of its family and yet not a first member: it goes on with another family, or its beginning is lost. */
  private beginAmiss(mark: UnitMark): void {
    for (const family of MIXED.includes(mark.family) ? MIXED : []) {
      const runs = this.runsOf(family);
      const run = family === mark.family ? undefined : this.following(runs, mark);
      if (run === undefined) continue;
      this.append(runs, run, mark);
      this.runsOf(mark.family).push(run);
      return;
    }
    this.begin(mark);
  }

  private begin(mark: UnitMark): void {
    const { stretch, unit, barrier, end } = this;
    const run: Run = { items: [], stretch, unit, barrier, leads: mark.leads, end };
    const runs = this.runsOf(mark.family);
    this.done.push(run);
    runs.push(run);
    if (runs.length > DEEPEST) runs.shift();
    this.push(run, mark, mark.value);
  }

  /** Adds to a run and closes those begun within it. */
  private append(runs: Run[], run: Run, mark: UnitMark, value = mark.value): void {
    runs.length = runs.indexOf(run) + 1;
    this.push(run, mark, value);
  }

  private push(run: Run, mark: UnitMark, value: number): void {
    run.items.push({
      start: mark.start,
      end: mark.end,
      contentEnd: this.end,
      value,
      family: mark.family,
      text: mark.text,
    });
    run.unit = this.unit;
    run.barrier = this.barrier;
    run.leads = mark.leads;
    run.end = this.end;
  }

  /** The innermost run that the mark counts on from. */
  private following(runs: readonly Run[], mark: UnitMark): Run | undefined {
    return runs.findLast((run) => lastValue(run) === mark.value - 1 && this.reaches(run, mark));
  }

  private reaches(run: Run, mark: UnitMark): boolean {
    return run.unit === this.unit || (mark.leads && crossesLines(mark));
  }

  /** The run that the mark breaks, if it stands near enough to tell. */
  private nearest(runs: readonly Run[], mark: UnitMark): Run | undefined {
    const leading = mark.leads ? runs.findLast((run) => run.leads && run.unit !== this.unit) : undefined;
    const run = leading ?? runs[runs.length - 1];
    if (run === undefined || run.unit === this.unit) return run;
    const near = run.leads || run.unit === this.unit - 1;
    return mark.leads && crossesLines(mark) && near && run.barrier === this.barrier ? run : undefined;
  }

  private appendFaulty(runs: Run[], run: Run, mark: UnitMark): void {
    const last = run.items[run.items.length - 1];
    if (run.items.length > 1 && last?.value === mark.value && last.family !== mark.family) {
      // 第一， … 其次， … 第二，: the word in between belongs to the first member.
      run.items.pop();
    }
    const around = runs[runs.indexOf(run) - 1];
    if (around !== undefined && isLone(run) && last !== undefined && lastValue(around) === mark.value - 2) {
      // 一是 二是 一是 四是: what looks like a beginning was meant to be the third.
      around.items.push(last);
      run.items.length = 0;
      this.append(runs, around, mark);
    } else {
      this.append(runs, run, mark);
    }
  }

  /** A lone first member behind an enumeration of its family was meant to count on: 一是 二是 一是, or 一是 一是. */
  private withStragglers(): Run[] {
    const latest = new Map<EnumerationFamily, Run>();
    return this.done.filter((run) => {
      const [only] = run.items;
      if (only === undefined) return false;
      const before = latest.get(only.family);
      if (run.items.length > 1 || before === undefined || NUMBERED_WORDS.test(only.family))
        latest.set(only.family, run);
      if (before === undefined || !isLone(run) || !isBehind(run, before)) return true;
      if (isLone(before) && !NUMBERED_WORDS.test(only.family)) return true;
      before.items.push(only);
      before.end = run.end;
      latest.set(only.family, before);
      return false;
    });
  }

  private runsOf(family: EnumerationFamily): Run[] {
    const runs = this.open.get(family) ?? [];
    this.open.set(family, runs);
    return runs;
  }

  private sistersOf(family: EnumerationFamily): Run[][] {
    const sisters = SISTERS.find((group) => group.includes(family)) ?? [];
    return sisters.filter((sister) => sister !== family).map((sister) => this.runsOf(sister));
  }
}

/** Nothing but a first member. */
function isLone({ items }: Run): boolean {
  return items.length === 1 && items[0]?.value === 1;
}

/** In the same paragraph, or both at the beginnings of paragraphs. */
function isBehind(run: Run, before: Run): boolean {
  if (startOfLast(run) < startOfLast(before)) return false;
  if (run.unit === before.unit) return true;
  return run.leads && before.leads && run.stretch === before.stretch && run.barrier === before.barrier;
}

function startOfLast({ items }: Run): number {
  return items[items.length - 1]?.start ?? 0;
}

function crossesLines(mark: Mark): boolean {
  return !NUMBERS_LINES.test(mark.family) || (mark.family === "(1)" && mark.text.startsWith("("));
}

function lastValue(run: Run): number {
  return run.items[run.items.length - 1]?.value ?? 0;
}

function finished(items: readonly EnumerationItem[], end: number): Enumeration {
  const first = items[0]!;
  const ended = items.map((item, i) => {
    const next = items[i + 1]?.start ?? end;
    return { ...item, contentEnd: next };
  });
  return { family: first.family, start: first.start, end, items: ended };
}
