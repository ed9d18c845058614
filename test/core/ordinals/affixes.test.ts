import { expect, test } from "vitest";
import { usualSuffixes, withAffixes } from "../../../server/src/core/ordinals/affixes";
import { parseOrdinal } from "../../../server/src/core/ordinals/parse";

const read = (text: string) => parseOrdinal(`${text} `, 0, { inHeading: true })!;

/** The ordinal with the usual mark. */
function repaired(text: string, chinese: boolean): string {
  const ordinal = read(text);
  const usual = usualSuffixes(ordinal, chinese);
  if (usual === undefined || usual.includes(ordinal.suffix)) return text;
  return withAffixes(ordinal, { suffix: usual[0] });
}

test.each([
  ["一.", "一、"],
  ["一，", "一、"],
  ["一：", "一、"],
  ["一、、", "一、"],
  ["一", "一、"],
  ["（一）、", "（一）"],
  ["(一).", "(一)"],
  ["1、", "1."],
  ["1）", "1."],
  ["（1）、", "（1）"],
  ["①、", "①"],
  ["⒈、", "⒈"],
  ["㈠、", "㈠"],
  ["第一章、", "第一章"],
  ["第 1 节、", "第 1 节"],
])("in Chinese text %s should be %s", (text, usual) => expect(repaired(text, true)).toBe(usual));

test.each([
  "一、",
  "（一）",
  "(一)",
  "1.",
  "１．",
  "（1）",
  "①",
  "第一章",
  "第二阶段：",
  "1.1",
  "1.1.",
  "附件1：",
])("%s is usual", (text) => expect(repaired(text, true)).toBe(text));

test.each(["1)", "1:", "1 –", "(a)", "A)", "Chapter 1:"])("%s is usual in English", (text) =>
  expect(repaired(text, false)).toBe(text),
);
