import * as assert from "node:assert/strict";
import { waitForRule } from "../support/diagnostics.js";
import { openText } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";
import { click, itInWindow, press, screenshot, textOf } from "../support/window.js";

describe("the language status", () => {
  itInWindow("says what kind of report this is, how far it is and what is wrong", async () => {
    const { document } = await openText(INCOMPLETE);
    await waitForRule(document.uri, "missing-section");
    await click('css=[id="status.languageStatus"]');
    const shown = await waitFor(async () => {
      const lines = await textOf(".hover-language-status");
      return lines.find((line) => line.includes("Self-inspection"));
    }, "the status");
    await screenshot("status");
    await press("Escape");
    assert.match(shown, /Self-inspection report: 2 of 3 sections/);
    assert.match(shown, /warnings: 1/);
  });
});
