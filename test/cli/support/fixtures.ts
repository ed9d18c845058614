import { join } from "node:path";
import { expect } from "vitest";

/** A folder of three documents: a report with a note left in it, one without a fault, and no report at all. */
export const fixtures = join(import.meta.dirname, "../fixtures");

/** The note left in meters.md, in JSON; its words are the rule's own. */
const TODO = {
  rule: "placeholder",
  severity: "warning",
  message: expect.stringMatching(/^“TODO” is .*\.$/),
  range: { start: { line: 8, character: 0 }, end: { line: 8, character: 4 } },
};

export const METERS = {
  path: "meters.md",
  reports: [
    {
      type: "base",
      title: "Meter readings",
      range: { start: { line: 0, character: 0 }, end: { line: 8, character: 26 } },
      sections: { required: 0, complete: 0 },
    },
  ],
  findings: [TODO],
};

export const OPENING = {
  path: "halls/opening.md",
  reports: [
    {
      type: "self-inspection",
      title: "2024年图书馆开放时间自查报告",
      range: { start: { line: 0, character: 0 }, end: { line: 22, character: 10 } },
      sections: { required: 3, complete: 3 },
    },
  ],
  findings: [],
};

export const README = { path: "readme.md", reports: [], findings: [] };
