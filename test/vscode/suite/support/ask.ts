import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitFor } from "./waitFor.js";

const folder = process.env.REPORTWRIGHT_WINDOW;
let requests = 0;

/** Whether there is somebody to ask. */
export const isReachable = folder !== undefined;

/** Asks who started VS Code to do something with its window: by files, in a folder that both know. */
export async function ask(action: string, ...args: string[]): Promise<unknown> {
  if (!folder) throw new Error(`${action}: this VS Code's window cannot be reached`);
  const id = requests++;
  const request = join(folder, `${id}.request.json`);
  writeFileSync(`${request}.new`, JSON.stringify({ action, args }));
  renameSync(`${request}.new`, request);
  return readAnswer(join(folder, `${id}.answer.json`), action);
}

async function readAnswer(path: string, action: string): Promise<unknown> {
  await waitFor(() => existsSync(path), `the window's answer to "${action}"`);
  const answer = JSON.parse(readFileSync(path, "utf8"));
  rmSync(path);
  if (answer.error) throw new Error(answer.error);
  return answer.result;
}
