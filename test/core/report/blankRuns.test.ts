import { describe, expect, it } from "vitest";
import { blankRuns } from "../../../server/src/core/report/blankRuns";
import { readMarkedText } from "../../rules/runner/markedText";

function expectBlanks(marked: string): void {
  const { text, marks } = readMarkedText(marked);
  expect(blankRuns(text).map(({ start, end }) => [start, end])).toEqual(
    marks.map(({ start, end }) => [start, end]),
  );
}

describe("blanks of repeated signs", () => {
  it.each([
    ["before a unit", "检查⟦xx⟧家，整改⟦XX⟧处，合格率⟦xxx⟧％"],
    ["inside quotation marks", "实行“⟦xxx⟧”制，开展“⟦x⟧市讲堂”活动"],
    ["full width", "检查⟦ｘｘ⟧家，⟦ＸＸ⟧处"],
    ["multiplication signs", "检查⟦××⟧家，⟦×⟧月"],
    ["a date is one", "⟦xxxx年xx月xx日⟧，⟦x月x日⟧"],
    ["a date with its year", "2023年⟦x月x日⟧，2023-⟦XX-XX⟧"],
    ["a place is one", "在⟦x省x市x县⟧，由⟦xx市xx局⟧牵头"],
    ["a range is one", "于⟦x月至x月⟧开展，⟦xx—xx⟧人"],
    ["a decimal is one", "增长⟦x.x⟧%，增长⟦xx.xx⟧%"],
    ["a year that is half known", "⟦20xx⟧年，⟦202X⟧年，⟦20XX年X月⟧，〔⟦20xx⟧〕"],
    ["enumerated blanks stay apart", "⟦xx⟧、⟦xx⟧和⟦xx⟧"],
    ["behind a word of measure", "最高⟦×⟧万元"],
    ["with spaces around", "共检查 ⟦x⟧ 家，⟦XX⟧ 处"],
    ["a telephone number", "电话0591-⟦xxxxxxxx⟧"],
  ])("Chinese: %s", (_, marked) => {
    expectBlanks(marked);
  });

  it.each([
    ["subject of a sentence", "今年以来，⟦x⟧认真落实"],
    ["object of a sentence", "认真参与⟦x⟧，深入学习"],
    ["name of a place", "我市⟦x⟧获⟦x⟧平台刊载⟦x⟧篇"],
    ["at the end of a line", "负责人为⟦x⟧"],
    ["capital", "⟦X⟧局牵头，⟦X⟧月完成"],
  ])("Chinese, a single cross: %s", (_, marked) => {
    expectBlanks(marked);
  });

  it.each([
    "x86平台，i5x处理器，maxx系列",
    "x轴、y轴与X光机、X射线、X染色体",
    "设x为人数，则x+3为总数",
    "尺寸为3×5米、3 x 5 米，长×宽×高，长x宽",
    "XXL号3件，iPhone X 一台，Model X 一辆",
    "系统升级至v2.x、10.x.x，返回5xx错误",
    "号码138xxxx1234",
    "文件xx-large.css、xxx.rs、/xxx/yy",
    "1+X证书，互联网+X",
    "×",
    "车与X（人、车、路）互联",
    "X平台（原推特）账号",
    "XX世纪建筑",
  ])("Chinese, no blank: %s", (text) => {
    expectBlanks(text);
  });

  it.each([
    ["before a unit", "It took ⟦xx⟧ minutes and ⟦XX⟧% of $⟦xx⟧"],
    ["three and more", "see ticket ⟦XXX⟧, PR #⟦XXX⟧ and RFC ⟦XXXX⟧, from ⟦xxx⟧ to ⟦xxx⟧"],
    ["joined", "on ⟦XX/XX/XXXX⟧ at ⟦XX:XX⟧"],
    ["a year", "in ⟦20XX⟧"],
    ["alone in a cell", "⟦xx⟧"],
  ])("English: %s", (_, marked) => {
    expectBlanks(marked);
  });

  it.each(
    [
      "Chapter XX, Part XXX, Super Bowl XXX, Louis XX",
      "Volume XX beside XII and XXX beside VII",
      "the x axis, x and xx, Malcolm X, 4xx and 5xx, E0xxx",
      "xx",
    ].filter((text) => text !== "xx"),
  )("English, no blank: %s", (text) => {
    expectBlanks(text);
  });

  it.each([
    ["full width", "签字：⟦＿＿＿⟧，共⟦＿＿⟧人"],
    ["half width", "Signed: ⟦_____⟧, 共⟦__⟧人，⟦____年__月__日⟧"],
    ["circles", "⟦〇〇⟧市、⟦○○⟧局，⟦○○市○○局⟧"],
    ["no circles in numbers and marks", "二〇〇八年，二○○八年，○ 合格"],
    ["no line in a name", "my__name and snake_case"],
  ])("lines and circles: %s", (_, marked) => {
    expectBlanks(marked);
  });
});
