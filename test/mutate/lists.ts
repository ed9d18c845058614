import { type Operator, onLine } from "./text";

const LIST_ITEM = /^(?<n>\d+)\. /u;

export const lists: readonly Operator[] = [
  {
    rule: "announced-count",
    name: "another number announced",
    seed: (text) =>
      text.lines.flatMap((line, at) => {
        if (line.startsWith("#") || line.startsWith("|")) return [];
        return [
          ...onLine(
            text,
            at,
            /([二三四五])(?=(?:个问题|个方面的?问题|方面工作|个步骤|项工作)[^。]{0,6}[：。]?$|个步骤处理：)/u,
            "六",
          ),
          ...onLine(text, at, /\b(three|four|five|two)(?= [a-z]+:$)/u, "six"),
          ...onLine(text, at, /(?<=following )(three|four|five|two)(?= [a-z]+)/u, "six"),
        ];
      }),
  },
  {
    rule: "announced-count",
    name: "last item of the list deleted",
    seed: (text) =>
      text.find(/[二三四五](?:个问题|个方面)[：:]$|\b(?:three|four|two|five) [a-z]+:$/u).flatMap((at) => {
        let end = at + 2;
        while (/^(?:\d+\.|[-*]) /u.test(text.lines[end] ?? "")) end++;
        return end < at + 4 ? [] : [{ text: text.with(end - 1, 1), lines: [at] }];
      }),
  },
  {
    rule: "announced-count",
    name: "item added to the list",
    seed: (text) =>
      text.find(/[二三四五](?:个问题|个方面)[：:]$|\b(?:three|four|two|five) [a-z]+:$/u).flatMap((at) => {
        let end = at + 2;
        while (/^(?:\d+\.|[-*]) /u.test(text.lines[end] ?? "")) end++;
        const last = text.lines[end - 1] ?? "";
        const number = /^\d+/.exec(last)?.[0];
        const mark = number === undefined ? "- " : `${Number(number) + 1}. `;
        const added = text.zh ? `${mark}记录保存分散。` : `${mark}the door was left open.`;
        return end < at + 4 ? [] : [{ text: text.with(end, 0, added), lines: [at] }];
      }),
  },
  {
    rule: "list-sequence",
    name: "number of an ordered list skipped",
    seed: (text) =>
      text.find(LIST_ITEM).flatMap((at) => {
        const n = Number(LIST_ITEM.exec(text.lines[at] ?? "")?.groups?.n);
        return n < 2 || !LIST_ITEM.test(text.lines[at - 1] ?? "")
          ? []
          : onLine(text, at, /^\d+/u, String(n + 1));
      }),
  },
];
