import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { neutralised, referenceShapesOf, shapesOf } from "./support/shape";

const ROOT = join(__dirname, "../../..");

const CORPUS = process.env.REPORTWRIGHT_CORPUS;
const FOLDERS = [
  { name: "node_modules", folder: join(ROOT, "node_modules"), files: 100 },
  ...(CORPUS === undefined ? [] : [{ name: "the corpus", folder: CORPUS, files: 1 }]),
];

interface Example {
  readonly number: number;
  readonly section: string;
  readonly markdown: string;
}

/** The examples of CommonMark's specification; → stands for a tab in it. */
function examplesOfSpecification(): Example[] {
  const text = readFileSync(join(ROOT, "node_modules/commonmark-spec/spec.txt"), "utf8");
  const examples: Example[] = [];
  let section = "";
  for (const [, markdown, heading] of text.matchAll(
    /^`{32} example\n([\s\S]*?)^\.\n[\s\S]*?^`{32}$|^#{1,6} *(.*)$/gm,
  )) {
    if (heading !== undefined) section = heading;
    else if (markdown !== undefined)
      examples.push({ number: examples.length + 1, section, markdown: markdown.replaceAll("→", "\t") });
  }
  return examples;
}

function markdownFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

interface Comparison {
  readonly files: number;
  readonly blocks: number;
  /** What one reader sees and the other does not, by file. */
  readonly differences: Record<string, readonly string[]>;
}

function compareFiles(files: readonly string[], base: string): Comparison {
  const differences: Record<string, readonly string[]> = {};
  let blocks = 0;
  for (const file of files) {
    const text = neutralised(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    const ours = shapesOf(text);
    const theirs = referenceShapesOf(text);
    blocks += theirs.length;
    const found = disagreements(ours, theirs);
    if (found.length > 0) differences[relative(base, file)] = found;
  }
  return { files: files.length, blocks, differences };
}

function disagreements(ours: readonly string[], theirs: readonly string[]): string[] {
  if (ours.join("\n") === theirs.join("\n")) return [];
  const [a, b] = [new Set(ours), new Set(theirs)];
  return [
    ...ours.filter((shape) => !b.has(shape)).map((shape) => `ours: ${shape}`),
    ...theirs.filter((shape) => !a.has(shape)).map((shape) => `theirs: ${shape}`),
  ];
}

describe("blocks agree with markdown-it's, kinds and lines at all depths", () => {
  const examples = examplesOfSpecification();

  it("has all examples of CommonMark 0.31", () => {
    expect(examples).toHaveLength(652);
  });

  it.each(examples)("CommonMark $number, $section", ({ markdown }) => {
    const text = neutralised(markdown);
    expect(shapesOf(text)).toEqual(referenceShapesOf(text));
  });

  it.each(FOLDERS)("Markdown files below $name", ({ name, folder, files: atLeast }) => {
    const { files, blocks, differences } = compareFiles(markdownFilesBelow(folder), folder);
    console.log(`${name}: ${blocks} blocks of ${files} files compared`);
    expect(differences).toEqual({});
    expect(files).toBeGreaterThanOrEqual(atLeast);
  });
});
