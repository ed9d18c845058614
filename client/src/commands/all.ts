import { commands, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Follower } from "../views/follower";
import type { SectionNode } from "../views/nodes";
import { explainFinding } from "./explainFinding";
import { exportToWord } from "./exportToWord";
import { goTo } from "./goTo";
import { insert, insertSection } from "./insertSection";
import { newReport } from "./newReport";
import { goToPlaceholder } from "./placeholders";
import { renumberSections } from "./renumberSections";

/** What the commands work with. */
export interface Workbench {
  readonly client: BaseLanguageClient;
  readonly follower: Follower;
  restart(): Promise<void>;
}

/** Every command of the extension, by its name in the manifest. */
export function registerCommands({ client, follower, restart }: Workbench): Disposable[] {
  const on = commands.registerCommand;
  return [
    on("reportwright.newReport", () => newReport(client)),
    on("reportwright.insertSectionOfType", () => insertSection(client)),
    on("reportwright.renumberSections", () => renumberSections(client)),
    on("reportwright.nextPlaceholder", () => goToPlaceholder("next")),
    on("reportwright.previousPlaceholder", () => goToPlaceholder("previous")),
    on("reportwright.explainFinding", () => explainFinding()),
    on("reportwright.exportToWord", () => exportToWord(client)),
    on("reportwright.restartServer", () => restart()),
    on("reportwright.showServerLog", () => client.outputChannel.show()),
    on("reportwright.showReportView", () => showReportView()),
    // Of the Report view alone.
    on("reportwright.goTo", goTo),
    on("reportwright.insertMissing", (node: SectionNode | undefined) => insertNode(client, follower, node)),
  ];
}

/** The view shows itself with the first report; who wants it before has it by this. */
async function showReportView(): Promise<void> {
  await commands.executeCommand("setContext", "reportwright.hasReport", true);
  await commands.executeCommand("reportwright.report.focus");
}

async function insertNode(
  client: BaseLanguageClient,
  { current }: Follower,
  node: SectionNode | undefined,
): Promise<void> {
  const index = node?.section.insertable;
  if (current.kind !== "report" || index === undefined || index === null) return;
  await goTo(current.document.uri, null);
  await insert(client, current.document, current.version, index);
}
