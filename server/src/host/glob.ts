import { RE2JS } from "re2js";

/** A compiled glob. */
interface Compiled {
  matches(path: string): boolean;
}

/** Whether a path, with "/" and relative to the folder that the globs speak of, fits one of them. */
export type GlobMatch = (path: string) => boolean;

/** UTF-16 units; what is longer is no glob. */
const LONGEST = 1000;

/**
 * Matches VS Code's globs: * and ? within a name, ** for folders, [a-z] and [!a-z], {a,b}; "./" in front means
 * nothing, names that begin with a dot count. Globs come from a workspace, so they are matched in linear time:
 * picomatch takes seconds for "*a*a*a*a*a*ab" against a hundred letters a. `trusted` ones are the product's own and
 * go to the engine's regular expressions, which are ready at once.
 */
export function globs(patterns: readonly string[], trusted = false): GlobMatch {
  let compiled: readonly Compiled[] | undefined;
  return (path) => {
    compiled ??= patterns.map((one) => compileGlob(one, trusted)).filter((regex) => regex !== undefined);
    return compiled.some((regex) => regex.matches(path));
  };
}

/** Whether a text holds characters that mean something in a glob. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** Splits a glob behind the folders that are named plainly, "" for none: only there it needs to be searched. */
export function splitGlob(pattern: string): { readonly base: string; readonly glob: string } {
  const cut = pattern.lastIndexOf("/", pattern.search(/[*?[{]/));
  if (cut < 0) return { base: "", glob: pattern };
  return { base: pattern.slice(0, cut) || "/", glob: pattern.slice(cut + 1) };
}

function compileGlob(pattern: string, trusted: boolean): Compiled | undefined {
  if (pattern === "" || pattern.length > LONGEST) return undefined;
  try {
    const source = new GlobReader(pattern.replace(/^(?:\.\/)+/, "")).read();
    if (!trusted) return RE2JS.compile(source, RE2JS.DOTALL);
    const regex = new RegExp(`^(?:${source})$`, "s");
    return { matches: (path) => regex.test(path) };
  } catch {
    return undefined;
  }
}

/** Writes a glob as a regular expression of RE2, token by token. What is not closed is literal. */
class GlobReader {
  private at = 0;
  private readonly open: number[] = [];
  /** Where each brace that has its partner closes. */
  private readonly braces: ReadonlyMap<number, number>;

  constructor(private readonly glob: string) {
    this.braces = pairedBraces(glob);
  }

  read(): string {
    let regex = "";
    while (this.at < this.glob.length) regex += this.token();
    return regex;
  }

  private token(): string {
    const { glob, at } = this;
    const char = glob[at] ?? "";
    this.at++;
    switch (char) {
      case "*":
        return this.stars();
      case "?":
        return "[^/]";
      case "[":
        return this.characterClass(at);
      case "\\":
        return quoted(glob[this.at++] ?? "\\");
      case "{": {
        const close = this.braces.get(at);
        if (close === undefined) return "\\{";
        this.open.push(close);
        return "(?:";
      }
      case ",":
        return this.open.length > 0 ? "|" : ",";
      case "}":
        if (this.open.at(-1) !== at) return "\\}";
        this.open.pop();
        return ")";
      default:
        return quoted(char);
    }
  }

  /** Two stars that are a whole name stand for folders, any others for a part of a name. */
  private stars(): string {
    const { glob } = this;
    const start = this.at - 1;
    while (glob[this.at] === "*") this.at++;
    const after = glob[this.at] ?? "";
    const whole = /^[/{,]?$/.test(glob[start - 1] ?? "") && /^[/},]?$/.test(after);
    if (!whole || this.at - start < 2) return "[^/]*";
    if (after !== "/") return ".*";
    this.at++;
    return "(?:[^/]+/)*";
  }

  private characterClass(start: number): string {
    const { glob } = this;
    const negated = /[!^]/.test(glob[start + 1] ?? "");
    const from = start + (negated ? 2 : 1);
    const close = glob.indexOf("]", from + 1);
    if (close < 0) return "\\[";
    this.at = close + 1;
    const members = glob.slice(from, close).replace(/[\\[\]^&]/g, "\\$&");
    return negated ? `[^/${members}]` : `[${members}]`;
  }
}

/** A character as patterns of RE2 and of the engine alike have it. Without RE2's own function, which would load RE2 for every run. */
function quoted(char: string): string {
  return /[\\^$.*+?()[\]{}|]/.test(char) ? `\\${char}` : char;
}

function pairedBraces(glob: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < glob.length; i++) {
    if (glob[i] === "\\") i++;
    else if (glob[i] === "{") open.push(i);
    else if (glob[i] === "}") {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, i);
    }
  }
  return pairs;
}
