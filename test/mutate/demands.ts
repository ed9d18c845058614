/**
 * Defects against demands that few built-in types make: a length, a list or table, no other section, front matter. The
 * report keeps its type, with one demand more.
 */
import { type Mutant, type Operator, onLine, type Text } from "./text";
import { afterLast, type Known, type Reader } from "./typed";

/** The report's type with something more, in YAML. */
function extended(type: string, more: string): string {
  return `report: 1\nid: own\nname: { en: Trial, zh: 试行 }\nextends: ${type}\n${more}`;
}

function sectionAsks(type: string, { id, name }: Known, demand: string): string {
  return extended(type, `sections:\n  - { id: ${id}, name: ${JSON.stringify(name)}, ${demand} }\n`);
}

const SHORT = { zh: "暂无情况。", en: "Nothing to add here." };
const LONG = {
  zh: "此外，各科室对照清单逐条核对，把查出的情况逐一登记，写明时间、地点和经办人员，留存备查。",
  en: "In addition, every team compared its list with that of the year before, wrote down what had changed, and told the others in the weekly meeting.",
};

/** Sections whose text nothing else of the report depends on. */
function free(text: Text, sections: readonly Known[]): Known[] {
  return sections.filter(({ heading, end, plain }) => {
    const own = text.lines.slice(heading + 1, end);
    const cited = own.some((line) => /^(?:#|[表图]|!\[|Table |Figure |附件|\[)|[:：]$/u.test(line));
    return plain && !cited && own.some((line) => line.length > 30);
  });
}

function filled(text: Text, { heading, end }: Known, ...body: readonly string[]): string {
  return text.with(heading + 1, end - heading - 1, "", ...body, "");
}

interface TableAt {
  readonly at: number;
  readonly columns: readonly string[];
}

function tablesIn(text: Text, { heading, end }: Known): TableAt[] {
  return text.lines.slice(heading, end).flatMap((line, i) =>
    /^\|[-:| ]+\|$/u.test(text.lines[heading + i + 1] ?? "")
      ? [
          {
            at: heading + i,
            columns: line
              .split("|")
              .map((cell) => cell.trim())
              .filter((cell) => cell !== ""),
          },
        ]
      : [],
  );
}

export function demands(read: Reader): readonly Operator[] {
  const eachOf = (text: Text, seed: (type: string, section: Known) => Mutant[]): Mutant[] => {
    const { type, sections } = read(text);
    return sections.filter(({ required }) => required).flatMap((section) => seed(type, section));
  };
  return [
    {
      rule: "section-length",
      name: "shorter than asked for",
      seed: (text) =>
        eachOf(text, (type, section) =>
          free(text, [section]).map((one) => ({
            text: filled(text, one, text.zh ? SHORT.zh : SHORT.en),
            lines: [one.heading],
            own: sectionAsks(type, one, "length: 12.."),
          })),
        ),
    },
    {
      rule: "section-length",
      name: "longer than asked for",
      seed: (text) =>
        eachOf(text, (type, section) =>
          free(text, [section]).map((one) => ({
            text: filled(text, one, text.zh ? LONG.zh : LONG.en),
            lines: [one.heading],
            own: sectionAsks(type, one, "length: 1..20"),
          })),
        ),
    },
    {
      rule: "section-content",
      name: "table replaced by a sentence",
      seed: (text) =>
        eachOf(text, (type, section) =>
          free(text, [section]).map((one) => ({
            text: filled(text, one, text.zh ? LONG.zh : LONG.en),
            lines: [one.heading],
            own: sectionAsks(type, one, "has: [table]"),
          })),
        ),
    },
    {
      rule: "section-content",
      name: "list too short",
      seed: (text) =>
        eachOf(text, (type, section) =>
          free(text, [section]).map((one) => ({
            text: filled(text, one, ...(text.zh ? ["- 清单已经核对。"] : ["- The list was checked."])),
            lines: [one.heading],
            own: sectionAsks(type, one, "has: [{ list: 2.. }]"),
          })),
        ),
    },
    {
      rule: "section-content",
      name: "column of a table with another name",
      seed: (text) =>
        eachOf(text, (type, section) =>
          tablesIn(text, section).flatMap(({ at, columns }) => {
            const last = columns.at(-1);
            if (!section.plain || last === undefined || tablesIn(text, section).length > 1) return [];
            const own = sectionAsks(type, section, `has: [{ table: ${JSON.stringify(columns)} }]`);
            const changed = onLine(text, at, `| ${last} |`, text.zh ? "| 备注 |" : "| Remarks |");
            return changed.map((one) => ({ ...one, lines: [section.heading, at], own }));
          }),
        ),
    },
    {
      rule: "unexpected-section",
      name: "section that is not listed",
      seed: (text) => {
        const { type, sections, complete } = read(text);
        const added =
          complete && text.find(/^- \[.*\]\(#/u).length === 0
            ? afterLast(text, sections, text.zh ? "其他" : "Remarks")
            : undefined;
        if (added === undefined) return [];
        const body = ["", text.zh ? LONG.zh : LONG.en, ""];
        return [
          {
            text: text.with(added.at, 0, added.heading, ...body),
            lines: [added.at],
            own: extended(type, "extra: warn\n"),
          },
        ];
      },
    },
    {
      rule: "front-matter",
      name: "value that is none of those allowed",
      seed: (text) => {
        const [start, before, after] = frontOf(text);
        return [
          {
            text: text.with(0, start, "---", ...before, "stage: finall", ...after),
            lines: [before.length + 1],
            own: extended(read(text).type, FRONT),
          },
        ];
      },
    },
    {
      rule: "front-matter",
      name: "key that is asked for lost",
      seed: (text) => {
        const [start, before, after] = frontOf(text);
        return [
          {
            text: text.with(0, start, "---", ...before, ...after),
            lines: [0],
            own: extended(read(text).type, FRONT),
          },
        ];
      },
    },
  ];
}

const FRONT = "front-matter:\n  required: [stage]\n  properties: { stage: { enum: [early, late, final] } }\n";

/** How many lines of the text are to be replaced by front matter, and its lines around a new one. */
function frontOf(text: Text): readonly [number, readonly string[], readonly string[]] {
  if (text.body === 0) return [0, [], ["---", ""]];
  return [text.body, text.lines.slice(1, text.body - 1), ["---"]];
}
