/**
 * The language of `when`: front-matter keys, ==, !=, in [a, b], and, or, not, brackets; a key alone asks whether it is
 * there. `audience == external and not draft`, `severity in [SEV1, SEV2]`. A key may name a member: `incident.level`.
 */
export type Condition =
  | { readonly kind: "there"; readonly key: string }
  | { readonly kind: "one-of"; readonly key: string; readonly values: readonly string[] }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "and" | "or"; readonly of: readonly Condition[] };

/** Where reading a condition stopped, as an offset of its text, and what was looked for there. */
export interface ConditionError {
  readonly at: number;
  readonly expected: "key" | "value" | "[" | "]" | ")" | "end";
}

const CONDITION_LIMIT = 500;
const DEPTH_LIMIT = 20;

interface Token {
  readonly kind: "word" | "quoted" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

/** Reads the condition of a `when`. Never throws: what is wrong comes with its place and what could stand there. */
export function parseCondition(source: string): Condition | ConditionError {
  const parser = new Parser(tokens(source.slice(0, CONDITION_LIMIT)));
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof Stop) return { at: error.at, expected: error.expected };
    throw error;
  }
}

/** Whether a condition can be used. */
export function isCondition(result: Condition | ConditionError): result is Condition {
  return "kind" in result;
}

/** Whether a condition holds for this front matter. One that cannot be read never holds. */
export function holds(source: string, frontMatter: ReadonlyMap<string, unknown>): boolean {
  const condition = parseCondition(source);
  return isCondition(condition) && evaluate(condition, frontMatter);
}

function evaluate(condition: Condition, data: ReadonlyMap<string, unknown>): boolean {
  switch (condition.kind) {
    case "there":
      return isThere(lookUp(condition.key, data));
    case "one-of":
      return textsOf(lookUp(condition.key, data)).some((text) => condition.values.includes(text));
    case "not":
      return !evaluate(condition.of, data);
    case "and":
      return condition.of.every((part) => evaluate(part, data));
    case "or":
      return condition.of.some((part) => evaluate(part, data));
  }
}

/** `customer-facing: false` says that it is not: a key alone asks for a value that says something. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== "";
}

function textsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function lookUp(key: string, data: ReadonlyMap<string, unknown>): unknown {
  if (data.has(key)) return data.get(key);
  const [first = "", ...rest] = key.split(".");
  let value = data.get(first);
  for (const name of rest) {
    if (value instanceof Map) value = value.get(name);
    else if (typeof value === "object" && value !== null && Object.hasOwn(value, name)) {
      value = Reflect.get(value, name);
    } else return undefined;
  }
  return value;
}

function tokens(source: string): Token[] {
  const result: Token[] = [];
  const pattern = /\s*(?:(==|!=|[()[\],])|"([^"]*)"|'([^']*)'|([^\s()[\],=!"']+)|(\S))/guy;
  for (const match of source.matchAll(pattern)) {
    const [all, sign, double, single, word, other] = match;
    const at = match.index + all.length - all.trimStart().length;
    if (double !== undefined || single !== undefined) {
      result.push({ kind: "quoted", text: double ?? single ?? "", at });
    } else if (word !== undefined) result.push({ kind: "word", text: word, at });
    else result.push({ kind: "sign", text: sign ?? other ?? "", at });
  }
  result.push({ kind: "end", text: "", at: source.length });
  return result;
}

class Stop {
  constructor(
    readonly at: number,
    readonly expected: ConditionError["expected"],
  ) {}
}

const KEYWORDS = new Set(["and", "or", "not", "in"]);

class Parser {
  private next = 0;
  private depth = 0;

  constructor(private readonly list: readonly Token[]) {}

  whole(): Condition {
    const condition = this.either();
    if (this.token.kind !== "end") this.stop("end");
    return condition;
  }

  private either(): Condition {
    return this.joined("or", () => this.both());
  }

  private both(): Condition {
    return this.joined("and", () => this.single());
  }

  private joined(kind: "and" | "or", part: () => Condition): Condition {
    const first = part();
    const of = [first];
    while (this.takeWord(kind)) of.push(part());
    return of.length === 1 ? first : { kind, of };
  }

  private single(): Condition {
    if (++this.depth > DEPTH_LIMIT) this.stop("key");
    const condition = this.nested() ?? this.comparison();
    this.depth--;
    return condition;
  }

  private nested(): Condition | undefined {
    if (this.takeWord("not")) return { kind: "not", of: this.single() };
    if (!this.takeSign("(")) return undefined;
    const inner = this.either();
    if (!this.takeSign(")")) this.stop(")");
    return inner;
  }

  private comparison(): Condition {
    const { kind, text } = this.token;
    if (kind !== "word" || KEYWORDS.has(text)) this.stop("key");
    this.next++;
    if (this.takeSign("==")) return { kind: "one-of", key: text, values: [this.value()] };
    if (this.takeSign("!="))
      return { kind: "not", of: { kind: "one-of", key: text, values: [this.value()] } };
    if (this.takeWord("in")) return { kind: "one-of", key: text, values: this.values() };
    if (this.takeWord("not")) {
      if (!this.takeWord("in")) this.stop("[");
      return { kind: "not", of: { kind: "one-of", key: text, values: this.values() } };
    }
    return { kind: "there", key: text };
  }

  private values(): string[] {
    if (!this.takeSign("[")) this.stop("[");
    const values = [this.value()];
    while (this.takeSign(",")) values.push(this.value());
    if (!this.takeSign("]")) this.stop("]");
    return values;
  }

  private value(): string {
    const { kind, text } = this.token;
    if (kind !== "word" && kind !== "quoted") this.stop("value");
    this.next++;
    return text;
  }

  private get token(): Token {
    return this.list[this.next] ?? { kind: "end", text: "", at: 0 };
  }

  private takeWord(text: string): boolean {
    return this.take("word", text);
  }

  private takeSign(text: string): boolean {
    return this.take("sign", text);
  }

  private take(kind: Token["kind"], text: string): boolean {
    if (this.token.kind !== kind || this.token.text !== text) return false;
    this.next++;
    return true;
  }

  private stop(expected: ConditionError["expected"]): never {
    throw new Stop(this.token.at, expected);
  }
}
