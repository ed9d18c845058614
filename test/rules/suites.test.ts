/**
 * Runs the suites: every `<rule>.md` in this folder, one rule each, to be read as that rule's documentation.
 *
 * A heading names a case. The fence below it, labelled `markdown`, holds the report. In it
 *
 *     本年度检查⟦XX⟧家食堂，整改⟦xx⟧处。      ⟦…⟧ is what a finding stands on,
 *     与⟪D⟫馆同日检查。                        ⟪…⟫ a place it points to as related information;
 *     ^ placeholder (warning): 空白           below the line, one ^ for each ⟦ in turn: rule, severity, a piece of the message.
 *
 * Brackets, not columns of carets: a Han character is two columns wide on one screen and one and a half on the next,
 * and nobody can count them. The ^ lines may be left out: the rule is then that of the suite. `{U+200B}` stands for a
 * character nobody sees. Without any mark the report is clean. A fence labelled `fixed` (or `fixed TITLE`, in either
 * language) holds the report after that fix. A case may set, in its text,
 *
 *     - Type: `self-inspection`              default `base`; front matter in the report goes before; `detected`: none is given
 *       (a fence labelled `yaml` holds a report type of one's own, which is then the report's)
 *     - Only this rule: <the reason>         other rules' findings are not looked at
 *
 * What holds for every case: no other finding; messages are whole sentences; positions are real ones; every fix
 * removes its finding, a safe one brings no other, and fixing comes to an end; with CRLF all is the same, and where wide
 * spaces indent the paragraphs.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/src/core/index";
import { applyEdits } from "../../server/src/core/text/edits";
import { compareSpans, type Span } from "../../server/src/core/text/span";
import { checkText, fixAll } from "./runner/check";
import { indented, withoutIndents } from "./runner/indented";
import { type Label, type Mark, writeMarkedText } from "./runner/markedText";
import { type Case, readSuite } from "./runner/suite";

for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith(".md"))) {
  const rule = file.replace(/\.md$/, "");
  describe(rule, () => {
    for (const one of casesOf(rule, file)) describe(one.name, () => holds(rule, one));
  });
}

/** A suite that cannot be read fails by itself; the others go on. */
function casesOf(rule: string, file: string): readonly Case[] {
  try {
    return readSuite(rule, readFileSync(`${import.meta.dirname}/${file}`, "utf8")).cases;
  } catch (error) {
    it("can be read", () => {
      throw error;
    });
    return [];
  }
}

