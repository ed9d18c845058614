/** Defects of title, type and comments: what concerns a document as a whole. */
import { builtInLibrary } from "../../server/src/core/types/library";
import type { Mutant, Operator, Text } from "./text";
import type { Reader } from "./typed";

/** Titles of other kinds of reports. */
const TITLES = {
  zh: ["关于更换锅炉的请示", "财务科工作总结", "供水管网调研报告"],
  en: ["Lab Report: Heat of Pumps", "Minutes of the Board Meeting, Monday", "Audit Report: Petty Cash"],
};
const OF_TYPES = [
  "official-request",
  "work-summary",
  "research-report",
  "lab-report",
  "minutes",
  "audit-report",
];

export function documentWide(read: Reader): readonly Operator[] {
  return [
    {
      rule: "missing-title",
      name: "title deleted",
      seed: (text) =>
        !read(text).titled || text.lines.slice(0, text.body).some((line) => line.startsWith("title:"))
          ? []
          : text
              .find(/^# /u)
              .slice(0, 1)
              .map((at) => ({ text: text.with(at, 2), lines: undefined })),
    },
    {
      rule: "unknown-report-type",
      name: "misspelt type",
      seed: (text) => withType(text, [misspelt(read(text).type), misspelt(nameOf(read(text).type, text.zh))]),
    },
    {
      rule: "title-mismatch",
      name: "title of another kind of report",
      seed: (text) => {
        const { type, titled } = read(text);
        const [title] = text.find(/^# /u);
        if (!titled || title === undefined || OF_TYPES.includes(type)) return [];
        return (text.zh ? TITLES.zh : TITLES.en).map((other) => ({
          text: text.with(title, 1, `# ${other}`),
          lines: [title],
        }));
      },
    },
    ...["reportwright-disable-next-line", "reportwright-disable"].map((comment) => ({
      rule: "unused-suppression",
      name: `${comment} for nothing`,
      seed: (text: Text): Mutant[] =>
        text.prose
          .filter((at) => text.lines[at - 1] === "")
          .map((at) => ({
            text: text.with(at, 0, `<!-- ${comment} placeholder -->`, ""),
            lines: [at],
          })),
    })),
  ];
}

/** The report with front matter that names its type like this, each. */
function withType(text: Text, names: readonly string[]): Mutant[] {
  const at = text.lines.slice(0, text.body).findIndex((line) => line.startsWith("report:"));
  return names
    .filter((name) => name.length >= LEAST_NAME)
    .map((name) =>
      at < 0
        ? {
            text: [
              "---",
              `report: ${name}`,
              ...(text.body === 0 ? ["---", ""] : []),
              ...text.lines.slice(text.body === 0 ? 0 : 1),
            ].join("\n"),
            lines: [1],
          }
        : { text: text.with(at, 1, `report: ${name}`), lines: [at] },
    );
}

/** A slip in a shorter name leaves nothing that could be meant. */
const LEAST_NAME = 3;

/** Without its last letter but one. */
function misspelt(name: string): string {
  return name.slice(0, -2) + name.slice(-1);
}

function nameOf(id: string, zh: boolean): string {
  const name = builtInLibrary().get(id)?.name;
  return (zh ? name?.zh : name?.en) ?? id;
}
