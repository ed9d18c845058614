import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckResult, checkReport, openDocument, openReport } from "../../server/src/core/check/check";
import { Checking } from "../../server/src/core/check/checking";
import type { Finding } from "../../server/src/core/check/finding";
import { fixAll } from "../../server/src/core/features/fixAll";
import { editDocument } from "../../server/src/core/syntax/document";
import { applyEdits } from "../../server/src/core/text/edits";
import { said } from "../properties/said";
import { anyDocument, anyEdit, placeIn } from "./documents";
import { broken } from "./invariants";
import { OPERATIONS, setup } from "./operations";
import { tries } from "./tries";

/*
 * Any document, and any operation on it. REPORTWRIGHT_RUNS says how many documents there are to be, for a long run;
 * REPORTWRIGHT_SEED begins elsewhere. A document that has once failed is kept in `failed`.
 */

const GATE = 800;
const runs = Number(process.env.REPORTWRIGHT_RUNS ?? GATE);
const seed = Number(process.env.REPORTWRIGHT_SEED ?? 1);

const folder = join(import.meta.dirname, "failed");
const FAILED = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));

const share = fc.double({ min: 0, max: 1, noNaN: true });
const check = (text: string): CheckResult => checkReport(openReport(text), setup);

let pairs = 0;
let documents = 0;

/** Holds a property on documents, those that have failed first. */
function holds<T>(other: fc.Arbitrary<T>, of: (text: string, other: T) => void): void {
  const others = fc.sample(other, { seed, numRuns: 3 });
  const examples = FAILED.flatMap((text) => others.map((one): [string, T] => [text, one]));
  const counted = (text: string, one: T): void => {
    documents++;
    of(text, one);
  };
  const numRuns = runs + examples.length;
  fc.assert(fc.property(anyDocument, other, counted), { seed, numRuns, examples });
}

describe("on any document", () => {
  it("every operation ends, with ranges and edits that keep the rules", () => {
    holds(share, (text, place) => {
      const opened = openReport(text);
      const result = checkReport(opened, setup);
      const failed = result.findings.filter(({ rule }) => rule === "internal-error");
      expect(failed.map(({ message }) => message.en)).toEqual([]);
      const asked = { text, at: placeIn(text, place), opened, result };
      for (const [name, operation] of Object.entries(OPERATIONS)) {
        pairs++;
        const wrong = broken(text, operation(asked));
        if (wrong.length > 0) throw new Error(`${name}: ${wrong.join(", ")}`);
      }
    });
  });

  it("what is said after edits is what is said of the text read anew", () => {
    holds(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (before, edits) => {
      let text = before;
      let opened = openReport(text);
      const checking = new Checking();
      checking.check(opened, setup);
      for (const { place, length, newText } of edits) {
        const start = placeIn(text, place);
        const change = { start, end: Math.min(text.length, start + length), newText };
        text = applyEdits(text, [change]);
        opened = openDocument(editDocument(opened.document, [change]));
        expect(said(checking.check(opened, setup))).toEqual(said(check(text)));
      }
    });
  });

  it("a fix that needs no judgement takes away what it is for", () => {
    holds(fc.constant(undefined), (text) => {
      const { findings } = check(text);
      for (const finding of findings)
        for (const fix of finding.fixes.filter(({ safe }) => safe)) {
          const after = check(applyEdits(text, fix.edits()));
          const [left, were] = [alike(finding, after.findings), alike(finding, findings)];
          expect([finding.rule, fix.title.en, left < were]).toEqual([finding.rule, fix.title.en, true]);
        }
    });
  });

  it("fixing all that is safe a second time changes nothing", () => {
    holds(fc.constant(undefined), (text) => {
      const once = fixAll(text, check).text;
      expect(fixAll(once, check).text).toBe(once);
    });
  });

  tries("B2", () => pairs);
  tries("B3", () => documents);
});

/** How many findings say the same as this one. */
function alike({ rule, message }: Finding, findings: readonly Finding[]): number {
  return findings.filter((other) => other.rule === rule && other.message.en === message.en).length;
}
