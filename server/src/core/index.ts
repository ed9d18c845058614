/** The core: from a text to its reports, findings and fixes. Pure: no Node, no LSP, no clock. */
export {
  type CheckedReport,
  type CheckResult,
  checkReport,
  type OpenReport,
  openReport,
  type Setup,
} from "./check/check";
export type { Finding } from "./check/finding";
export type { Fix } from "./rules/rule";
