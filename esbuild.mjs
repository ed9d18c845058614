import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build, context } from "esbuild";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const watch = process.argv.includes("--watch");

/** Everything the product runs, one file each. Node 20 is the oldest host: VS Code 1.100 brings it. */
const node = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  define: { REPORTWRIGHT_VERSION: JSON.stringify(version) },
};
/** The same for a host in a browser. */
const web = { ...node, platform: "browser", target: "es2022" };
/**
 * What is loaded when one of these exports is first used: setting it up takes a good part of a small run, and most reports
 * need none of it. An import that is not listed here fails the build.
 */
const lazily = {
  "@cfworker/json-schema": ["format", "Validator"],
  ignore: ["default"],
  "node:crypto": ["createHash"],
  "node:os": ["availableParallelism", "tmpdir"],
  "node:v8": ["setFlagsFromString"],
  re2js: ["RE2JS"],
  yaml: ["isAlias", "isMap", "isScalar", "isSeq", "parseDocument", "stringify"],
};
const lazy = {
  name: "lazy",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(lazily).join("|")})$`) }, ({ path, ...from }) =>
      from.namespace === "getters" ? undefined : { path, namespace: "lazy", pluginData: from.resolveDir },
    );
    onResolve({ filter: /^getters$/ }, ({ importer, pluginData }) => ({
      path: importer,
      namespace: "getters",
      pluginData,
    }));
    onLoad({ filter: /./, namespace: "lazy" }, ({ path, pluginData }) => ({
      contents: `export { ${lazily[path].join(", ")} } from "getters";`,
      pluginData,
    }));
    onLoad({ filter: /./, namespace: "getters" }, ({ path, pluginData: resolveDir }) => ({
      contents: `module.exports = { __esModule: true, ${lazily[path].map((name) => getter(path, name)).join(", ")} };`,
      resolveDir,
    }));
  },
};

/** @param {string} path @param {string} name */
function getter(path, name) {
  const value = name === "default" ? "loaded.default ?? loaded" : `loaded.${name}`;
  return `get ${name}() { const loaded = require(${JSON.stringify(path)}); return ${value}; }`;
}

/** The reader of Word files without what its library has for writing them. */
const word = {
  entryPoints: ["server/src/word/main.ts"],
  alias: { jszip: "./server/src/word/unused.ts", xmlbuilder: "./server/src/word/unused.ts" },
};
/** The writer of Word files without what its reader of Markdown has for addresses that are no links, which stay text. */
const exporter = {
  entryPoints: ["server/src/export/main.ts"],
  alias: { "linkify-it": "./server/src/export/unused.ts" },
};
const bundles = [
  {
    ...node,
    entryPoints: ["client/src/extension.ts"],
    outfile: "client/dist/extension.js",
    external: ["vscode"],
  },
  { ...node, entryPoints: ["server/src/lsp/main.ts"], outfile: "server/dist/languageServer.js" },
  { ...node, entryPoints: ["server/src/cli/main.ts"], outfile: "server/dist/command.js", plugins: [lazy] },
  { ...node, ...exporter, outfile: "server/dist/export.js" },
  { ...node, ...word, outfile: "server/dist/word.js" },
  {
    ...web,
    entryPoints: ["client/src/extension.web.ts"],
    outfile: "client/dist/extension.web.js",
    external: ["vscode"],
  },
  {
    ...web,
    entryPoints: ["server/src/lsp/main.web.ts"],
    outfile: "server/dist/server.web.js",
    // A library makes an address of where it runs, which in a worker made from a blob is none: it has another for this.
    define: { ...web.define, "self.location.origin": '"null"' },
    // A module in Node, a script in a web worker.
    banner: { js: 'var module = typeof module === "undefined" ? {} : module;' },
  },
  {
    ...web,
    ...exporter,
    outfile: "server/dist/export.web.js",
    format: "iife",
    globalName: "ReportwrightExport",
    footer: { js: 'if (typeof module !== "undefined") module.exports = ReportwrightExport;' },
  },
  {
    ...web,
    ...word,
    outfile: "server/dist/word.web.js",
    format: "iife",
    globalName: "ReportwrightWord",
    footer: { js: 'if (typeof module !== "undefined") module.exports = ReportwrightWord;' },
  },
  { ...node, entryPoints: ["server/src/lsp/main.ipc.ts"], outfile: "server/dist/server.ipc.js" },
];

/** Keeps what a bundle is made of, for the list of licences. */
async function buildWithRecord(options) {
  const { metafile } = await build({ ...options, metafile: true });
  mkdirSync("out/meta", { recursive: true });
  writeFileSync(`out/meta/${options.outfile.replaceAll("/", "-")}.json`, JSON.stringify(metafile));
}

const dist = "server/dist";

/** Bundles that are started from what V8 has made of them. */
const started = ["command", "languageServer"];

/** What starts them, knowing each by a part of its hash: V8 tells code of another bundle by the bundle's length alone. */
function starters() {
  const hashOf = (name) =>
    createHash("sha256")
      .update(readFileSync(`${dist}/${name}.js`))
      .digest("hex");
  const hashes = watch ? {} : Object.fromEntries(started.map((name) => [name, hashOf(name).slice(0, 12)]));
  return ["cli", "server"].map((name) => ({
    ...node,
    entryPoints: [`server/src/start/${name}.ts`],
    outfile: `${dist}/${name}.js`,
    define: { REPORTWRIGHT_HASHES: JSON.stringify(hashes) },
    banner: { js: name === "cli" ? "#!/usr/bin/env node" : "" },
  }));
}

/**
 * Escapes what is not ASCII, which stands in strings and regular expressions alone: such a file can be read as Latin-1,
 * in a fraction of the time, and takes half the memory.
 */
function makeAscii(file) {
  const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/[\u0080-\uffff]/g, escaped));
}

/** What V8 made of bundles that are made anew. */
function removeCodeCaches() {
  for (const name of existsSync(dist) ? readdirSync(dist) : []) {
    if (name.endsWith(".cache")) rmSync(`${dist}/${name}`);
  }
}

/**
 * Keeps what V8 makes of the command and the server while they check reports with something to tell. Without it they only
 * start more slowly; with what a large run needs besides they would start more slowly, too.
 */
async function writeCodeCaches() {
  const env = { ...process.env, REPORTWRIGHT_CODE_CACHE: "write" };
  for (const command of ["check", "outline"])
    spawnSync(process.execPath, [`${dist}/cli.js`, command, "test/examples/broken"], { env });
  const server = spawn(process.execPath, [`${dist}/server.js`, "--stdio"], { env, timeout: 60_000 });
  const [questions, farewell] = conversation();
  let answers = "";
  server.stdout.on("data", (data) => {
    answers += data;
    if (!answers.includes('"id":3')) return;
    answers = "";
    server.stdin.write(farewell);
  });
  server.stdin.write(questions);
  await once(server, "exit");
}

/** What an editor says that opens a report and asks what is wrong with it, and what it says when it goes. */
function conversation() {
  const text = readFileSync("test/examples/broken/自查报告.md", "utf8");
  const document = { uri: "file:///report.md", languageId: "markdown", version: 1, text };
  const change = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n" };
  const params = { textDocument: { uri: document.uri } };
  const edit = { textDocument: { ...document, version: 2 }, contentChanges: [change] };
  const questions = [
    { id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } },
    { method: "initialized", params: {} },
    { method: "textDocument/didOpen", params: { textDocument: document } },
    { id: 2, method: "textDocument/diagnostic", params },
    { method: "textDocument/didChange", params: edit },
    { id: 3, method: "textDocument/diagnostic", params },
  ];
  return [questions, [{ id: 4, method: "shutdown" }, { method: "exit" }]].map((messages) =>
    messages
      .map((message) => JSON.stringify({ jsonrpc: "2.0", ...message }))
      .map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
      .join(""),
  );
}

removeCodeCaches();
if (watch) {
  for (const options of [...bundles, ...starters()]) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map(buildWithRecord));
  for (const name of started) makeAscii(`${dist}/${name}.js`);
  await Promise.all(starters().map(buildWithRecord));
  await writeCodeCaches();
}