function holds(rule: string, one: Case): void {
  const { text, marks, related } = one.report;
  const findings = () => findingsOf(text, rule, one);

  it("finds what is marked, and nothing else", () => {
    const found = findings();
    expect(
      writeMarkedText(
        text,
        found.map((finding) => foundLabel(finding, rule, marks)),
      ),
    ).toBe(
      writeMarkedText(
        text,
        marks.map((mark) => markLabel(mark, rule)),
      ),
    );
    for (const mark of marks.filter(({ message }) => message !== undefined)) expectMessage(found, mark, rule);
    if (related.length > 0) {
      const places = found.filter((finding) => finding.rule === rule).flatMap((finding) => finding.related);
      expect(
        textsAt(
          text,
          places.map(({ span }) => span),
        ),
      ).toEqual(textsAt(text, related));
    }
  });

  it("speaks in whole sentences, in English and in Chinese", () => {
    for (const { message } of findings()) {
      expect(message.en).toMatch(/[.?]$/);
      expect(message.zh).toMatch(/\p{Script=Han}.*[。？]$/u);
    }
  });

  it("points at whole characters of the text", () => {
    for (const finding of findings()) {
      for (const span of spansOf(finding)) expect(isWhole(text, span), JSON.stringify(span)).toBe(true);
    }
  });

  it("offers fixes that remove what they are for", () => {
    for (const written of [text, indented(text)]) {
      const before = findingsOf(written, rule, one);
      for (const finding of before) {
        for (const fix of finding.fixes) {
          const after = findingsOf(applyEdits(written, fix.edits()), rule, one);
          expect(alike(after, finding), fix.title.en).toBeLessThan(alike(before, finding));
          if (fix.safe) expect(grown(before, after), fix.title.en).toEqual([]);
        }
      }
    }
  });

  it("comes to an end of fixing", () => {
    const fixed = fixAll(text, one, rule, undefined);
    expect(fixAll(fixed, one, rule, undefined)).toBe(fixed);
  });

  it("says the same with CRLF", () => {
    const crlf = text.replaceAll("\n", "\r\n");
    const places = (of: string) =>
      findingsOf(of, rule, one).map(({ span, message, ...finding }) => ({
        rule: finding.rule,
        severity: finding.severity,
        message,
        start: of.slice(0, span.start).replaceAll("\r\n", "\n").length,
        text: of.slice(span.start, span.end).replaceAll("\r\n", "\n"),
        fixed: finding.fixes.map((fix) => applyEdits(of, fix.edits()).replaceAll("\r\n", "\n")),
      }));
    expect(places(crlf)).toEqual(places(text));
  });

  it("says the same of paragraphs that wide spaces indent", () => {
    const told = (of: string) =>
      findingsOf(of, rule, one).map(({ span, fixes, ...finding }) => ({
        rule: finding.rule,
        severity: finding.severity,
        text: withoutIndents(of.slice(span.start, span.end)),
        beginsWithText: !/^\s/.test(of.slice(span.start, span.end)),
        fixed: fixes.map((fix) => withoutIndents(applyEdits(of, fix.edits()))),
      }));
    expect(told(indented(text))).toEqual(told(text));
  });

  for (const fixed of one.fixed) {
    it(`is mended${fixed.title === undefined ? "" : ` by: ${fixed.title}`}`, () => {
      expect(fixAll(text, one, rule, fixed.title)).toBe(fixed.text);
    });
  }
}

function findingsOf(text: string, rule: string, one: Case): readonly Finding[] {
  const { findings } = checkText(text, one);
  return one.onlyBecause === undefined ? findings : findings.filter((finding) => finding.rule === rule);
}

function markLabel(mark: Mark, rule: string): Label {
  const severity = mark.severity === undefined ? "" : ` (${mark.severity})`;
  return { start: mark.start, end: mark.end, label: `${mark.rule ?? rule}${severity}` };
}

/** Shows the severity where the suite does. */
function foundLabel(finding: Finding, rule: string, marks: readonly Mark[]): Label {
  const said = marks.some((mark) => isOf(mark, finding, rule) && mark.severity !== undefined);
  const severity = said ? ` (${finding.severity})` : "";
  return { ...finding.span, label: `${finding.rule}${severity}` };
}

function isOf(mark: Mark, finding: Finding, rule: string): boolean {
  return (mark.rule ?? rule) === finding.rule && compareSpans(mark, finding.span) === 0;
}

function expectMessage(findings: readonly Finding[], mark: Mark, rule: string): void {
  const messages = findings
    .filter((finding) => isOf(mark, finding, rule))
    .map(({ message }) => `${message.en}\n${message.zh}`);
  expect(messages.join("\n")).toContain(mark.message);
}

function textsAt(text: string, spans: readonly Span[]): string[] {
  return [...spans].sort(compareSpans).map(({ start, end }) => `${start}: ${text.slice(start, end)}`);
}

function spansOf(finding: Finding): Span[] {
  const edits = finding.fixes.flatMap((fix) => [...fix.edits()]);
  return [finding.span, ...finding.related.map(({ span }) => span), ...edits];
}

function isWhole(text: string, { start, end }: Span): boolean {
  const splits = (offset: number) =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
  return 0 <= start && start <= end && end <= text.length && !splits(start) && !splits(end);
}

/** How many findings say the same of the same kind of place. */
function alike(findings: readonly Finding[], { rule, message }: Finding): number {
  return findings.filter((other) => other.rule === rule && other.message.en === message.en).length;
}

/** Rules that speak more often than before. */
function grown(before: readonly Finding[], after: readonly Finding[]): string[] {
  const count = (findings: readonly Finding[], rule: string) =>
    findings.filter((f) => f.rule === rule).length;
  return [...new Set(after.map(({ rule }) => rule))].filter(
    (rule) => count(after, rule) > count(before, rule),
  );
}
