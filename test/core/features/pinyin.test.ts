import { describe, expect, it } from "vitest";
import { pinyinOf } from "../../../server/src/core/features/pinyin";

describe("pinyin", () => {
  it.each([
    ["存在问题", "cunzaiwenti", "czwt"],
    ["工作开展情况", "gongzuokaizhanqingkuang", "gzkzqk"],
    // Characters that the order of the library's dictionary puts under another syllable.
    ["亮点", "liangdian", "ld"],
    ["背景", "beijing", "bj"],
    ["前期准备", "qianqizhunbei", "qqzb"],
    ["强化措施", "qianghuacuoshi", "qhcs"],
    ["桥梁", "qiaoliang", "ql"],
    ["采纳", "caina", "cn"],
    ["繁荣", "fanrong", "fr"],
    ["卓越", "zhuoyue", "zy"],
    ["A类问题", "aleiwenti", "alwt"],
  ])("of %s", (text, syllables, initials) => {
    expect(pinyinOf(text)).toEqual([syllables, initials]);
  });

  it("of a text without Han characters is none", () => {
    expect(pinyinOf("Root Cause")).toEqual([]);
  });
});
