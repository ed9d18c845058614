import { describe, expect, it } from "vitest";
import { builtInLibrary } from "../../../../server/src/core/types/library";
import type { ReportType, SectionEntry, SectionSpec } from "../../../../server/src/core/types/reportType";
import { defects, typeOf } from "../support";

/**
 * A clean report is made of every type and then spoilt in one place, in every way and at every section: the match must
 * say exactly that one thing.
 */

/** A section of a clean report that can be rendered. */
interface Part {
  readonly spec: SectionSpec;
  readonly name: string;
  /** Floating sections have no place in the order. */
  readonly floating: boolean;
  /** Sections that may change places have the same. */
  readonly position: number;
  readonly parts: readonly Part[];
}

function partsOf(entries: readonly SectionEntry[], optional: boolean): Part[] {
  let position = 0;
  return entries.flatMap((entry) => {
    const spec =
      entry.kind === "section" ? entry : entry.kind === "one-of" ? entry.alternatives[0] : undefined;
    // What front matter decides is not asked for here: these reports have none.
    if (spec === undefined || spec.when !== undefined || (spec.min === 0 && !optional)) return [];
    if (spec.place === undefined) position++;
    const times = spec.name.includes("*") ? Math.max(2, spec.min) : 1;
    return Array.from({ length: times }, (_, i) => ({
      spec,
      name: spec.name.replace("*", ["A1", "B2", "C3"][i] ?? "D4"),
      floating: spec.place === "anywhere",
      position,
      parts: partsOf(spec.sections, optional),
    }));
  });
}

interface Style {
  readonly name: string;
  heading(text: string, level: number, number: number): string;
}

const HAN = [..."一二三四五六七八九十", "十一", "十二"];
const MARKDOWN: Style = { name: "headings", heading: (text, level) => `${"#".repeat(level + 1)} ${text}` };
const NUMBERED: Style = {
  name: "numbered headings",
  heading: (text, level, n) =>
    `${"#".repeat(level + 1)} ${level === 1 ? `${HAN[n - 1]}、` : `（${HAN[n - 1]}）`}${text}`,
};
const LINES: Style = {
  name: "numbered lines",
  heading: (text, level, n) => (level === 1 ? `${HAN[n - 1]}、${text}` : `（${HAN[n - 1]}）${text}`),
};

/** A line of a rendered report that heads a section. */
interface Line {
  readonly text: string;
  readonly level: number;
}

function linesOf(parts: readonly Part[], level = 1): Line[] {
  return parts.flatMap((part) => [{ text: part.name, level }, ...linesOf(part.parts, level + 1)]);
}

function render(lines: readonly Line[], style: Style): string {
  const counts: number[] = [];
  const blocks = lines.map(({ text, level }) => {
    counts.length = level;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    return `${style.heading(text, level, counts[level - 1] ?? 1)}\n\nWater meters 水表读数正常。`;
  });
  return `# Title 标题\n\n${blocks.join("\n\n")}\n`;
}

const NESTED = typeOf(`
id: nested
sections:
  - Scope
  - name: "Finding *"
    id: finding
    count: 1..
    sections: [Evidence, { name: Risk, also: [Hazard] }, { name: Advice }]
  - one-of: [Conclusion, Verdict]
  - Appendix
`);
const STRICT = typeOf(`
id: strict
extra: forbid
sections: [Purpose, Opening Hours, { name: Visitor Numbers, optional: true }, Complaints, Outlook]
`);
const FREE = typeOf(`{ id: free, order: free, sections: [Purpose, Opening Hours, Complaints, Outlook] }`);

const library = builtInLibrary();
const cases: [string, ReportType, Style, boolean][] = [];
for (const type of [...library.types, NESTED, STRICT, FREE]) {
  if (type.sections.length < 2) continue;
  const styles = type.lang === "zh" ? [MARKDOWN, NUMBERED, LINES] : [MARKDOWN];
  for (const style of styles) {
    for (const optional of [false, true]) {
      cases.push([
        `${type.id}, ${style.name}${optional ? ", optional sections too" : ""}`,
        type,
        style,
        optional,
      ]);
    }
  }
}

