import { window } from "vscode";

/** Long enough to read it, in milliseconds. */
const SHOWN = 5000;

/** Says something in passing, in the status bar: nothing to click away. */
export function tell(message: string): void {
  window.setStatusBarMessage(message, SHOWN);
}
