const vscode = require("vscode");

/** No setting opens a panel or a view, so this does, and gives the keyboard back to the report. */
exports.activate = async () => {
  await vscode.extensions.getExtension("reportwright.reportwright")?.activate();
  await vscode.commands.executeCommand("reportwright.showReportView");
  await vscode.commands.executeCommand("workbench.actions.view.problems");
  await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
};
