import { describe, expect, test } from "vitest";
import { openReport, readReports } from "../../../server/src/core/check/check";
import type { Section } from "../../../server/src/core/report/section";
import { builtInLibrary } from "../../../server/src/core/types/library";

/** The outline of a text, a line each: two spaces a level, kind, ordinal, name. Items of lists in prose stand last. */
function outlineOf(lines: readonly string[]): string[] {
  const setup = { library: builtInLibrary(), declared: { type: "base", by: "command" } } as const;
  const [checked] = readReports(openReport(lines.join("\n\n")), setup);
  const { sections = [], items = [] } = checked?.report ?? {};
  const shown = sections.flatMap((section) => show(section, ""));
  return [...shown, ...items.map((run) => `items ${run.map(({ ordinal }) => ordinal.text).join(" ")}`)];
}

function show({ kind, ordinal, text, children }: Section, indent: string): string[] {
  const own = [kind, ordinal?.text, text].filter((part) => part !== undefined && part !== "").join(" ");
  return [indent + own, ...children.flatMap((child) => show(child, `${indent}  `))];
}

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "an article with its text behind it is named by its first clause",
    [
      "第一章 总则",
      "第一条 为了规范水表检修，保障计量准确，制定本办法。",
      "第二条 本办法自印发之日起施行。",
      "第三条 目的",
    ],
    [
      "line 第一章 总则",
      "  run-in 第一条 为了规范水表检修",
      "  run-in 第二条 本办法自印发之日起施行",
      "  line 第三条 目的",
    ],
  ],
  [
    "articles without a gap are articles if there are several",
    ["第一条借书应当登记，逾期应当续借。", "第二条阅览室保持安静。"],
    ["run-in 第一条 借书应当登记", "run-in 第二条 阅览室保持安静"],
  ],
  [
    "a line that cites an article is none",
    ["一、检查依据", "第三条规定，逾期应当续借。", "第四条规定，阅览室保持安静。"],
    ["line 一、 检查依据"],
  ],
  [
    "a numbered paragraph of one long sentence is named by its first clause",
    [
      "一、各食堂应当每日登记食材的来源、数量和保质期，由当班人员签字后存入台账，并在每月最后一个工作日之前汇总报送后勤处备查。",
    ],
    ["run-in 一、 各食堂应当每日登记食材的来源、数量和保质期"],
  ],
  [
    "a long title of two halves is none",
    [
      "（一）久久为功推动图书馆与街道社区共建共享，打造读者身边随时可到随处可学的一流阅读空间",
      "全年新设三处。",
    ],
    ["line （一） 久久为功推动图书馆与街道社区共建共享，打造读者身边随时可到随处可学的一流阅读空间"],
  ],
  [
    "a list of which one item is two sentences stays a list",
    [
      "第五条 开放阅览室应当具备下列条件：",
      "（一）有两名以上值班人员。值班人员应当经过培训；",
      "（二）有登记簿；",
      "（三）有应急照明。每月检查一次。",
      "（四）有疏散图。",
    ],
    ["run-in 第五条 开放阅览室应当具备下列条件", "items （一） （二） （三） （四）"],
  ],
  [
    "run-in headings of which one ends in a semicolon stay headings",
    [
      "一、主要工作",
      "（一）检修水表。全年检修三次。",
      "（二）更换阀门。更换两处；",
      "（三）培训人员。培训一次。",
    ],
    [
      "line 一、 主要工作",
      "  run-in （一） 检修水表",
      "  run-in （二） 更换阀门",
      "  run-in （三） 培训人员",
    ],
  ],
  [
    "items may hold items",
    ["一、申请", "（一）提交下列材料：", "1.登记表；", "2.照片；", "（二）缴费；", "（三）领取；"],
    ["line 一、 申请", "items （一） （二） （三）", "items 1. 2."],
  ],
  [
    "names behind (1) are sections, sentences are none",
    [
      "一、标准",
      "1.车间标准",
      "(1)生产控制标准",
      "包括三类。",
      "(2)生产管理标准",
      "(3)按月核对台账。",
      "(4) Meters",
    ],
    ["line 一、 标准", "  line 1. 车间标准", "    line (1) 生产控制标准", "    line (2) 生产管理标准"],
  ],
  [
    "a glossary ends what stands before it",
    ["一、食堂管理", "全年检查十次。", "名词解释", "1.留样：指当餐食品的样品。", "2.晨检：指上岗前的检查。"],
    ["line 一、 食堂管理", "line 名词解释", "  run-in 1. 留样", "  run-in 2. 晨检"],
  ],
  [
    "a glossary that is an annex is the annex's title",
    ["一、食堂管理", "全年检查十次。", "附件2", "名词解释", "1.留样：指当餐食品的样品。"],
    ["line 一、 食堂管理", "line 附件2", "  run-in 1. 留样"],
  ],
  [
    "an annex ends what stands before it and holds what follows",
    ["一、准备", "（一）器材", "附件", "演练路线", "一、东门", "二、西门"],
    ["line 一、 准备", "  line （一） 器材", "line 附件", "  line 一、 东门", "  line 二、 西门"],
  ],
  [
    "so does a numbered one below a Markdown heading, Markdown headings included",
    ["## 一、准备", "附件1：路线", "## 一、东门", "附件2：名单"],
    ["heading 一、 准备", "line 附件1： 路线", "  heading 一、 东门", "line 附件2： 名单"],
  ],
  [
    "the note that lists the attachments is no section",
    ["一、准备", "附件：1.演练路线", "2.人员名单"],
    ["line 一、 准备"],
  ],
  [
    "nor is it with its list below it",
    ["一、准备", "附件：", "1.演练路线", "2.人员名单"],
    ["line 一、 准备"],
  ],
  [
    "notes below a table are a list",
    ["一、统计", "注：1.数量按月统计", "2.金额含税"],
    ["line 一、 统计", "items 1. 2."],
  ],
  [
    "a table of contents is left out",
    ["目 录", "一、准备", "二、实施 3", "一、准备", "备好器材。", "二、实施", "按时开始。"],
    ["line 一、 准备", "line 二、 实施"],
  ],
  [
    "a report whose table of contents names nothing again keeps its lines",
    ["目录", "一、准备", "二、实施"],
    ["line 一、 准备", "line 二、 实施"],
  ],
  [
    "a line with the next number in it is a list",
    ["一、罚则", "3．迟到 4．早退 5．旷工"],
    ["line 一、 罚则"],
  ],
  [
    "a number before 5G, a sum or a year is an ordinal",
    ["一、名词", "1.5G网络：移动网络。", "2.5+2值班：工作日和周末。", "3.2024年检修：全面检修。"],
    ["line 一、 名词", "  run-in 1. 5G网络", "  run-in 2. 5+2值班", "  run-in 3. 2024年检修"],
  ],
  [
    "a bracket that was lost does not change the level",
    ["一、准备", "（一）器材", "二）人员", "（三）路线"],
    ["line 一、 准备", "  line （一） 器材", "  line 二） 人员", "  line （三） 路线"],
  ],
  [
    "a list within a section does not take what counts on behind it for a stray",
    [
      "（一）器材",
      "1. 清点。逐一登记。",
      "2. 检修。逐一检查。",
      "1. 水带。两盘。",
      "2. 水枪。两支。",
      "（二）人员",
      "3. 培训。培训一次。",
    ],
    [
      "line （一） 器材",
      "  run-in 1. 清点",
      "  run-in 2. 检修",
      "  run-in 1. 水带",
      "  run-in 2. 水枪",
      "line （二） 人员",
      "  run-in 3. 培训",
    ],
  ],
];

describe("what is a section, and where it belongs", () => {
  test.each(cases)("%s", (_, lines, expected) => expect(outlineOf(lines)).toEqual(expected));
});
