import { enumeration, han, list, paragraph, quote, runIns, table, topic } from "./chineseParts";
import { extraSections, subjects, words } from "./chineseWords";
import { fill, Random } from "./random";

/** Writes one report until it is long enough; a report is a clean one of its type. */
class ChineseReport {
  private readonly parts: string[] = [];
  private units = 0;
  private tables = 0;
  private sections = 0;

  constructor(private readonly random: Random) {}

  /** `size`: about as many UTF-8 bytes; three for a Han character. */
  selfInspection(size: number): string {
    const { random } = this;
    const subject = random.pick(subjects);
    this.add(`---\nreport: self-inspection\ndate: 2025-0${random.int(1, 9)}-${random.int(10, 28)}\n---`);
    this.add(`# 关于2024年度${subject}工作的自查报告`);
    this.add(`按照年度工作安排，我单位对${subject}工作进行了自查。现将有关情况报告如下：`);
    this.section("工作开展情况", size * 0.5);
    while (this.units < size * 0.72)
      this.section(fill(random.pick(extraSections), words, random), this.units + size / 8);
    this.section("存在问题", size * 0.8);
    this.section("下一步工作打算", size * 0.96);
    this.add("特此报告。");
    this.add(`${random.pick(["城东", "城西", "城南", "城北"])}公共设施服务中心\n\n2025年3月12日`);
    return `${this.parts.join("\n\n")}\n`;
  }

  /** A report of no certain kind: sections of its own. */
  base(size: number): string {
    const { random } = this;
    this.add("---\nreport: base\n---");
    this.add(`# ${random.pick(subjects)}工作年度情况`);
    this.add(paragraph(random));
    while (this.units < size * 0.96) this.section(topic(random), this.units + Math.min(size / 5, 20_000));
    return `${this.parts.join("\n\n")}\n`;
  }

  /** A section with subsections, until the report has `until` bytes. */
  private section(name: string, until: number): void {
    this.add(`## ${han(++this.sections)}、${name}`);
    this.add(paragraph(this.random));
    if (name === "存在问题") this.add(enumeration(this.random));
    for (let i = 1; this.units < until; i++) {
      this.add(`### （${han(i)}）${topic(this.random)}`);
      this.content();
    }
  }

  private content(): void {
    const { random } = this;
    this.add(paragraph(random));
    if (random.chance(0.25)) this.add(runIns(random));
    if (random.chance(0.2)) this.add(list(random));
    if (random.chance(0.1)) this.add(quote(random));
    if (random.chance(0.12)) this.add(table(random, ++this.tables));
    if (random.chance(0.5)) this.add(paragraph(random));
  }

  private add(part: string): void {
    this.parts.push(part);
    // Nearly all of it is Han characters and full-width marks, of three bytes each.
    this.units += part.length * 2.6 + 2;
  }
}

/** A Chinese report of about `size` bytes, the same for the same seed. */
export function chineseReport(seed: number, size: number, type: "self-inspection" | "base"): string {
  const report = new ChineseReport(new Random(seed));
  return type === "base" ? report.base(size) : report.selfInspection(size);
}
