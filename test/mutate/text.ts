/** A clean report, line by line. */
export class Text {
  readonly lines: readonly string[];
  readonly zh: boolean;

  constructor(
    readonly name: string,
    readonly source: string,
  ) {
    this.lines = source.split("\n");
    this.zh = (source.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 > source.length;
  }

  /** Index of the first line behind front matter. */
  get body(): number {
    return this.lines[0] === "---" ? this.lines.indexOf("---", 1) + 1 : 0;
  }

  /** Lines of the body that match, outside of fences and tables unless the pattern asks for them. */
  find(pattern: RegExp): number[] {
    let fenced = false;
    return this.lines.flatMap((line, index) => {
      if (line.startsWith("```")) fenced = !fenced;
      return index >= this.body && !fenced && pattern.test(line) ? [index] : [];
    });
  }

  /** Lines of running text: no headings, tables, lists, captions, images. */
  get prose(): number[] {
    return this.find(/^(?![#|>\-*!<]|\d+[.)] |\s|[图表附]|Table|Figure)(?=[^`]{12,}$)/u);
  }

  get headings(): number[] {
    return this.find(/^#{2,6} /u);
  }

  /** Where the section of a heading ends: the next heading as high, or the end. */
  endOf(heading: number): number {
    const depth = depthOf(this.lines[heading]);
    const next = this.lines.findIndex(
      (line, i) => i > heading && depthOf(line) > 0 && depthOf(line) <= depth,
    );
    return next < 0 ? this.lines.length : next;
  }

  /** The text with `count` lines from `at` on replaced. */
  with(at: number, count: number, ...lines: readonly string[]): string {
    const all = [...this.lines];
    all.splice(at, count, ...lines);
    return all.join("\n");
  }

  replace(at: number, pattern: RegExp | string, by: string): string {
    return this.with(at, 1, (this.lines[at] ?? "").replace(pattern, by));
  }
}

export function depthOf(line: string | undefined): number {
  return /^#{1,6}(?= )/.exec(line ?? "")?.[0].length ?? 0;
}

/** A report with one defect. */
export interface Mutant {
  readonly text: string;
  /** Lines (from 0) that the finding may begin on; undefined: anywhere. */
  readonly lines: readonly number[] | undefined;
  /** A report type of one's own in YAML, for a demand that the report's does not make. */
  readonly own?: string;
}

/** Makes defects of one rule in one way that people make them. */
export interface Operator {
  readonly rule: string;
  readonly name: string;
  seed(text: Text): Mutant[];
}

/** A line changed in place, told on that line. */
export function onLine(text: Text, at: number, pattern: RegExp | string, by: string): Mutant[] {
  const line = text.lines[at] ?? "";
  const changed = line.replace(pattern, by);
  return changed === line ? [] : [{ text: text.with(at, 1, changed), lines: [at] }];
}

const HAN = [..."一二三四五六七八九十", "十一", "十二", "十三", "十四", "十五"];

/** The number so many places on; undefined beyond what is known. */
export function han(numeral: string, by: number): string | undefined {
  const index = HAN.indexOf(numeral);
  return index < 0 ? undefined : HAN[index + by];
}

/** Every place of a pattern in running text, each changed alone. */
export function everywhere(
  text: Text,
  lines: readonly number[],
  pattern: RegExp,
  by: (match: string) => string,
): Mutant[] {
  return lines.flatMap((at) => {
    const line = text.lines[at] ?? "";
    return [...line.matchAll(pattern)].map((match) => {
      const changed = line.slice(0, match.index) + by(match[0]) + line.slice(match.index + match[0].length);
      return { text: text.with(at, 1, changed), lines: [at] };
    });
  });
}
