import { l10n, window } from "vscode";

/** Long enough to read it, in milliseconds. */
const SHOWN = 5000;

/** Says something in passing, in the status bar: nothing to click away. */
export function tell(message: string): void {
  window.setStatusBarMessage(message, SHOWN);
}

/** The server's answer is about another text than the one that is there now. */
export function tellChanged(): void {
  tell(l10n.t("The document has changed meanwhile. Please try again."));
}
