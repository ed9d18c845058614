import type { Finding } from "../../core/check/finding";
import type { CheckedFile } from "../reporters/reporter";
import { safeJson } from "../sanitize";
import { Fingerprints } from "./fingerprint";

/** Findings that are known, so that they are not told: fingerprints, by the path of their file. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

const VERSION = 1;

/** Reads a baseline; undefined for a text that is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data.version !== VERSION || !isRecord(data.files)) return undefined;
    return new Map(
      Object.entries(data.files).map(([path, prints]) => [
        path,
        new Set(Array.isArray(prints) ? prints.map(String) : []),
      ]),
    );
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The findings of a file that the baseline does not know. */
export function unknownIn(file: CheckedFile, baseline: Baseline): readonly Finding[] {
  const known = baseline.get(file.path);
  if (known === undefined) return file.findings;
  const fingerprints = new Fingerprints(file);
  return file.findings.filter((finding) => !known.has(fingerprints.of(finding)));
}

/** Gathers what is found into a baseline. */
export class BaselineWriter {
  private readonly files = new Map<string, readonly string[]>();

  add(file: CheckedFile): void {
    if (file.findings.length === 0) return;
    const fingerprints = new Fingerprints(file);
    this.files.set(
      file.path,
      file.findings.map((finding) => fingerprints.of(finding)),
    );
  }

  /** One file a line, in path order, so that versions of it can be compared. */
  get text(): string {
    const lines = [...this.files].map(([path, prints]) => `${safeJson(path)}:${safeJson(prints)}`);
    return `{"version":${VERSION},"files":{\n${lines.join(",\n")}\n}}\n`;
  }
}
