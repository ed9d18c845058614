import { describe, expect, it } from "vitest";
import { sentenceEndOf } from "../../../server/src/core/report/sentenceEnd";
import { readMarkedText } from "../../rules/runner/markedText";

const BEGINNING =
  "后厨每日消毒两次，留样柜温度由专人登记，发现异常立即上报；餐具由专人清洗，保洁柜每周清理一次，检查组随机抽取三个窗口。";
const ENGLISH =
  "The kitchen is cleaned twice a day, and the temperature of the cold store is logged by the person on duty. Every Friday two windows are drawn by lot. ";

describe("the end of a paragraph", () => {
  it.each([
    `${BEGINNING}⟦逐项核对⟧`,
    `${BEGINNING}检查中，⟦开展“回头看”⟧`,
    `${BEGINNING}⟦逐项核对，⟧`,
    `${BEGINNING}⟦窗口、后厨、⟧`,
    `${BEGINNING}⟦合格率98％⟧`,
    `${BEGINNING}⟦增长5⟧`,
    `${ENGLISH}⟦The report of the⟧`,
    `${ENGLISH}⟦The report,⟧`,
    `${ENGLISH}⟦The results are pub⟧`,
  ])("is open: %s", (marked) => {
    const { text, marks } = readMarkedText(marked);
    expect(sentenceEndOf(text).unfinished).toEqual({ start: marks[0]?.start, end: marks[0]?.end });
  });

  it.each([
    BEGINNING,
    `${BEGINNING}“情况属实。”`,
    `${BEGINNING}提出以下意见：`,
    `${BEGINNING}结果合格（详见附表）`,
    `${BEGINNING}结果合格；`,
    `${BEGINNING}见\uFFFC`,
    `${BEGINNING} 记者 张三 摄`,
    `联系人：张三，${BEGINNING}电话`,
    "检查结果全部合格",
    "东馆 西馆 南馆 北馆 中心馆 少儿馆 古籍馆 音乐馆 艺术馆 科技馆 体育馆 美术馆 博物馆 文化馆 档案馆",
    `${ENGLISH}The results are public. - Ana`,
    `${ENGLISH}See the log.\n[log]: #log`,
  ])("is closed, or tells nothing: %s", (text) => {
    expect(sentenceEndOf(text).unfinished).toBe(undefined);
  });
});
