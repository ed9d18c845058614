import { content, paragraph, topic } from "./englishParts";
import { systems } from "./englishWords";
import { Random } from "./random";

const POSTMORTEM = ["Summary", "Impact", "Root Cause", "Timeline", "Lessons Learned", "Action Items"];
/** Ethereum's order of sections, as its validator wants them. */
const PROPOSAL = ["Abstract", "Motivation", "Specification", "Rationale", "Backwards Compatibility"];

class EnglishReport {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly topics = new Map<string, number>();

  constructor(private readonly random: Random) {}

  postmortem(size: number): string {
    const { random } = this;
    this.add("---\nreport: postmortem\ndate: 2025-02-14\n---");
    this.add(`# Postmortem: ${random.pick(systems)} unavailable on ${random.int(2, 28)} February`);
    POSTMORTEM.forEach((name, i) => {
      this.section(name, ((i + 1) / POSTMORTEM.length) * size);
    });
    return this.done();
  }

  /** A design proposal with sections of its own. */
  base(size: number): string {
    const { random } = this;
    this.add("---\nreport: base\n---");
    this.add(`# A new design for ${random.pick(systems)}`);
    this.add(paragraph(random));
    while (this.length < size) this.section(this.topic(), this.length + size / 6);
    return this.done();
  }

  proposal(number: number, size: number): string {
    const preamble = [
      `eip: ${number}`,
      `title: Batched ${this.random.pick(systems)}`,
      "description: Sends several entries at once and confirms them together",
      "author: R. Keller (@rkeller-example)",
      `discussions-to: https://ethereum-magicians.org/t/batched-entries/${number}`,
      "status: Draft",
      "type: Standards Track",
      "category: Core",
      "created: 2025-02-14",
    ];
    this.add(`---\n${preamble.join("\n")}\n---`);
    PROPOSAL.forEach((name, i) => {
      this.section(name, ((i + 1) / PROPOSAL.length) * size);
    });
    this.add("## Security Considerations");
    this.add(paragraph(this.random));
    this.add("## Copyright");
    this.add("Copyright and related rights waived via [CC0](../LICENSE.md).");
    return this.done().replaceAll("https://example.org/", "../assets/");
  }

  /** A section with subsections, until the report has `until` characters. */
  private section(name: string, until: number): void {
    this.add(`## ${name}`);
    for (const part of content(this.random)) this.add(part);
    while (this.length < until) {
      this.add(`### ${this.topic()}`);
      for (const part of content(this.random)) this.add(part);
    }
  }

  /** No two headings of a report are the same. */
  private topic(): string {
    const text = topic(this.random);
    const times = (this.topics.get(text) ?? 0) + 1;
    this.topics.set(text, times);
    return times === 1 ? text : `${text}, part ${times}`;
  }

  private add(part: string): void {
    this.parts.push(part);
    this.length += part.length + 2;
  }

  private done(): string {
    return `${this.parts.join("\n\n")}\n`;
  }
}

/** An English report of about `size` bytes, the same for the same seed. */
export function englishReport(seed: number, size: number, type: "postmortem" | "base"): string {
  const report = new EnglishReport(new Random(seed));
  return type === "base" ? report.base(size) : report.postmortem(size);
}

/** A proposal in the form that Ethereum's validator checks. */
export function proposal(number: number, size: number): string {
  return new EnglishReport(new Random(number)).proposal(number, size);
}
