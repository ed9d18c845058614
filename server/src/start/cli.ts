import { startBundle } from "./bundle";
import { SHARE } from "./share";

const [, , command = ""] = process.argv;
/** What a check needs would be compiled at each where another command's code is kept. */
const checks = command === "check" || command === SHARE;
/** What says little, or stays for long, compiles little that the others need. */
const keeps = /^(?:check|outline|renumber|convert|new|export)$/.test(command);
startBundle("command", { as: checks ? "check" : "command", keeps });
