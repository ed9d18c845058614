import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { examples, root } from "../tools/paths.mjs";

const source = fileURLToPath(new URL("suite/", import.meta.url));
const target = join(root, "out", "vscode-suite");

/** @type {import("esbuild").BuildOptions} */
const common = { bundle: true, format: "cjs", target: "node20", sourcemap: "inline", logLevel: "warning" };

/** Bundles the suite, each test file by itself. Returns the module that runs it. */
export async function buildSuite() {
  rmSync(target, { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: [join(source, "index.ts"), join(source, "**/*.test.ts")],
    outdir: target,
    outbase: source,
    platform: "node",
    external: ["vscode", "mocha"],
  });
  return join(target, "index.js");
}

/**
 * Bundles suites as one file, for hosts without Node.
 * @param {{suites: string[], only: string | undefined}} which
 * @returns {Promise<string>} its folder
 */
export async function buildWebSuite({ suites, only }) {
  const folder = join(root, "out", "vscode-suite-web");
  rmSync(folder, { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: { index: join(source, "index.web.ts") },
    outdir: folder,
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
    plugins: [webHost(suites)],
    define: { REPORTWRIGHT_GREP: JSON.stringify(only ?? "") },
  });
  return folder;
}

/**
 * Puts what a browser has in the place of what Node has.
 * @param {string[]} suites
 * @returns {import("esbuild").Plugin}
 */
const webHost = (suites) => ({
  name: "web host",
  setup({ onResolve, onLoad }) {
    const support = (/** @type {string} */ name) => ({ path: join(source, "support", name) });
    onResolve({ filter: /^node:(?:assert\/strict|util)$/ }, () => support("assert.web.ts"));
    onResolve({ filter: /^\.\/ask\.js$/ }, () => support("ask.web.ts"));
    // Its package says that it is an ES module, and yet it would take the bundle's own exports for its.
    onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `var module, exports, define;\n${readFileSync(path, "utf8")}`,
    }));
    onLoad({ filter: /tests\.web\.ts$/ }, () => {
      const files = suites.flatMap((suite) =>
        readdirSync(join(source, suite))
          .filter((name) => name.endsWith(".test.ts"))
          .sort()
          .map((name) => `./${suite}/${name}`),
      );
      const loads = files.map((file) => `await import("${file}");`);
      return { loader: "ts", contents: `export async function loadTests() {\n${loads.join("\n")}\n}\n` };
    });
  },
});

// Also a command, for the debugger, which opens a copy of the examples too.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildSuite();
  cpSync(examples, join(root, "out", "examples"), { recursive: true });
}
