import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const src = join(root, "server/src");

/** Each layer may use itself and the ones before it. */
const CORE = [
  "text",
  "syntax",
  "ordinals",
  "report",
  "types",
  "config",
  "revise",
  "rules",
  "check",
  "features",
];
/** `ordinals` and `syntax` stand beside one another. */
const APART: Readonly<Record<string, string>> = { ordinals: "syntax", syntax: "ordinals" };

const files = sourcesIn(src);

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => name.replaceAll("\\", "/"));
}

function importsOf(file: string): { specifier: string; target: string }[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, specifier = ""]) => {
    const target = specifier.startsWith(".")
      ? relative(src, resolve(join(src, dirname(file)), specifier))
      : "";
    return { specifier, target: target.replaceAll("\\", "/") };
  });
}

const layerOf = (path: string): string => (path.startsWith("core/") ? (path.split("/")[1] ?? "") : "");

describe("dependencies point one way", () => {
  for (const file of files.filter((name) => name.startsWith("core/") && name.split("/").length > 2)) {
    it(file, () => {
      const own = CORE.indexOf(layerOf(file));
      const wrong = importsOf(file).filter(({ target }) => {
        if (target === "") return false;
        const layer = layerOf(target);
        return !target.startsWith("core/") || CORE.indexOf(layer) > own || APART[layerOf(file)] === layer;
      });
      expect(wrong).toEqual([]);
    });
  }

  it("the core takes nothing from Node, the protocol or the editor", () => {
    const foreign = files
      .filter((name) => name.startsWith("core/"))
      .flatMap((file) => importsOf(file).map(({ specifier }) => ({ file, specifier })))
      .filter(({ specifier }) => /^(?:node:|vscode)|^(?:fs|path|os|child_process)$/.test(specifier));
    expect(foreign).toEqual([]);
  });

  it("host does not know the edges, and they do not know one another", () => {
    const wrong = files.flatMap((file) => {
      const edge = file.split("/")[0] ?? "";
      const allowed: Readonly<Record<string, readonly string[]>> = {
        host: ["core", "host"],
        start: ["start"],
        export: ["core", "host", "export"],
        word: ["core", "word"],
        lsp: ["core", "host", "lsp", "export", "word", "start"],
        cli: ["core", "host", "cli", "export", "word", "start"],
      };
      const may = allowed[edge];
      return may === undefined
        ? []
        : importsOf(file).filter(({ target }) => target !== "" && !may.includes(target.split("/")[0] ?? ""));
    });
    expect(wrong).toEqual([]);
  });

  it("the client takes nothing from the server but the types of its protocol", () => {
    const client = join(root, "client/src");
    const taken = sourcesIn(client).flatMap((file) => {
      const text = readFileSync(join(client, file), "utf8");
      return [...text.matchAll(/(import(?: type)?)[^;]*? from "([^"]*server\/[^"]*)"/g)].map(
        ([, how, specifier = ""]) => `${how} ${basename(dirname(specifier))}/${basename(specifier)}`,
      );
    });
    expect([...new Set(taken)]).toEqual(["import type lsp/protocol"]);
  });
});

describe("rules", () => {
  const rules = files.filter((name) => /^core\/rules\/[a-z]+\//.test(name));
  const types = readdirSync(join(root, "server/report-types")).map((name) => basename(name, ".yaml"));

  it.each(rules)("%s knows no other rule, and no report type by its name", (file) => {
    const others = importsOf(file).filter(({ target }) => rules.includes(`${target}.ts`));
    const text = readFileSync(join(src, file), "utf8");
    expect([others, types.filter((type) => text.includes(`"${type}"`))]).toEqual([[], []]);
  });
});
