import { describe, expect, it } from "vitest";
import { checkReport, openReport } from "../../../server/src/core/index";
import { builtInLibrary } from "../../../server/src/core/types/library";
import { globs } from "../../../server/src/host/glob";
import { defects } from "./support";

/** The English types meet headings as the public templates and real reports write them. */

const library = builtInLibrary();

function typeNamed(id: string) {
  const type = library.get(id);
  if (type === undefined) throw new RangeError(`no type ${id}`);
  return type;
}

/** A report with these sections and a sentence under each; ">" marks one that lies a level deeper, ">>" two. */
function report(sections: string, depth = 2): string {
  const headings = sections.split(" | ").map((name) => {
    const [marks = ""] = /^>*/.exec(name) ?? [];
    const signs = "#".repeat(depth + marks.length);
    return `${signs} ${name.slice(marks.length).trim()}\n\nThe meters were read as planned.`;
  });
  return `# Water meters\n\n${headings.join("\n\n")}\n`;
}

/**
 * What is found in a report of a type, but for hints that a section is usually called otherwise, and for front matter, which
 * these reports go without.
 */
function findingsIn(text: string, id: string): string[] {
  const declared = { type: id, by: "command" } as const;
  const { findings } = checkReport(openReport(text), { library, declared });
  return findings
    .filter(({ severity, rule }) => severity !== "hint" && rule !== "front-matter")
    .map(({ message }) => message.en);
}

