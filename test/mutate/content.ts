import { everywhere, type Mutant, type Operator, onLine, type Text } from "./text";

const PAIRS = "“”《》（）()";

/** Removes one mark of each pair in running text. */
function dropMark(marks: string): (text: Text) => Mutant[] {
  return (text) => {
    const lines = text.find(/^(?!#|!\[|- \[|\**（[一二三四五]）|.*`)/u);
    // Without its other half the mark of (1) is that of a list.
    const mark = new RegExp(`(?!\\(\\d\\))(?<!\\(\\d)[${marks.replace(/[()]/g, "\\$&")}]`, "gu");
    return everywhere(text, lines, mark, () => "");
  };
}

function longProse(text: Text, least: number): number[] {
  return text.prose.filter(
    (at) => isWhole(text, at) && (text.lines[at] ?? "").length >= (text.zh ? least : least * 2.5),
  );
}

/** A paragraph of one line, closed. */
function isWhole(text: Text, at: number): boolean {
  const alone = [at - 1, at + 1].every((other) => (text.lines[other] ?? "") === "");
  return alone && /[。.]$/u.test(text.lines[at] ?? "");
}

function cutOff(count: number): (text: Text) => Mutant[] {
  return (text) =>
    longProse(text, 45).flatMap((at) => {
      const line = text.lines[at] ?? "";
      // A table, list or program may end the sentence.
      if (/^(?:[|>\-*]|```|\d+\. |!\[)/u.test(text.lines[at + 2] ?? "")) return [];
      const cut = text.zh ? line.slice(0, -count) : line.split(" ").slice(0, -count).join(" ");
      // What the cut takes along must be no defect of its own.
      const lost = line.slice(cut.length);
      const closed =
        /[()（）“”表图]|Table|Figure|Section|\d/u.test(lost) || /[。：；！？.:;!?,，、”’）)]$/u.test(cut);
      return closed ? [] : [{ text: text.with(at, 1, cut), lines: [at] }];
    });
}

/** Behind the first sentence of a paragraph. */
function insertInto(piece: string): (text: Text) => Mutant[] {
  return (text) =>
    longProse(text, 30).flatMap((at) => onLine(text, at, text.zh ? /(?<=，)/u : /(?<=, )/u, piece));
}

function references(text: Text, pattern: RegExp, by: (match: string) => string): Mutant[] {
  const lines = text.prose.filter((at) => !/^[表图附]/u.test(text.lines[at] ?? ""));
  return everywhere(text, lines, pattern, by);
}

export const content: readonly Operator[] = [
  {
    rule: "broken-reference",
    name: "table or figure that is not there",
    seed: (text) =>
      references(text, /(?<=[见如])[表图](?:\d-)?\d|(?:Table |Figure )\d/gu, (match) =>
        match.replace(/\d$/u, "9"),
      ),
  },
  {
    rule: "broken-reference",
    name: "section that is not there",
    seed: (text) => [
      ...references(text, /(?<=[见按])第[一二三四五]部分/gu, () => "第九部分"),
      ...references(text, /(?<=see |by |in |of )Section \d(?:\.\d)?/giu, () => "Section 12"),
    ],
  },
  {
    rule: "broken-reference",
    name: "attachment that is not there",
    seed: (text) => references(text, /(?<=见)附件\d/gu, () => "附件7"),
  },
  {
    rule: "unreferenced-item",
    name: "reference taken out",
    seed: (text) => {
      const cited = [
        ...text.source.matchAll(
          /，?(?:详见|见|如)?(?:表|图)(?:\d-)?\d(?:所示)?|\(see Table \d\)|; the list of pumps is given in Table \d/gu,
        ),
      ];
      return cited.flatMap((match) => {
        const key = /(?:表|图|Table )(?:\d-)?\d/u.exec(match[0])?.[0] ?? "";
        const at = text.source.slice(0, match.index).split("\n").length - 1;
        const all = text.source.split(key).length - 1;
        const caption = text.find(new RegExp(`^(?:!\\[)?${key}(?!\\d)`, "u"))[0];
        if (caption === undefined || caption === at || all > 2) return [];
        return [
          {
            text: text.source.slice(0, match.index) + text.source.slice(match.index + match[0].length),
            lines: [caption],
          },
        ];
      });
    },
  },
  {
    rule: "missing-attachment",
    name: "second attachment lost",
    seed: (text) =>
      text
        .find(/^附件2$/u)
        .map((at) => ({ text: text.with(at - 1, text.lines.length - at), lines: text.find(/^2\. /u) })),
  },
  {
    rule: "missing-attachment",
    name: "attachment not listed",
    seed: (text) =>
      text.find(/^附件2$/u).flatMap((at) =>
        text
          .find(/^2\. [^；]*$/u)
          .filter((line) => line < at && /附件：/u.test(text.lines[line - 2] ?? ""))
          .map((line) => ({ text: text.with(line, 2), lines: [at - 2] })),
      ),
  },
  {
    rule: "stale-toc",
    name: "entry with another name",
    seed: (text) =>
      text
        .find(/^- \[[^\]]*\]\(#/u)
        .flatMap((at) =>
          onLine(
            text,
            at,
            /\[((?:[一二三四五]、|\d\. )?)[^\]]*\]/u,
            text.zh ? "[$1有关事项]" : "[$1Remarks]",
          ),
        ),
  },
  {
    rule: "stale-toc",
    name: "entry lost",
    seed: (text) =>
      text.find(/^- \[[^\]]*\]\(#/u).map((at) => ({ text: text.with(at, 1), lines: [at - 2, at - 1, at] })),
  },
  {
    rule: "stale-toc",
    name: "two entries changed places",
    seed: (text) =>
      text
        .find(/^- \[[^\]]*\]\(#/u)
        .filter((at) => (text.lines[at + 1] ?? "").startsWith("- ["))
        .map((at) => ({
          text: text.with(at, 2, text.lines[at + 1] ?? "", text.lines[at] ?? ""),
          lines: [at, at + 1],
        })),
  },
  ...["XX", "xx", "×", "____", "〇〇"].map((blank) => ({
    rule: "placeholder",
    name: `${blank} for a number`,
    seed: (text: Text) =>
      /[×〇]/u.test(blank) && !text.zh
        ? []
        : everywhere(
            text,
            text.prose,
            /(?<![\d.,A-Za-z+-])\d{2,4}(?=[只处人册名月日年间次]| (?:euros|minutes|readers|persons))/gu,
            () => blank,
          ),
  })),
  ...["TODO", "[待补充]", "TBD", "{{name}}"].map((blank) => ({
    rule: "placeholder",
    name: blank,
    seed: insertInto(blank.startsWith("[") ? blank : ` ${blank} `),
  })),
  { rule: "residue", name: "mark of a site", seed: insertInto("##paidbegin##") },
  { rule: "residue", name: "entity", seed: insertInto("&nbsp;") },
  { rule: "residue", name: "zero-width space", seed: insertInto("\u200b") },
  {
    rule: "residue",
    name: "advertisement behind the text",
    seed: (text) =>
      text.zh
        ? [
            {
              text: `${text.source.trimEnd()}\n\n更多范文请加微信，入会员群免费领取资料，代写各类材料，欢迎联系客服。\n`,
              lines: [text.source.trimEnd().split("\n").length + 1],
            },
          ]
        : [],
  },
  {
    rule: "unbalanced-pair",
    name: "opening mark lost",
    seed: dropMark([...PAIRS].filter((_, i) => i % 2 === 0).join("")),
  },
  {
    rule: "unbalanced-pair",
    name: "closing mark lost",
    seed: dropMark([...PAIRS].filter((_, i) => i % 2 === 1).join("")),
  },
  {
    rule: "mixed-width",
    name: "half-width mark",
    seed: (text) =>
      everywhere(
        text,
        text.prose,
        /(?<=\p{Script=Han})[，；：](?=\p{Script=Han})/gu,
        (mark) => ({ "，": ",", "；": ";", "：": ":" })[mark] ?? mark,
      ),
  },
  {
    rule: "heading-punctuation",
    name: "mark behind a heading",
    seed: (text) => [
      ...text.headings.flatMap((at) => [
        ...onLine(text, at, /$/u, text.zh ? "。" : "."),
        ...onLine(text, at, /$/u, text.zh ? "：" : ":"),
      ]),
      ...text
        .find(/^[一二三四五]、[^。]{2,20}$/u)
        .flatMap((at) => [...onLine(text, at, /$/u, "。"), ...onLine(text, at, /$/u, "：")]),
    ],
  },
  {
    rule: "merged-line",
    name: "no empty line above a numbered line",
    seed: (text) =>
      text
        .find(/^(?:[一二三四五]、|（[一二三四五]）)/u)
        .filter((at) => text.lines[at - 1] === "" && text.prose.includes(at - 2))
        .map((at) => ({ text: text.with(at - 1, 1), lines: [at - 1] })),
  },
  {
    rule: "lead-in-without-list",
    name: "list behind a lead-in deleted",
    seed: (text) =>
      text.find(/(?:如下|以下|following)[^。.：:]*[：:]$/u).flatMap((at) => {
        let end = at + 2;
        while (/^(?:\d+\.|[-*]) /u.test(text.lines[end] ?? "")) end++;
        const behind = text.lines[end + 1] ?? "#";
        return end === at + 2 ||
          !behind.startsWith("#") ||
          /[二三四五]个|three|four/u.test(text.lines[at] ?? "")
          ? []
          : [{ text: text.with(at + 1, end - at - 1), lines: [at] }];
      }),
  },
  ...[1, 2, 4, 9].map((count) => ({
    rule: "unfinished-sentence",
    name: `last ${count} lost`,
    seed: cutOff(count),
  })),
  {
    rule: "duplicate-paragraph",
    name: "paragraph pasted twice",
    seed: (text) =>
      longProse(text, 45)
        .filter((at) => !/^（|[一二三]是|第[一二三]，|^首先|First/u.test(text.lines[at] ?? ""))
        .map((at) => ({ text: text.with(at + 1, 0, "", text.lines[at] ?? ""), lines: [at + 2] })),
  },
];
