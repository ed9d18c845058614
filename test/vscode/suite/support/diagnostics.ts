import * as vscode from "vscode";
import { waitFor } from "./waitFor.js";

/** Rule of one of our diagnostics; undefined for those of others. */
export function ruleOf({ source, code }: vscode.Diagnostic): string | undefined {
  if (source !== "reportwright" || typeof code !== "object") return undefined;
  return String(code.value);
}

/** Rules that speak about the document now. */
export function rulesIn(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).flatMap((diagnostic) => ruleOf(diagnostic) ?? []);
}

/** Waits until the rule speaks about the document; gives its first diagnostic. */
export function waitForRule(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return waitFor(
    () => vscode.languages.getDiagnostics(uri).find((diagnostic) => ruleOf(diagnostic) === rule),
    `a finding of ${rule}`,
  );
}
