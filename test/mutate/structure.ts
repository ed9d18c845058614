import { depthOf, type Mutant, type Operator, onLine, type Text } from "./text";
import type { Reader } from "./typed";

/** Takes a stretch out with the empty line behind it. */
function without(text: Text, from: number, to: number): string {
  return text.with(from, to - from);
}

/** With two of its characters in each other's place a shorter Chinese name is another word. */
const LEAST_SLIP = 4;

const CLOSING = /^(?:特此|专此|以上|妥否|当否)[^。]{0,16}。$/u;
const DATE = /^20\d\d年\d{1,2}月\d{1,2}日$/u;

export function structure(read: Reader): readonly Operator[] {
  const required = (text: Text) => read(text).sections.filter((one) => one.required);
  return [
    {
      rule: "missing-section",
      name: "required section deleted",
      seed: (text) =>
        required(text).map(({ heading, end }) => ({ text: without(text, heading, end), lines: undefined })),
    },
    {
      rule: "misplaced-section",
      name: "two neighbours changed places",
      seed: (text) => {
        const { sections, strict } = read(text);
        if (!strict) return [];
        return sections.flatMap((one, i) => {
          const next = sections[i + 1];
          if (next?.heading !== one.end || !one.required || !next.required || !one.fixed || !next.fixed)
            return [];
          const lines = text.lines;
          const swapped = [
            ...lines.slice(0, one.heading),
            ...lines.slice(next.heading, next.end),
            ...(lines[next.end - 1] === "" ? [] : [""]),
            ...lines.slice(one.heading, one.end),
            ...lines.slice(next.end),
          ];
          return [{ text: swapped.join("\n"), lines: undefined }];
        });
      },
    },
    {
      rule: "duplicate-section",
      name: "section pasted twice",
      seed: (text) =>
        required(text)
          .filter(({ once }) => once)
          .map(({ heading, end }) => {
            const own = text.lines.slice(heading, end);
            const apart = own.at(-1) === "" ? [] : [""];
            return { text: text.with(end, 0, ...apart, ...own), lines: [end + apart.length] };
          }),
    },
    {
      rule: "wrong-section-level",
      name: "one # too many",
      seed: (text) =>
        required(text)
          .slice(1)
          .flatMap(({ heading }) =>
            depthOf(text.lines[heading]) === 0 ? [] : onLine(text, heading, /^#/u, "##"),
          ),
    },
    {
      rule: "section-name",
      name: "two letters of a heading changed places",
      seed: (text) =>
        required(text)
          .filter(({ canonical }) => canonical)
          .flatMap(({ heading, name }) =>
            text.zh
              ? name.length < LEAST_SLIP
                ? []
                : onLine(text, heading, /(.)(.)$/u, "$2$1")
              : onLine(text, heading, /([a-z])([a-z])(?=[a-z]*$)/u, "$2$1"),
          ),
    },
    {
      rule: "empty-section",
      name: "text of a section deleted",
      seed: (text) =>
        text.headings.flatMap((at) => {
          const end = text.endOf(at);
          const inner = text.headings.some((other) => other > at && other < end);
          const cited = text.lines
            .slice(at, end)
            .some((line) => /^(?:[表图]|!\[|Table |Figure |附件)/u.test(line));
          return inner || cited || end >= text.lines.length - 1
            ? []
            : [{ text: text.with(at + 1, end - at - 1, ""), lines: [at] }];
        }),
    },
    {
      rule: "heading-level-jump",
      name: "two # too many",
      seed: (text) =>
        text.headings
          .filter(
            (at) =>
              depthOf(text.lines[at]) === 3 &&
              depthOf(text.lines[text.headings[text.headings.indexOf(at) - 1] ?? 0]) === 2 &&
              !read(text).listed.includes(at),
          )
          .flatMap((at) => onLine(text, at, /^#+/u, "#####")),
    },
    {
      rule: "missing-element",
      name: "closing formula deleted",
      seed: (text) =>
        read(text).elements.includes("closing")
          ? text.find(CLOSING).map((at) => ({ text: without(text, at, at + 2), lines: undefined }))
          : [],
    },
    {
      rule: "missing-element",
      name: "addressee deleted",
      seed: (text) =>
        read(text).elements.includes("addressee")
          ? text
              .find(/^[^。，；]{3,30}：$/u)
              .slice(0, 1)
              .map((at) => ({ text: without(text, at, at + 2), lines: undefined }))
          : [],
    },
    {
      rule: "closing-mismatch",
      name: "closing formula of another document",
      seed: (text) =>
        read(text).elements.includes("closing")
          ? text.find(CLOSING).flatMap((at) => {
              const asks = /请批/u.test(text.lines[at] ?? "");
              const foreign = asks
                ? ["特此报告。", "此致敬礼！"]
                : ["妥否，请批示。", "此致敬礼！", "以上请示，请予批复。"];
              return foreign.map((closing) => ({ text: text.with(at, 1, closing), lines: [at] }));
            })
          : [],
    },
    {
      rule: "misplaced-element",
      name: "date above the signature",
      seed: (text) =>
        read(text).elements.length === 0
          ? []
          : text
              .find(DATE)
              .filter(
                (at) =>
                  /^[^。，：]{2,20}$/u.test(text.lines[at - 2] ?? "") && !text.lines[at - 2]?.startsWith("#"),
              )
              .map((at) => ({
                text: text.with(at - 2, 3, text.lines[at] ?? "", "", text.lines[at - 2] ?? ""),
                lines: [at - 2],
              })),
    },
    {
      rule: "misplaced-element",
      name: "text behind the end",
      seed: (text) =>
        read(text).elements.length === 0
          ? []
          : text
              .find(DATE)
              .filter((at) => text.find(CLOSING).some((line) => line < at))
              .map((at) => ({
                text: text.with(at + 1, 0, "", "另外，值班室的电话已经更换，请各处及时更新。"),
                lines: [at + 2],
              })),
    },
    {
      rule: "misplaced-element",
      name: "closing formula in the middle",
      seed: (text) =>
        read(text).elements.includes("closing")
          ? text.find(CLOSING).flatMap((at): Mutant[] => {
              const last = read(text).sections.at(-1);
              const closing = text.lines[at] ?? "";
              if (last === undefined || last.heading > at) return [];
              const rest = without(text, at, at + 2).split("\n");
              rest.splice(last.heading, 0, closing, "");
              return [{ text: rest.join("\n"), lines: [last.heading] }];
            })
          : [],
    },
  ];
}
