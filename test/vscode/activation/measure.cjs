const { writeFileSync } = require("node:fs");
const vscode = require("vscode");

/** Activates the extensions in the order that is asked for, in a host that is up and at rest, and says how long each took. */
exports.run = async () => {
  const { REPORTWRIGHT_RESULTS: results = "", REPORTWRIGHT_EXTENSIONS: ids = "" } = process.env;
  const times = {};
  for (const id of ids.split(",")) {
    const extension = vscode.extensions.getExtension(id);
    if (extension === undefined || extension.isActive)
      throw new Error(`${id} is not there, or active already`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const [start, before] = [performance.now(), process.cpuUsage()];
    await extension.activate();
    const { user, system } = process.cpuUsage(before);
    times[id] = { wall: performance.now() - start, cpu: (user + system) / 1000 };
  }
  writeFileSync(results, JSON.stringify(times));
};
