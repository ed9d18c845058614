import { describe, expect, test } from "vitest";
import type { Ordinal } from "../../../server/src/core/ordinals/ordinal";
import { parseOrdinal } from "../../../server/src/core/ordinals/parse";

/** prefix|number|suffix and the rest of what an ordinal says, on one line. */
function shown(ordinal: Ordinal | undefined): string {
  if (ordinal === undefined) return "none";
  const { prefix, suffix, text, system, unit, path, doubtful } = ordinal;
  const number = text.slice(prefix.length, text.length - suffix.length);
  const name = unit === undefined ? system : `${system} ${unit}`;
  return `${prefix}|${number}|${suffix} ${name} ${path.join(".")}${doubtful ? "?" : ""}`;
}

const inLine = (text: string): string => shown(parseOrdinal(text));
const inHeading = (text: string): string => shown(parseOrdinal(text, 0, { inHeading: true }));

describe("Chinese ordinals, in headings and lines", () => {
  test.each([
    ["一、总体情况", "|一|、 han 1"],
    ["十一、其他事项", "|十一|、 han 11"],
    ["一、两个中心的建设", "|一|、 han 1"],
    ["二、三年行动目标", "|二|、 han 2"],
    ["（一）健全制度。按月抄表。", "（|一|） han-paren 1"],
    ["（一）项目建设", "（|一|） han-paren 1"],
    ["（三）目标任务", "（|三|） han-paren 3"],
    ["㈡落实责任", "|㈡| han-paren 2"],
    ["1.加强巡查", "|1|. arabic 1"],
    ["1. 加强巡查", "|1|. arabic 1"],
    ["⒈加强巡查", "|⒈| arabic 1"],
    ["1.2023年完成情况", "|1|. arabic 1"],
    ["1、2023年完成情况", "|1|、 arabic 1"],
    ["（1）抄表到户", "（|1|） arabic-paren 1"],
    ["⑵抄表到户", "|⑵| arabic-paren 2"],
    ["①核对水表", "|①| circled 1"],
    ["第一章 总则", "第|一|章 unit 章 1"],
    ["第一章总则", "第|一|章 unit 章 1"],
    ["附2", "附|2| appendix 附 2"],
    ["附件1重点任务清单", "附件|1| appendix 附件 1"],
    ["第3条　适用范围", "第|3|条 unit 条 3"],
    ["第十二条　读者凭证借阅。", "第|十二|条 unit 条 12"],
    ["第一部分：总体情况", "第|一|部分： unit 部分 1"],
    ["第二阶段：组织实施", "第|二|阶段： unit 阶段 2"],
    ["第一百二十条之一　借阅", "第一百二十条之|一| unit 条 120.1"],
    ["附件1", "附件|1| appendix 附件 1"],
    ["附件一：值班表", "附件|一|： appendix 附件 1"],
    ["附录A 数据", "附录|A| appendix 附录 1"],
    ["附表2　水表清单", "附表|2| appendix 附表 2"],
    ["附件1-2：名单", "附件|1-2|： appendix 附件 1.2"],
    ["1.1 总则", "|1.1| decimal 1.1"],
    ["1.2.3 Water meters", "|1.2.3| decimal 1.2.3"],
    ["2.1. Scope", "|2.1|. decimal 2.1"],
  ])("%s", (text, expected) => {
    expect(inLine(text)).toBe(expected);
    expect(inHeading(text)).toBe(expected);
  });
});

describe("unusual style is kept as it is written", () => {
  test.each([
    ["一. 总体情况", "|一|. han 1"],
    ["一．总体情况", "|一|． han 1"],
    ["一，总体情况", "|一|， han 1"],
    ["一：总体情况", "|一|： han 1"],
    ["一、、总体情况", "|一|、、 han 1"],
    ["(一)健全制度", "(|一|) han-paren 1"],
    ["（一)健全制度", "（|一|) han-paren 1"],
    ["（一）、健全制度", "（|一|）、 han-paren 1"],
    ["（ 一 ）健全制度", "（ |一| ） han-paren 1"],
    ["三）健全制度", "|三|） han-paren 3"],
    ["1.5G网络建设", "|1|. arabic 1"],
    ["21.5+2值班制", "|21|. arabic 21"],
    ["1.0400年完成情况", "|1|. arabic 1"],
    ["1、加强巡查", "|1|、 arabic 1"],
    ["1）加强巡查", "|1|） arabic 1"],
    ["1)加强巡查", "|1|) arabic 1"],
    ["１．加强巡查", "|１|． arabic 1"],
    ["（1）、抄表", "（|1|）、 arabic-paren 1"],
    ["(1) Read the meters", "(|1|) arabic-paren 1"],
    ["①、核对", "|①|、 circled 1"],
    ["第一章、总则", "第|一|章、 unit 章 1"],
    ["第 一 章 总则", "第 |一| 章 unit 章 1"],
  ])("%s", (text, expected) => expect(inLine(text)).toBe(expected));
});

