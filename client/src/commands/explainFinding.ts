import { commands, l10n, type Position, type QuickPickItem, window } from "vscode";
import { activeMarkdown } from "../documents";
import { type Finding, findingsIn } from "../findings";
import { tell } from "../tell";

/** Reportwright: Explain Finding. The one at the cursor; where there is none or several, one is chosen. */
export async function explainFinding(): Promise<void> {
  const document = activeMarkdown();
  const cursor = window.activeTextEditor?.selection.active;
  if (document === undefined || cursor === undefined) return tell(l10n.t("Open a Markdown report first."));
  const all = findingsIn(document).filter(({ page }) => page !== undefined);
  if (all.length === 0) return tell(l10n.t("There is no finding in this document."));
  const chosen = await choose(nearest(all, cursor));
  if (chosen?.page !== undefined) await commands.executeCommand("markdown.showPreview", chosen.page);
}

/** Those at the cursor, else those of its line, else all. */
function nearest(findings: readonly Finding[], cursor: Position): readonly Finding[] {
  const here = findings.filter(({ diagnostic }) => diagnostic.range.contains(cursor));
  if (here.length > 0) return here;
  const onLine = findings.filter(
    ({ diagnostic: { range } }) => range.start.line <= cursor.line && cursor.line <= range.end.line,
  );
  return onLine.length > 0 ? onLine : findings;
}

interface FindingItem extends QuickPickItem {
  readonly finding: Finding;
}

async function choose(findings: readonly Finding[]): Promise<Finding | undefined> {
  const rules = new Set(findings.map(({ rule }) => rule));
  if (rules.size === 1) return findings[0];
  const items = findings.map(
    (finding): FindingItem => ({
      label: finding.diagnostic.message,
      description: `${finding.rule} · ${l10n.t("line {0}", finding.diagnostic.range.start.line + 1)}`,
      finding,
    }),
  );
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Explain Finding"),
    placeHolder: l10n.t("Which finding?"),
    matchOnDescription: true,
  });
  return chosen?.finding;
}
