import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const keysOf = (path: string) => Object.keys(JSON.parse(read(path))).sort();

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => read(join(folder, name)));
}

describe("texts of the extension", () => {
  it("are all translated, and nothing else is", () => {
    const used = sources("client/src").flatMap((source) =>
      [...source.matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? ""),
    );
    expect(keysOf("l10n/bundle.l10n.zh-cn.json")).toEqual([...new Set(used)].sort());
  });

  it("keep their gaps in translation", () => {
    const gaps = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([gap]) => gap).sort();
    const bundle: Record<string, string> = JSON.parse(read("l10n/bundle.l10n.zh-cn.json"));
    for (const [text, translation] of Object.entries(bundle))
      expect(gaps(translation), text).toEqual(gaps(text));
  });

  it("of the manifest are there in both languages", () => {
    const used = [...read("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? "");
    const keys = [...new Set(used)].sort();
    expect(keysOf("package.nls.json")).toEqual(keys);
    expect(keysOf("package.nls.zh-cn.json")).toEqual(keys);
  });
});
