import { depthOf, han, type Mutant, type Operator, onLine, type Text } from "./text";

const HAN_LINE =
  /^(?<before>(?:#{2,6} )?(?:第|（)?)(?<n>[一二三四五六七八九十]{1,2})(?<after>[、）章]|部分)/u;
const DECIMAL = /^(?<before>#{2,6} (?:\d+\.)*)(?<n>\d+)(?<after>\.? )/u;

interface Numbered {
  readonly at: number;
  readonly before: string;
  readonly n: string;
  readonly after: string;
}

function numbered(text: Text, pattern: RegExp): Numbered[] {
  return text.find(pattern).flatMap((at) => {
    const groups = pattern.exec(text.lines[at] ?? "")?.groups;
    return groups === undefined
      ? []
      : [{ at, before: groups.before ?? "", n: groups.n ?? "", after: groups.after ?? "" }];
  });
}

function shifted(n: string, by: number): string | undefined {
  if (!/^\d+$/.test(n)) return han(n, by);
  return Number(n) + by > 0 ? String(Number(n) + by) : undefined;
}

function allNumbered(text: Text): Numbered[] {
  return [...numbered(text, HAN_LINE), ...numbered(text, DECIMAL)];
}

/** Only where a sibling stands before or behind: a number that counts with none cannot be wrong. */
function withSiblings(text: Text, each: (one: Numbered, next: Numbered | undefined) => Mutant[]): Mutant[] {
  const all = allNumbered(text);
  return all.flatMap((one, i) => {
    const own = all.filter((other) => other.before === one.before && other.after === one.after);
    const next = own[own.indexOf(one) + 1];
    const follows = next !== undefined && next.n === shifted(one.n, 1);
    return i < 0 ? [] : each(one, follows ? next : undefined);
  });
}

function typo(by: number): (text: Text) => Mutant[] {
  return (text) =>
    withSiblings(text, ({ at, before, n, after }, next) => {
      const wrong = shifted(n, by);
      const first = n === "一" || n === "1";
      if (wrong === undefined || (first && next === undefined)) return [];
      // 一、二、四 instead of 一、二、三 at the end is a gap; with more behind it, one out of line.
      return onLine(text, at, before + n + after, before + wrong + after);
    });
}

const ENUMERATED = /(?<n>[二三四五])(?<after>是|要)/u;

export const numbering: readonly Operator[] = [
  { rule: "ordinal-sequence", name: "number one too high", seed: typo(1) },
  { rule: "ordinal-sequence", name: "number of the one before", seed: typo(-1) },
  {
    rule: "ordinal-sequence",
    name: "heading of a run-in lost",
    seed: (text) =>
      numbered(text, /^(?<before>（)(?<n>[二三四])(?<after>）)(?=[^。]{2,30}。.)/u).flatMap(({ at, n }) => {
        const end = text.find(/^(?:#|[一二三四五]、)/u).find((line) => line > at) ?? text.lines.length;
        const next = text.find(new RegExp(`^（${han(n, 1)}）`, "u")).find((line) => line > at && line < end);
        const changed = text.replace(at, /^（[二三四]）[^。]{2,30}。/u, "");
        return next === undefined ? [] : [{ text: changed, lines: [next] }];
      }),
  },
  {
    rule: "ordinal-style",
    name: "half-width brackets",
    seed: (text) =>
      text.find(/^(?:#+ )?（[一二三四五六七八九十]）/u).flatMap((at) => {
        const siblings = text.find(/^(?:#+ )?（[一二三四五六七八九十]）/u).length;
        return siblings < 2 ? [] : onLine(text, at, /（([一二三四五六七八九十])）/u, "($1)");
      }),
  },
  {
    rule: "ordinal-style",
    name: "Arabic among Han",
    seed: (text) => {
      const lines = text.find(/^(?:#+ )?[一二三四五]、/u);
      return lines.length < 3 || text.find(/^# /u).length > 1
        ? []
        : lines.flatMap((at) => {
            const n = "一二三四五".indexOf(/[一二三四五]/u.exec(text.lines[at] ?? "")?.[0] ?? "") + 1;
            return onLine(text, at, /[一二三四五]、/u, `${n}. `);
          });
    },
  },
  {
    rule: "ordinal-style",
    name: "Arabic among bracketed Han",
    seed: (text) =>
      withSiblings(text, ({ at, n, after }, next) => {
        const kin = text
          .find(/^(?:#+ )?（[一二三四五六]）/u)
          .filter((line) => Math.abs(line - at) < 12).length;
        if (after !== "）" || next === undefined || kin < 3) return [];
        return onLine(text, at, /（[一二三四五六]）/u, `${"一二三四五六".indexOf(n) + 1}. `);
      }),
  },
  {
    rule: "ordinal-style",
    name: "Roman among Arabic",
    seed: (text) => {
      const lines = text.find(/^## [2-5]\. /u);
      const roman = (n: string) => ["II", "III", "IV", "V"][Number(n) - 2] ?? n;
      return lines.length < 3
        ? []
        : lines.flatMap((at) => {
            const n = /\d/.exec(text.lines[at] ?? "")?.[0] ?? "";
            return onLine(text, at, /\d/, roman(n));
          });
    },
  },
  ...["．", ".", "，", "：", " "].map((mark) => ({
    rule: "ordinal-punctuation",
    name: `一${mark} for 一、`,
    seed: (text: Text) =>
      text
        .find(mark === " " ? /^(?:#+ )?[一二三四五]、[^，。]{2,24}$/u : /^(?:#+ )?[一二三四五]、/u)
        .flatMap((at) => onLine(text, at, /(?<=[一二三四五])、/u, mark)),
  })),
  ...["、", ".", "，"].map((mark) => ({
    rule: "ordinal-punctuation",
    name: `（一）${mark} for （一）`,
    seed: (text: Text) =>
      text.find(/^(?:#+ )?（[一二三四五]）/u).flatMap((at) => onLine(text, at, /）/u, `）${mark}`)),
  })),
  {
    rule: "ordinal-punctuation",
    name: "2) among 1.",
    seed: (text) => text.find(/^#+ \d+\. /u).flatMap((at) => onLine(text, at, /(\d+)\. /u, "$1) ")),
  },
  {
    rule: "ordinal-missing",
    name: "ordinal left out of a heading",
    seed: (text) =>
      text.headings
        .filter((at) =>
          /^#+ (?:[（]?[一二三四五六七八九十]+[、）]|\d+(?:\.\d+)*\.? )/u.test(text.lines[at] ?? ""),
        )
        .flatMap((at) => {
          const before = /^#+/u.exec(text.lines[at] ?? "")?.[0] ?? "";
          const siblings = text.headings.filter((line) =>
            (text.lines[line] ?? "").startsWith(`${before} `),
          ).length;
          const next = text.headings.find((line) => line > at && depthOf(text.lines[line]) <= before.length);
          const last =
            next === undefined ||
            depthOf(text.lines[next]) < before.length ||
            /Appendix|References/u.test(text.lines[next] ?? "");
          const front = /Introduction|References|Summary/u.test(text.lines[at] ?? "");
          return siblings < 2 || last || front
            ? []
            : onLine(text, at, /^(#+ )(?:[（]?[一二三四五六七八九十]+[、）]|\d+(?:\.\d+)*\.? )/u, "$1");
        }),
  },
  {
    rule: "enumeration-sequence",
    name: "二是 as 三是",
    seed: (text) =>
      text.prose
        .filter((at) => ENUMERATED.test(text.lines[at] ?? ""))
        .flatMap((at) => {
          const n = ENUMERATED.exec(text.lines[at] ?? "")?.groups?.n ?? "";
          return onLine(text, at, ENUMERATED, `${han(n, 1)}$<after>`);
        }),
  },
  {
    rule: "enumeration-sequence",
    name: "second as third",
    seed: (text) =>
      text.prose.flatMap((at) => [
        ...onLine(text, at, /(?<=First, .*)Second(?=, )/u, "Third"),
        ...onLine(text, at, /(?<=[Ff]irstly, .*)secondly(?=, )/u, "thirdly"),
        ...onLine(text, at, /(?<=[Ff]irstly, .*)Secondly(?=, )/u, "Thirdly"),
      ]),
  },
  {
    rule: "enumeration-sequence",
    name: "member of an enumeration lost",
    seed: (text) =>
      text.prose.flatMap((at) => [
        ...onLine(text, at, /(?<=[：。；，])二是[^。；]*[。；](?=三是)/u, ""),
        ...onLine(text, at, /(?<=[：。；，])第二，[^。；]*[。；](?=第三，)/u, ""),
        ...onLine(text, at, /Second, [^.]*\. (?=Third)/u, ""),
      ]),
  },
  {
    rule: "enumeration-sequence",
    name: "families mixed",
    seed: (text) =>
      text.prose.flatMap((at) => [
        ...onLine(text, at, /其次，/u, "第二，"),
        ...onLine(text, at, /(?<=首先.*)最后，/u, "第三，"),
      ]),
  },
  {
    rule: "caption-sequence",
    name: "caption with another number",
    seed: (text) =>
      text.find(/^(?:[表图]|Table |Figure )(?:\d-)?\d/u).flatMap((at) => {
        const kind = /^(?:[表图]|Table |Figure )/u.exec(text.lines[at] ?? "")?.[0] ?? "";
        const kin = text.find(new RegExp(`^${kind}(?:\\d-)?\\d`, "u"));
        const n = Number(/(\d)(?!-)/u.exec(text.lines[at] ?? "")?.[0]);
        return kin.length < 2 ? [] : onLine(text, at, /\d(?!-)/u, String(n + 1));
      }),
  },
  {
    rule: "caption-sequence",
    name: "caption counts from two",
    seed: (text) =>
      text.find(/^(?:[表图]|Table |Figure |!\[(?:图|Figure ))1(?!\d|-)/u).flatMap((at) => {
        const kind = /(?:[表图]|Table |Figure )(?=1)/u.exec(text.lines[at] ?? "")?.[0] ?? "";
        const kin = text.find(new RegExp(`^(?:!\\[)?${kind}\\d`, "u"));
        if (kin.length > 1) return [];
        const changed = text.source.replaceAll(`${kind}1`, `${kind}2`);
        return [{ text: changed, lines: [at] }];
      }),
  },
  {
    rule: "caption-missing",
    name: "last caption deleted",
    seed: (text) =>
      ["表", "Table "].flatMap((kind) => {
        const kin = text.find(new RegExp(`^${kind}(?:\\d-)?\\d`, "u"));
        const at = kin.at(-1);
        return kin.length < 2 || at === undefined ? [] : [{ text: text.with(at, 2), lines: [at] }];
      }),
  },
  {
    rule: "attachment-sequence",
    name: "number of the note skipped",
    seed: (text) =>
      text
        .find(/^2\. [^。]{2,20}$/u)
        .filter((at) => /^附件：1/u.test(text.lines[at - 2] ?? text.lines[at - 1] ?? ""))
        .flatMap((at) => onLine(text, at, /^2/u, "3")),
  },
  {
    rule: "attachment-sequence",
    name: "attachment with the number of another",
    seed: (text) =>
      text
        .find(/^(?:附件2$|## Appendix B)/u)
        .flatMap((at) => [
          ...onLine(text, at, /2$|(?<=Appendix )B/u, text.zh ? "3" : "C"),
          ...onLine(text, at, /2$|(?<=Appendix )B/u, text.zh ? "1" : "A"),
        ]),
  },
];