describe("no ordinals, neither in headings nor in lines", () => {
  test.each([
    "2024年工作总结",
    "2024.1.5 例会",
    "1.5万人次到馆",
    "3.5 million readers",
    "10月开展演练",
    "10月10日",
    "1,000 readers",
    "10:30开馆",
    "8：30开馆",
    "10. 5. 2024",
    "12、13日闭馆",
    "1.2.3-beta",
    "192.168.0.1 answers",
    "7×24小时",
    "3D打印",
    "1990s",
    "第一季度",
    "第一书记",
    "第一时间处置",
    "第一责任人",
    "第一，加强巡查",
    "第一、加强巡查",
    "其一，加强巡查",
    "首先，加强巡查",
    "一是加强巡查",
    "一要加强巡查",
    "一方面",
    "一次演练",
    "“一带一路”",
    "一、二、三产业融合",
    "（十二）项规定",
    "（一）、（二）项",
    "（一）至（三）项",
    "①②③项",
    "附件1、附件2",
    "附件2份",
    "A.M.",
    "I am the keeper",
    "a. m.",
    "A. M. Smith",
    "Q: When does it open?",
    "Part of the plan",
    "Section 3 of the Act",
    "CD Player",
    "〇、",
    "百、",
    "",
    "  ",
  ])("%s", (text) => {
    expect(inLine(text)).toBe("none");
    expect(inHeading(text)).toBe("none");
  });
});

describe("in headings alone", () => {
  test.each([
    ["1 Introduction", "|1| arabic 1?"],
    ["1 – Introduction", "|1| – arabic 1?"],
    ["1.0 Introduction", "|1|.0 arabic 1"],
    ["0. Preface", "|0|. arabic 0"],
    ["I. Introduction", "|I|. roman 1?"],
    ["II Methods", "|II| roman 2?"],
    ["IV. Methods", "|IV|. roman 4"],
    ["Ⅳ、方法", "|Ⅳ|、 roman 4", "|Ⅳ|、 roman 4"],
    ["iii. Meters", "|iii|. roman-lower 3"],
    ["A. Background", "|A|. letter 1?"],
    ["c. Background", "|c|. letter-lower 3?"],
    ["(a) Meters", "(|a|) letter-paren 1?"],
    ["(ii) Meters", "(|ii|) roman-paren 2"],
    ["A.1 Readings", "A.|1| appendix A 1?", "A.|1| appendix A 1?"],
    ["一 总体情况", "|一| han 1?"],
    ["Step 4 Close the valve", "Step |4| word Step 4"],
    ["5 Whys", "|5| arabic 5?"],
    ["J. Smith", "|J|. letter 10?"],
    ["一、二季度工作", "|一|、 han 1?"],
    ["1.", "|1|. arabic 1"],
  ])("%s", (text, expected, line = "none") => {
    expect(inHeading(text)).toBe(expected);
    expect(inLine(text)).toBe(line);
  });
});

test.each([
  "第一章规定了抄表的周期，应当遵守。",
  "第一条读者凭证借阅",
  "附件1所列水表",
  "第一阶段，招标人可以要求",
])("%s is prose in a line", (text) => expect(inLine(text)).toBe("none"));

describe("English words", () => {
  test.each([
    ["Chapter 3: Results", "Chapter |3|: word Chapter 3"],
    ["Chapter 3", "Chapter |3| word Chapter 3"],
    ["Chapter 3. Results", "Chapter |3|. word Chapter 3"],
    ["Section 2.1: Meters", "Section |2.1|: word Section 2.1"],
    ["Section 1.01 – Definitions", "Section |1.01| – word Section 1.1"],
    ["Article IV", "Article |IV| word Article 4"],
    ["Part II Results", "Part |II| word Part 2"],
    ["Part Two - Results", "Part |Two| - word Part 2"],
    ["Phase 1: Survey", "Phase |1|: word Phase 1"],
    ["Appendix A", "Appendix |A| appendix Appendix 1"],
    ["APPENDIX C: DATA", "APPENDIX |C|: appendix APPENDIX 3"],
    ["Annex B. Data", "Annex |B|. appendix Annex 2"],
    ["Attachment 1", "Attachment |1| appendix Attachment 1"],
  ])("%s", (text, expected) => {
    expect(inLine(text)).toBe(expected);
    expect(inHeading(text)).toBe(expected);
  });

  test.each(["Step 4 shows that it holds.", "Appendix A lists all meters.", "Phase 1 took two weeks."])(
    "%s",
    (text) => expect(inLine(text)).toBe("none"),
  );
});

describe("where an ordinal stands", () => {
  test("white space before it is skipped, ideographic space too", () => {
    const ordinal = parseOrdinal("\t　　一、　总则");
    expect(ordinal).toMatchObject({ start: 3, end: 5, text: "一、", gap: "　" });
  });

  test("it is read from any offset on", () => {
    const text = "前文。\n（二）后文";
    expect(parseOrdinal(text, 4)).toMatchObject({ start: 4, end: 7, text: "（二）", gap: "" });
  });

  test("the gap ends with the line", () => {
    expect(parseOrdinal("第一章\n总则")).toMatchObject({ text: "第一章", gap: "" });
  });
});
