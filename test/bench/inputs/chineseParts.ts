import { sentences, topics, weaknesses, words } from "./chineseWords";
import { fill, type Random } from "./random";

const DIGITS = "零一二三四五六七八九";

/** 1 to 9999 in Chinese numerals. */
export function han(value: number): string {
  if (value < 10) return DIGITS[value] ?? "";
  if (value < 20) return `十${value === 10 ? "" : DIGITS[value - 10]}`;
  const unit = value >= 1000 ? 1000 : value >= 100 ? 100 : 10;
  const rest = value % unit;
  const head = `${DIGITS[Math.floor(value / unit)]}${{ 1000: "千", 100: "百", 10: "十" }[unit]}`;
  if (rest === 0) return head;
  if (rest < unit / 10) return `${head}零${han(rest)}`;
  return `${head}${rest >= 10 && rest < 20 ? "一" : ""}${han(rest)}`;
}

export function sentence(random: Random): string {
  return fill(random.pick(sentences), words, random);
}

export function paragraph(random: Random): string {
  return Array.from({ length: random.int(2, 5) }, () => sentence(random)).join("");
}

export function topic(random: Random): string {
  return fill(random.pick(topics), words, random);
}

/** 一是…；二是…。 in one paragraph. */
export function enumeration(random: Random): string {
  const count = random.int(2, 4);
  const items = Array.from(
    { length: count },
    (_, i) => `${han(i + 1)}是${fill(random.pick(weaknesses), words, random)}`,
  );
  return `${items.join("；")}。`;
}

/** Paragraphs that begin with 1. … as their first sentence. */
export function runIns(random: Random): string {
  const count = random.int(2, 4);
  const items = Array.from({ length: count }, (_, i) => `${i + 1}.${topic(random)}。${paragraph(random)}`);
  return items.join("\n\n");
}

export function list(random: Random): string {
  const items = Array.from({ length: random.int(3, 6) }, () => `- ${sentence(random)}`);
  return items.join("\n");
}

export function quote(random: Random): string {
  return `> ${sentence(random)}\n> ${sentence(random)}`;
}

/** A table with its caption and the sentence that refers to it. */
export function table(random: Random, number: number): string {
  const rows = Array.from({ length: random.int(3, 9) }, (_, i) => {
    const cells = fill("{part} | {n} | {p}% | {good}", words, random);
    return `| ${i + 1} | ${cells} |`;
  });
  const head = "| 序号 | 点位 | 数量 | 完成率 | 说明 |\n|---|---|---:|---:|---|";
  return `各点位的完成情况见表${number}。\n\n表${number} 完成情况\n\n${head}\n${rows.join("\n")}`;
}
