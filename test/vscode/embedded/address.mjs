import { pathToFileURL } from "node:url";

/**
 * The address at which a browser shows the embedded VS Code.
 * @param {number} port
 * @param {object} what
 * @param {string} what.folder the workspace: a folder, or a file that names several
 * @param {string} what.extension the folder of an extension in development
 * @param {string} [what.tests] a module that runs tests
 * @param {string} [what.file] to open at once
 */
export function workbenchAddress(port, { folder, extension, tests, file }) {
  const remote = (/** @type {string} */ path) =>
    `vscode-remote://localhost:${port}${pathToFileURL(path).pathname}`;
  const payload = [
    ["extensionDevelopmentPath", remote(extension)],
    ...(tests ? [["extensionTestsPath", remote(tests)]] : []),
    ...(file ? [["openFile", remote(file)]] : []),
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  const query = {
    [folder.endsWith(".code-workspace") ? "workspace" : "folder"]: decodeURIComponent(
      pathToFileURL(folder).pathname,
    ),
    payload: JSON.stringify(payload),
  };
  const encoded = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `http://localhost:${port}/?${encoded.join("&").replaceAll("%2F", "/")}`;
}
