import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { tries } from "../../reliability/tries";
import { proseIn, referenceProseIn, withoutExtensions } from "./support/referenceProse";
import { neutralised, referenceShapesOf, shapesOf } from "./support/shape";

const ROOT = join(__dirname, "../../..");

const CORPUS = process.env.REPORTWRIGHT_CORPUS;
const FOLDERS = [
  { name: "node_modules", folder: join(ROOT, "node_modules"), atLeast: 100 },
  ...(CORPUS === undefined ? [] : [{ name: "the corpus", folder: CORPUS, atLeast: 1 }]),
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
  readonly compared: number;
  /** What one reader sees and the other does not, by file. */
  readonly differences: Record<string, readonly string[]>;
}

type Reader = (text: string) => string[];

function compareFiles(folder: string, ours: Reader, theirs: Reader): Comparison {
  const differences: Record<string, readonly string[]> = {};
  const files = markdownFilesBelow(folder);
  let compared = 0;
  for (const file of files) {
    const text = neutralised(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    const [mine, other] = [ours(text), theirs(text)];
    compared += other.length;
    const found = disagreements(mine, other);
    if (found.length > 0) differences[relative(folder, file)] = found;
  }
  return { files: files.length, compared, differences };
}

function disagreements(ours: readonly string[], theirs: readonly string[]): string[] {
  if (ours.length === theirs.length && ours.every((item, i) => item === theirs[i])) return [];
  const [a, b] = [new Set(ours), new Set(theirs)];
  return [
    ...ours.filter((item) => !b.has(item)).map((item) => `ours: ${item}`),
    ...theirs.filter((item) => !a.has(item)).map((item) => `theirs: ${item}`),
    `${ours.length} and ${theirs.length} in all`,
  ];
}

let files = 0;

describe("blocks agree with markdown-it's, kinds and lines at all depths", () => {
  const examples = examplesOfSpecification();

  it("has all examples of CommonMark 0.31", () => {
    expect(examples).toHaveLength(652);
  });

  it.each(examples)("CommonMark $number, $section", ({ markdown }) => {
    const text = neutralised(markdown);
    expect(shapesOf(text)).toEqual(referenceShapesOf(text));
  });

  it.each(FOLDERS)("Markdown files below $name", ({ name, folder, atLeast }) => {
    const { files: found, compared, differences } = compareFiles(folder, shapesOf, referenceShapesOf);
    console.log(`${name}: ${compared} blocks of ${found} files compared`);
    files += found;
    expect(differences).toEqual({});
    expect(found).toBeGreaterThanOrEqual(atLeast);
  });

  tries("B4", () => examples.length + files);
});

describe("prose agrees with markdown-it's", () => {
  it.each(FOLDERS)("Markdown files below $name", ({ name, folder, atLeast }) => {
    const { files, compared, differences } = compareFiles(
      folder,
      (text) => proseIn(withoutExtensions(text)),
      (text) => referenceProseIn(withoutExtensions(text)),
    );
    console.log(`${name}: ${compared} passages of ${files} files compared`);
    expect(differences).toEqual({});
    expect(files).toBeGreaterThanOrEqual(atLeast);
  });
});
