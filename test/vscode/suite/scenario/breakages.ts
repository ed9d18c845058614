/** One way to break a report, and what puts it right. */
export interface Breakage {
  readonly name: string;
  /** The rule that must speak. */
  readonly rule: string;
  readonly damage: (text: string) => string;
  /** What is typed into the blanks that the quick fix leaves; none where it leaves none. */
  readonly fillings?: readonly string[];
  /** What the text must read like afterwards; left out where it is to be as it was, letter for letter. */
  readonly after?: RegExp;
}

/** From the heading up to the next of its level, or to the closing formula. */
function sectionOf(text: string, heading: string): string {
  const start = text.indexOf(`${heading}\n`);
  if (start < 0) throw new Error(`no ${heading}`);
  const length = text.slice(start + 1).search(/^(?:## |特此报告)/mu);
  return length < 0 ? text.slice(start) : text.slice(start, start + 1 + length);
}

const without = (heading: string) => (text: string) => text.replace(sectionOf(text, heading), "");

const emptied = (heading: string) => (text: string) =>
  text.replace(sectionOf(text, heading), `${heading}\n\n`);

const swapped = (one: string, other: string) => (text: string) => {
  const [first, second] = [sectionOf(text, one), sectionOf(text, other)];
  return text.replace(first + second, second + first);
};

const replaced = (from: string | RegExp, to: string) => (text: string) => {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`nothing to replace: ${from}`);
  return result;
};

const IMPACT = ["90 minutes", "visitors of the east wing", "they walked round to the south gate"];

export const ENGLISH: readonly Breakage[] = [
  {
    name: "a section is missing",
    rule: "missing-section",
    damage: without("## Impact"),
    fillings: IMPACT,
  },
  { name: "two sections are swapped", rule: "misplaced-section", damage: swapped("## Summary", "## Impact") },
  { name: "a section is empty", rule: "empty-section", damage: emptied("## Impact"), fillings: IMPACT },
  { name: "a section is too deep", rule: "wrong-section-level", damage: replaced("## Impact", "### Impact") },
  { name: "a section is misspelt", rule: "section-name", damage: replaced("## Timeline", "## Timelime") },
  {
    name: "a heading ends in a colon",
    rule: "heading-punctuation",
    damage: replaced("## Impact", "## Impact:"),
  },
  {
    name: "a level is left out",
    rule: "heading-level-jump",
    damage: replaced("## Timeline\n", "#### What gave way\n\nThe seal of the switch.\n\n## Timeline\n"),
    after: /\n### What gave way\n/,
  },
  {
    name: "a list skips a number",
    rule: "list-sequence",
    damage: replaced(
      "## Timeline\n",
      "1. The gutter leaked.\n2. Water reached the switch.\n4. The gate jammed.\n\n## Timeline\n",
    ),
    after: /\n3\. The gate jammed\.\n/,
  },
  {
    name: "a paragraph is pasted twice",
    rule: "duplicate-paragraph",
    damage: (text) => text.replace(/\nThe jam [^\n]*\n/, "$&$&"),
  },
  {
    name: "a mark of the site is left",
    rule: "residue",
    damage: replaced("All times", "##copyend##All times"),
  },
  {
    name: "the type is misspelt",
    rule: "unknown-report-type",
    damage: replaced("report: postmortem", "report: postmortme"),
  },
  {
    name: "a reference dangles",
    rule: "broken-reference",
    damage: replaced("All times in UTC.", "All times in UTC, see Table 3.\n\nTable 1: Course of events"),
    after: /see Table 1\./,
  },
];

const PROBLEMS = ["记录不及时", "两处检查次日才补记。", "培训有遗漏", "一名新员工未参加培训。"];

export const CHINESE: readonly Breakage[] = [
  {
    name: "a section is missing",
    rule: "missing-section",
    damage: without("## 二、存在问题"),
    fillings: PROBLEMS,
    after: /\n## 二、存在问题\n[\s\S]*\n## 三、下一步工作打算\n/,
  },
  {
    name: "two sections are swapped",
    rule: "misplaced-section",
    damage: swapped("## 二、存在问题", "## 三、下一步工作打算"),
  },
  { name: "a number is skipped", rule: "ordinal-sequence", damage: replaced("## 三、", "## 四、") },
  { name: "a number stands twice", rule: "ordinal-sequence", damage: replaced("## 三、", "## 二、") },
  {
    name: "a section is empty",
    rule: "empty-section",
    damage: emptied("## 二、存在问题"),
    fillings: PROBLEMS,
  },
  { name: "a section is too deep", rule: "wrong-section-level", damage: replaced("## 二、", "### 二、") },
  {
    name: "a section is misspelt",
    rule: "section-name",
    damage: replaced("存在问题", "存在间题"),
  },
  { name: "a number is left out", rule: "ordinal-missing", damage: replaced("## 二、", "## ") },
  {
    name: "the mark behind a number is another",
    rule: "ordinal-punctuation",
    damage: replaced("## 二、", "## 二."),
  },
  {
    name: "the closing formula is missing",
    rule: "missing-element",
    damage: replaced(/\n特此报告。\n?/, ""),
    after: /\n\n特此报告。\n?$/,
  },
  {
    name: "the closing formula is that of a request",
    rule: "closing-mismatch",
    damage: replaced("特此报告。", "妥否，请批示。"),
  },
  {
    name: "a date has a zero too many",
    rule: "date-format",
    damage: replaced("每季度", "2025年03月04日前"),
    after: /2025年3月4日前/,
  },
  {
    name: "a member of an enumeration is left out",
    rule: "enumeration-sequence",
    damage: replaced("二是", "三是"),
  },
  {
    name: "a reference dangles",
    rule: "broken-reference",
    damage: replaced("现将", "问题见第五部分。现将"),
    after: /问题见第[一二三]部分。/,
  },
  { name: "a mark of the site is left", rule: "residue", damage: replaced("一是", "##copybegin##一是") },
];
