/** A report with one fault of form, and who is to find it. */
export interface Fault {
  readonly name: string;
  /** Turns a good report into one with the fault. */
  readonly make: (good: string) => string;
  /** Rule of the peers; undefined for a report without a fault. */
  readonly peers: string | undefined;
  /** Rules of this project, any of which may tell it; none for what is no business of a report's form. */
  readonly ours: readonly string[];
  /** Why it is nothing of ours. */
  readonly remark?: string;
}

export interface Language {
  readonly name: string;
  readonly good: string;
  /** The headings that the peers are told to ask for. */
  readonly headings: readonly string[];
  readonly faults: readonly Fault[];
}

const chineseTitle = "# 关于2024年度水表检定工作的自查报告";

const chineseReport = `---
report: self-inspection
---

${chineseTitle}

按照年度安排，我单位进行了自查。现将有关情况报告如下：

## 一、工作开展情况

全年检定水表三百件。

### （一）完善管理制度

修订管理办法两项，培训值班人员四十人次。

### （二）做好日常养护

1. 每月清点备件。
2. 每季校准仪表。
3. 每年更换电池。

## 二、存在问题

备件储备不足，个别点位更换较慢。

## 三、下一步工作打算

增加备件储备，明确更换时限。

特此报告。
`;

const englishTitle = "# Postmortem: room booking unavailable on 3 March";

const englishReport = `---
report: postmortem
---

${englishTitle}

## Summary

Rooms could not be booked for two hours.

## Impact

About ninety people booked on paper.

## Root Cause

The nightly import filled the disk.

### How the import works

1. It copies the old table.
2. It loads the new one.
3. It swaps the two.

### Why nobody noticed

The alarm watched another disk.

## Timeline

The import began at two, and bookings failed at eight.

## Action Items

The alarm watches both disks from now on.
`;

const replace =
  (from: string, to: string) =>
  (good: string): string => {
    if (!good.includes(from)) throw new Error(`The good report holds no “${from}”.`);
    return good.replace(from, to);
  };

/** Takes out a section: from its heading up to another one. */
const without =
  (heading: string, next: string) =>
  (good: string): string =>
    good.slice(0, good.indexOf(heading)) + good.slice(good.indexOf(next));

/** Exchanges two sections that follow one another. */
const swapped =
  (first: string, second: string, next: string) =>
  (good: string): string => {
    const [a, b, c] = [first, second, next].map((heading) => good.indexOf(heading));
    return good.slice(0, a) + good.slice(b, c) + good.slice(a, b) + good.slice(c);
  };

const setext = "what Markdown looks like is no business of a report's form";

export const languages: readonly Language[] = [
  {
    name: "zh",
    good: chineseReport,
    headings: [
      chineseTitle,
      "## 一、工作开展情况",
      "*",
      "## 二、存在问题",
      "*",
      "## 三、下一步工作打算",
      "*",
    ],
    faults: [
      { name: "clean", make: (good) => good, peers: undefined, ours: [] },
      jump("### （二）", "##### （二）"),
      jump("### （一）", "#### （一）"),
      {
        name: "section twice",
        make: replace("## 三、", "## 二、存在问题\n\n培训偏少。\n\n## 三、"),
        peers: "MD024",
        ours: ["duplicate-section"],
      },
      {
        name: "section as a second title",
        make: replace("## 二、存在问题", "# 二、存在问题"),
        peers: "MD025",
        ours: ["wrong-section-level", "ordinal-style", "missing-section"],
      },
      ...lists("3. 每年更换电池"),
      missing("first", without("## 一、", "## 二、"), "## 二、", "## 一、"),
      missing("middle", without("## 二、", "## 三、"), "## 三、", "## 二、"),
      missing("last", without("## 三、", "特此报告")),
      {
        name: "sections in another order",
        make: (good) => swapNumbers(swapped("## 二、", "## 三、", "特此报告")(good)),
        peers: "MD043",
        ours: ["misplaced-section"],
      },
      misspelt("存在问题", "存在问提"),
    ],
  },
  {
    name: "en",
    good: englishReport,
    headings: [
      englishTitle,
      "## Summary",
      "## Impact",
      "## Root Cause",
      "*",
      "## Timeline",
      "## Action Items",
    ],
    faults: [
      { name: "clean", make: (good) => good, peers: undefined, ours: [] },
      jump("### Why", "##### Why"),
      jump("### How", "#### How"),
      {
        name: "section twice",
        make: replace("## Timeline", "## Impact\n\nTwo rooms stood empty.\n\n## Timeline"),
        peers: "MD024",
        ours: ["duplicate-section"],
      },
      {
        name: "section as a second title",
        make: replace("## Timeline", "# Timeline"),
        peers: "MD025",
        ours: ["wrong-section-level", "ordinal-style", "missing-section"],
      },
      ...lists("3. It swaps"),
      missing("first", without("## Summary", "## Impact")),
      missing("middle", without("## Impact", "## Root")),
      missing("last", (good) => good.slice(0, good.indexOf("## Action"))),
      {
        name: "sections in another order",
        make: swapped("## Summary", "## Impact", "## Root"),
        peers: "MD043",
        ours: ["misplaced-section"],
      },
      misspelt("Root Cause\n", "Root Cuase\n"),
      {
        name: "heading of another style",
        make: replace("## Impact", "Impact\n------"),
        peers: "MD003",
        ours: [],
        remark: setext,
      },
    ],
  },
];

function jump(from: string, to: string): Fault {
  return {
    name: `level left out: ${to.split(" ")[0]}`,
    make: replace(from, to),
    peers: "MD001",
    ours: ["heading-level-jump"],
  };
}

function lists(third: string): Fault[] {
  return ["4", "2"].map((number) => ({
    name: `list 1, 2, ${number}`,
    make: replace(third, `${number}${third.slice(1)}`),
    peers: "MD029",
    ours: ["list-sequence"],
  }));
}

/** A required section is gone; the number of the one behind it follows. */
function missing(which: string, take: (good: string) => string, next?: string, number?: string): Fault {
  return {
    name: `${which} section missing`,
    make: (good) => {
      const left = take(good);
      return next && number ? left.replace(next, number) : left;
    },
    peers: "MD043",
    ours: ["missing-section"],
  };
}

function misspelt(right: string, wrong: string): Fault {
  return { name: "section misspelt", make: replace(right, wrong), peers: "MD043", ours: ["section-name"] };
}

function swapNumbers(report: string): string {
  return report.replace("## 三、", "## 〇").replace("## 二、", "## 三、").replace("## 〇", "## 二、");
}
