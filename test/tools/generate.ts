/**
 * Writes all files that are made from others: `npm run generate`. With --check nothing is written; files that are
 * stale are named and the exit code is 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export interface Generated {
  /** From the root of the project, with /. */
  readonly path: string;
  readonly content: string;
}

/** npm runs scripts at the root of the project. */
const root = process.cwd();

/** In this order: later ones read what earlier ones write. */
const generators: readonly (() => Promise<readonly Generated[]>)[] = [
  async () => (await import("./generators/reportTypes")).generateReportTypes(),
  async () => (await import("./generators/ruleDocs")).generateRuleDocs(),
  async () => (await import("./generators/typeDocs")).generateTypeDocs(),
  async () => (await import("./generators/snippets")).generateSnippets(),
  async () => (await import("./generators/schemas")).generateSchemas(),
  async () => (await import("./generators/settings")).generateSettings(root),
  async () => (await import("./generators/readme")).generateReadmeTables(root),
  async () => (await import("./generators/reliability")).generateReliability(),
];

async function main(check: boolean): Promise<void> {
  const stale: string[] = [];
  let count = 0;
  for (const generate of generators) {
    for (const { path, content } of await generate()) {
      count++;
      const file = join(root, path);
      if (existsSync(file) && readFileSync(file, "utf8") === content) continue;
      stale.push(relative(root, file));
      if (check) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  const verb = check ? "stale (run npm run generate)" : "written";
  console.log(
    `${count} generated files, ${stale.length} ${verb}${stale.length > 0 ? `: ${stale.join(", ")}` : ""}`,
  );
  if (check && stale.length > 0) process.exitCode = 1;
}

void main(process.argv.includes("--check"));