describe("spellings of public templates", () => {
  it.each([
    [
      "technical-report",
      "Executive Summary | Abstract | 1. Introduction | 2. Approach | 3. Results | 4. Discussion | 5. Conclusions and Recommendations | Bibliography | Appendix A: Data",
    ],
    [
      "technical-report",
      "Summary | Introduction | Methods, Assumptions, and Procedures | Results and Discussion | Conclusions | References",
    ],
    [
      "lab-report",
      "Abstract | Introduction | Materials and Methods | Results and Discussion | Conclusions | References",
    ],
    [
      "audit-report",
      "Summary | Introduction | Audit Objective | Scope and Methodology | Findings and Recommendations | Conclusions | Management Comments",
    ],
    [
      "penetration-test-report",
      "1 Introduction | > 1.1 Scope | 2 Executive Summary | 3 Findings | > 3.1 Findings Summary | Appendix A: Tools",
    ],
    [
      "penetration-test-report",
      "Executive Summary | > Background | > Recommendation Summary | Technical Report | > Introduction | > Information Gathering | > Exploitation | > Conclusion",
    ],
    [
      "penetration-test-report",
      "High-Level Summary | Methodologies | Information Gathering | Penetration | Maintaining Access",
    ],
    [
      "audit-report",
      "What We Found | Introduction | > Background | > Objective | > Scope and Methodology | Findings | > Late readings | Conclusion | Recommendations",
    ],
    [
      "audit-report",
      "Executive Summary | Background | Objectives and Scope | Findings | > Finding 1 | >> Criteria | >> Condition | >> Cause | >> Effect | >> Recommendation | > Finding 2 | >> Condition | >> Recommendation | Overall Conclusion | Management Response",
    ],
    [
      "postmortem",
      "Summary | Impact | Root Causes | Trigger | Resolution | Detection | Action Items | Lessons Learned | > What went well | > What went wrong | > Where we got lucky | Timeline | Supporting information",
    ],
    [
      "postmortem",
      "Incident summary | Leadup | Fault | Impact | Detection | Response | Recovery | Timeline | Root cause identification: The Five Whys | Root cause | Backlog check | Recurrence | Lessons learned | Corrective actions",
    ],
    [
      "postmortem",
      "Overview | What Happened | Contributing Factors | Resolution | Impact | Responders | Timeline | How Did We Do? | > What Went Well? | > What Didn't Go So Well? | Action Items | Messaging",
    ],
    [
      "bug-report",
      "Describe the bug | To Reproduce | Expected behavior | Current behavior | Environment (please complete) | Screenshots",
    ],
    [
      "design-doc",
      "Overview | Background | Goals and Non-Goals | Proposed solution | Detailed design | Security | Alternatives considered | Open questions",
    ],
    ["rfc", "Summary | Motivation | Detailed design | Drawbacks | Alternatives | Unresolved questions"],
    [
      "rfc",
      "Summary | Motivation | Guide-level explanation | Reference-level explanation | Drawbacks | Rationale and alternatives | Prior art | Unresolved questions | Future possibilities",
    ],
    [
      "rfc",
      "Summary | Motivation | Detailed design | How we teach this | Drawbacks | Alternatives | Unresolved questions",
    ],
    [
      "ietf-rfc",
      "Abstract | Status of This Memo | Copyright Notice | 1. Introduction | 2. Format | 3. Security Considerations | 4. IANA Considerations | 5. Normative References | 6. Informative References | Acknowledgements | Authors' Addresses",
    ],
    [
      "eip",
      "Simple Summary | Abstract | Motivation | Specification | Rationale | Backward Compatibility | Test Cases | Implementation | Security considerations | Copyright",
    ],
    [
      "kep",
      "Release Signoff Checklist | Summary | Motivation | > Goals | > Non-Goals | Proposal | > User Stories (Optional) | Design Details | > Test Plan | Production Readiness Review Questionnaire | Implementation History | Drawbacks | Infrastructure Needed (Optional)",
    ],
    ["adr", "Status | Context | Decision | Consequences"],
    [
      "adr",
      "Context and Problem Statement | Considered Options | Decision Outcome | > Positive Consequences | > Negative Consequences | Pros and Cons of the Options | Links",
    ],
    ["adr", "Context | Alternatives Considered | Decision | Consequences"],
    ["status-report", "Summary | Done | Next week | Schedule | Risks and blockers"],
    // The five cases of the British Treasury, without objectives or recommendation of their own.
    [
      "feasibility-study",
      "Executive summary | Strategic case | Economic case | Commercial case | Financial case | Management case",
    ],
    // A proposal for the Go language has no goals.
    ["design-doc", "Abstract | Background | Proposal | Rationale | Compatibility | Implementation"],
    // GitHub's own form tells what happens in its description.
    [
      "bug-report",
      "Describe the bug | To Reproduce | Expected behavior | Screenshots | Desktop | Smartphone | Additional context",
    ],
    [
      "status-report",
      "Status: AMBER | Accomplishments | Planned for next week | Milestones | Risks | Issues",
    ],
    ["progress-report", "Purpose | Completed tasks | Ongoing work | Next steps | Timeline"],
    [
      "feasibility-study",
      "Executive Summary | Strategic Case | Objectives | Economic Case | Commercial Case | Financial Case | Management Case | Conclusion",
    ],
    [
      "feasibility-study",
      "Executive Summary | Introduction | Scope and Objectives | Alternatives | Technical Feasibility | Economic Feasibility | Recommendations",
    ],
    [
      "test-summary",
      "Test Summary Report Identifier | Summary | Variances | Comprehensive Assessment | Summary of Results | Evaluation | Summary of Activities | Approvals",
    ],
    [
      "test-summary",
      "Testing performed | Deviations from planned testing | Test completion evaluation | Test measures | Residual risks | Lessons learned",
    ],
    [
      "test-summary",
      "Introduction | > Scope | > References | Testing performed | > Summary of testing performed | > Deviations from planned testing | > Test completion evaluation | > Factors that blocked progress | > Test measures | > Residual risks | > Test deliverables | > Reusable test assets | > Lessons learned",
    ],
    ["minutes", "Links | Present | Agenda | Upcoming Meetings"],
    ["minutes", "Attendees | Longer opening hours | Prices | Actions"],
    ["safety-inspection", "Inspection details | Scope and criteria | Findings | Recommendations | Photos"],
  ])("%s: %s", (id, sections) => {
    expect(findingsIn(report(sections), id)).toEqual([]);
  });

  it("sections of a design proposal may be level-1 headings", () => {
    const sections =
      "Summary | Motivation | Detailed design | Drawbacks | Alternatives | Unresolved questions";
    const text = report(sections, 1).replace("# Water meters\n\n", "");
    expect(findingsIn(text, "rfc")).toEqual([]);
  });
});