describe.each(cases)("%s", (_name, type, style, optional) => {
  const parts = partsOf(type.sections, optional);
  const whole = (list: readonly Part[]): string => render(linesOf(list), style);
  const check = (list: readonly Part[]): string[] => defects(whole(list), type);

  it("a clean report is clean", () => expect(check(parts)).toEqual([]));

  it.each(parts.map((part) => [part.name, part] as const))("%s is gone", (_, part) => {
    const rest = parts.filter((other) => other !== part);
    const left = rest.filter((other) => other.spec === part.spec).length;
    // A loose section is not missed where others stand for it; here none does.
    expect(check(rest)).toEqual(part.spec.min > left ? [`missing ${part.spec.id}`] : []);
  });

  it.each(parts.map((part) => [part.name, part] as const))("%s is moved", (_, part) => {
    for (let to = 0; to < parts.length; to++) {
      const moved = parts.filter((other) => other !== part).toSpliced(to, 0, part);
      expectOneMoved(check(moved), moved, part, type);
    }
  });

  it.each(parts.map((part) => [part.name, part] as const))("%s is repeated", (_, part) => {
    for (const at of [parts.indexOf(part) + 1, parts.length]) {
      const twice = parts.toSpliced(at, 0, part);
      const expected = part.spec.max > 1 ? [] : [`duplicate ${part.name}`];
      if (part.spec.max > 1 && !part.floating) continue;
      expect(check(twice)).toEqual(expected);
    }
  });

  it.each(parts.map((part) => [part.name, part] as const))("%s has another name", (_, part) => {
    const other = "Zebras in the yard";
    const lines = linesOf(parts).map((line) => (line.text === part.name ? { ...line, text: other } : line));
    if (part.parts.length > 0 || part.spec.loose) return;
    const expected: string[] = [];
    if (part.spec.min > parts.filter((one) => one.spec === part.spec).length - 1) {
      expected.push(`missing ${part.spec.id}`);
    }
    if (type.extra !== "allow") expected.push(`unexpected ${other} (extra)`);
    expect(defects(render(lines, style), type)).toEqual(expected);
  });

  it.each(parts.map((part) => [part.name, part] as const))("%s is misspelt", (_, part) => {
    for (const slip of slipsOf(part)) {
      const lines = linesOf(parts).map((line) => (line.text === part.name ? { ...line, text: slip } : line));
      expect(defects(render(lines, style), type)).toEqual([`typo ${slip} for ${part.name}`]);
    }
  });

  it.each(linesOf(parts).map((line, at) => [line.text, line, at] as const))(
    "%s is one level deeper",
    (_, line, at) => {
      const lines = linesOf(parts).map((other, i) =>
        i === at ? { ...other, level: other.level + 1 } : other,
      );
      // A lone heading has no other that would tell how deep it should be.
      if (lines.length < 2) return;
      const spec = specOfLine(parts, at);
      if (spec.min === 0 || (style === LINES && at === 0)) return;
      expect(defects(render(lines, style), type)).toEqual([
        `wrong level ${line.text}, should be ${line.level}`,
      ]);
    },
  );

  it.each(linesOf(parts).map((line, at) => [line.text, line, at] as const))(
    "%s is one level higher",
    (_, line, at) => {
      if (style === LINES) return;
      const lines = linesOf(parts).map((other, i) =>
        i === at ? { ...other, level: other.level - 1 } : other,
      );
      if (at === 0 && line.level === 1) return;
      const numbered =
        style === NUMBERED && line.level === 1 ? { ...NUMBERED, heading: MARKDOWN.heading } : style;
      expect(defects(render(lines, numbered), type)).toEqual([
        `wrong level ${line.text}, should be ${line.level}`,
      ]);
    },
  );
});

/** One section has to move, or none where the order holds all the same; of two neighbours it may be either. */
function expectOneMoved(found: readonly string[], list: readonly Part[], part: Part, type: ReportType): void {
  const ordered = list.filter((one) => !one.floating);
  const sorted = ordered.every((one, i) => i === 0 || (ordered[i - 1]?.position ?? 0) <= one.position);
  if (type.order === "free" || sorted) {
    expect(found).toEqual([]);
    return;
  }
  const without = ordered.filter((one) => one !== part);
  const swapped = ordered.filter((one) => {
    const others = ordered.filter((other) => other !== one);
    return others.every((other, i) => i === 0 || (others[i - 1]?.position ?? 0) <= other.position);
  });
  expect(swapped.length).toBeGreaterThan(0);
  expect(without.length).toBe(ordered.length - 1);
  expect(found.length).toBe(1);
  expect(swapped.map((one) => `misplaced ${one.name}`)).toContain(found[0]?.replace(/ behind .*/, ""));
}

/** Two letters that changed places, one left out, one doubled. */
function slipsOf({ name, spec }: Part): string[] {
  const han = /\p{Script=Han}/u.test(name);
  if (name.includes("A1") || name.includes("B2") || name.length < (han ? 4 : 5)) return [];
  const at = Math.floor(name.length / 2);
  const [a = "", b = ""] = [name[at], name[at + 1]];
  const slips = [
    `${name.slice(0, at)}${name.slice(at + 1)}`,
    `${name.slice(0, at)}${a}${name.slice(at)}`,
    ...(a.trim() === b.trim() || a === " " || b === " "
      ? []
      : [`${name.slice(0, at)}${b}${a}${name.slice(at + 2)}`]),
  ];
  // A slip may hit a spelling that is accepted, or a pattern.
  return slips.filter(
    (slip) => slip.trim() === slip && !spec.names.some((pattern) => pattern.find(slip) !== undefined),
  );
}

function specOfLine(parts: readonly Part[], at: number): SectionSpec {
  const all = parts.flatMap(function flat(part: Part): SectionSpec[] {
    return [part.spec, ...part.parts.flatMap(flat)];
  });
  const spec = all[at];
  if (spec === undefined) throw new RangeError(`no line ${at}`);
  return spec;
}
