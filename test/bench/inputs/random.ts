/** Numbers that look random and are the same in every run (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  }

  chance(of: number): boolean {
    return this.next() < of;
  }

  /** As many items as asked for, in their order in the list, none twice. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = new Set(items.keys());
    while (left.size > count) left.delete(this.pick([...left]));
    return items.filter((_, i) => left.has(i));
  }
}

/** Replaces each {name} by a pick of that list, {n} by a number and {p} by a percentage. */
export function fill(
  template: string,
  words: Readonly<Record<string, readonly string[]>>,
  random: Random,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === "n") return String(random.int(3, 986));
    if (name === "p") return `${random.int(21, 98)}.${random.int(0, 9)}`;
    const list = words[name];
    return list === undefined ? whole : random.pick(list);
  });
}
