import { describe, expect, it } from "vitest";
import { maskPlaces, masksAmong } from "../../../server/src/core/report/masks";

function masksOf(text: string): string[] {
  return [...masksAmong(maskPlaces(text))];
}

describe("masks", () => {
  it.each([
    ["a letter between Han characters, three times", "学习D章、D规，D员先锋岗，加强D的建设", ["D"]],
    ["in the midst of the text, whatever follows", "全体D员，老D员，新D员", ["D"]],
    ["beside one other letter", "D员D委D组D章D性，讲T精神", ["D"]],
    ["a run of one letter, once", "规范运营AAA公众号", ["AAA"]],
    ["between marks", "在抖音、BBB、博客等平台", ["BBB"]],
    ["both", "D员D委D组使用AAA群", ["D", "AAA"]],
  ])("%s", (_, text, masks) => {
    expect(masksOf(text).sort()).toEqual([...masks].sort());
  });

  it.each([
    ["a label with its one name", "D细分行业：略。\nD细分行业，见图。D细分行业"],
    ["twice only", "由D馆牵头，向D馆报送"],
    ["labels of three letters and more", "D馆E馆F馆，D馆E馆F馆，D馆E馆F馆"],
    ["options", "A组B组，A组B组，A组B组"],
    ["names of kinds", "D型D区D类，D级D座D栋，D轮D段"],
    ["words with a letter", "用U盘，插U盘，存U盘，Z世代，K歌，T恤"],
    ["vitamins and annexes", "维生素D含量，维生素D用量，附录D规定，维生素D制剂"],
    ["ratings and acronyms", "AAA级景区，信用等级AAA，PPP模式，TTT培训，WWW服务，CCC认证"],
    ["words of other scripts", "DNA检测、CPU和U8系统、GDP增长"],
    ["crosses, which are blanks", "X市X局X月，XXX公司"],
    ["a list of codes", "AAA术语定义\nBBB物料加工"],
  ])("none: %s", (_, text) => {
    expect(masksOf(text)).toEqual([]);
  });
});
