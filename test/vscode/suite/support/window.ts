import * as vscode from "vscode";
import { ask, isReachable } from "./ask.js";
import { waitFor } from "./waitFor.js";

/**
 * Whether the tests can reach the window itself: its keys, clicks and pixels. They can in the embedded VS Code, not on the
 * desktop.
 */
export const hasWindow = isReachable;

/** A test that cannot do without the window: where there is none, there is no such test. */
export function itInWindow(title: string, test: () => Promise<void>): void {
  if (hasWindow) it(title, test);
}

/** Writes out/screenshots/HOST/LANGUAGE/NAME.png. Does nothing where there is no window. */
export async function screenshot(name: string): Promise<void> {
  if (hasWindow) await ask("screenshot", ...folders(), name);
}

/** The same of one step of many: only where REPORTWRIGHT_STEPS is set, for pictures take their time. */
export async function step(name: string): Promise<void> {
  if (hasWindow) await ask("step", ...folders(), name);
}

function folders(): string[] {
  const extension = vscode.extensions.getExtension("reportwright.reportwright");
  return [extension?.extensionUri.scheme === "http" ? "web" : "node", vscode.env.language];
}

/** Writes out/pictures/NAME.png. */
export async function picture(name: string): Promise<void> {
  await ask("picture", name);
}

/** Gives the window another size, in pixels. */
export async function resize(width: number, height: number): Promise<void> {
  await ask("resize", String(width), String(height));
}

/** Presses keys in Playwright's notation: `Control+Shift+M`, `F8`, `Enter`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await ask("press", key);
}

/** Types text, key by key, where the focus is. */
export async function type(text: string): Promise<void> {
  await ask("type", text);
}

/** Puts text onto the clipboard. */
export async function copy(text: string): Promise<void> {
  await ask("copy", text);
}

/** Clicks the first element of this (Playwright) selector: `css=…`, `text=…`. */
export async function click(selector: string): Promise<void> {
  await ask("click", selector);
}

/** Drags the first element of one selector onto the first of the other. */
export async function drag(from: string, onto: string): Promise<void> {
  await ask("drag", from, onto);
}

/** What the elements of this selector show. */
export async function textOf(selector: string): Promise<string[]> {
  return (await ask("text", selector)) as string[];
}

/** HTML of the elements of this selector, in webviews too. */
export async function htmlOf(selector: string): Promise<string[]> {
  return (await ask("html", selector)) as string[];
}

/** Waits until what is typed goes into the list that is open, and no longer into the text. */
export async function waitForList(): Promise<void> {
  await waitFor(async () => (await textOf(".quick-input-widget input:focus")).length > 0, "the list");
}

/** Runs a command that shows a list, and takes the first entry that fits what is typed. */
export async function pick(command: string, typed: string): Promise<void> {
  const done = vscode.commands.executeCommand(command);
  const first = async (): Promise<string | undefined> =>
    (await textOf(".quick-input-list .monaco-list-row"))[0];
  await waitForList();
  await waitFor(first, "its entries");
  await type(typed);
  await waitFor(async () => (await first())?.includes(typed), "the entry that fits");
  await screenshot(command);
  await press("Enter");
  await done;
}