describe("what a template of another kind does not bring along is still missed", () => {
  it.each([
    [
      "rfc",
      "Summary | Motivation | Drawbacks | Alternatives | Unresolved questions",
      "missing guide-level-explanation",
    ],
    ["adr", "Context and Problem Statement | Considered Options", "missing decision"],
    ["adr", "Status | Context | Decision", "missing consequences"],
    ["lab-report", "Abstract | Introduction | Results and Discussion | References", "missing methods"],
    [
      "feasibility-study",
      "Executive Summary | Objectives | Options | Analysis | Recommendation",
      "missing background",
    ],
    ["minutes", "Attendees | Action Items | Next Meeting", "missing discussion"],
    [
      "kep",
      "Summary | Motivation | > Goals | Proposal | Design Details | Production Readiness Review Questionnaire | Implementation History",
      "missing non-goals in Motivation",
    ],
  ])("%s: %s", (id, sections, expected) => {
    expect(defects(report(sections), typeNamed(id))).toEqual([expected]);
  });
});

describe("titles", () => {
  it.each([
    ["Technical report: radio range of meters", "technical-report"],
    ["Lab Report 3: cooling of soup", "lab-report"],
    ["Internal audit report – cash handling", "audit-report"],
    ["Booking site penetration test report", "penetration-test-report"],
    ["Bug report: wrong day after midnight", "bug-report"],
    ["Design Doc: reminders", "design-doc"],
    ["RFC 9999: A line format", "ietf-rfc"],
    ["KEP-9999: Drain window", "kep"],
    ["ADR-0007: Keep opening hours in a text file", "adr"],
    ["Weekly status report, week 9", "status-report"],
    ["Progress report for February", "progress-report"],
    ["Progress Report No. 3: Bridge Monitoring", "progress-report"],
    ["Feasibility study: solar panels", "feasibility-study"],
    ["Reading app 3.1 test summary report", "test-summary"],
    ["Minutes of the canteen committee meeting", "minutes"],
    ["Fire safety inspection report", "safety-inspection"],
  ])("%s is that of a %s", (title, id) => {
    expect(library.forTitle(title)?.id).toBe(id);
  });

  it.each([
    "Reporting bugs",
    "Bug report",
    "Bug reports",
    "Design documents",
    "Architecture Decision Records",
    "RFCs",
    "RFC process",
    "1. Record architecture decisions",
    "Status reports",
    "Project status",
    "Test reporter",
    "Test report",
    "Meeting notes",
    "Audit",
    "Security audit",
    "audit-report-cli",
    "In a few minutes",
    "Technical reports archive",
  ])("%s names no kind of report", (title) => {
    expect(library.forTitle(title)?.id).toBeUndefined();
  });
});

describe("files", () => {
  it.each([
    ["EIPS/eip-20.md", "eip"],
    ["ERCS/erc-721.md", "eip"],
    ["text/0034-bounded-type-parameters.md", "rfc"],
    ["keps/sig-node/9999-drain-window/README.md", "kep"],
    ["doc/adr/0001-record-architecture-decisions.md", "adr"],
    ["docs/decisions/0003-use-markdown.md", "adr"],
    ["meters/docs/adr/0002-text-file.md", "adr"],
    ["docs/adr/README.md", undefined],
    ["docs/decisions.md", undefined],
    ["text/README.md", undefined],
    ["keps/README.md", undefined],
    ["README.md", undefined],
  ])("%s: %s", (path, id) => {
    const found = library.types.find((type) => globs(type.match.files)(path));
    expect(found?.id).toBe(id);
  });
});

it("proposals that stand still are judged more mildly", () => {
  expect([...typeNamed("eip").stage]).toEqual([
    ["stagnant", "warning"],
    ["withdrawn", "warning"],
  ]);
});
