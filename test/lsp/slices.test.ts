import { describe, expect, it } from "vitest";
import { inSlices, PATIENCE, type Pace } from "../../server/src/lsp/slices";

/** A clock that goes on by `each` milliseconds whenever it is looked at, and counts the pauses. */
class Clock implements Pace {
  private time = 0;
  pauses = 0;

  constructor(private readonly each: number) {}

  now(): number {
    this.time += this.each;
    return this.time;
  }

  async pause(): Promise<void> {
    this.pauses++;
  }
}

function* steps(count: number): Generator<void, string> {
  for (let i = 0; i < count; i++) yield;
  return "done";
}

const always = (): boolean => true;

describe("work in slices", () => {
  it("is done without a pause where it is little", async () => {
    const clock = new Clock(0);
    expect(await inSlices(steps(1000), always, clock)).toBe("done");
    expect(clock.pauses).toBe(0);
  });

  it("pauses again and again where it is much", async () => {
    const clock = new Clock(5);
    expect(await inSlices(steps(100), always, clock)).toBe("done");
    expect(clock.pauses).toBeGreaterThan(20);
  });

  it("is left off where it does not come to an end", async () => {
    const clock = new Clock(50);
    expect(await inSlices(steps(Number.POSITIVE_INFINITY), always, clock)).toBe(undefined);
    expect(clock.pauses).toBeLessThanOrEqual(PATIENCE / 50);
  });

  it("is left off once nobody wants it", async () => {
    const clock = new Clock(5);
    const isWanted = (): boolean => clock.pauses < 3;
    expect(await inSlices(steps(Number.POSITIVE_INFINITY), isWanted, clock)).toBe(undefined);
    expect(clock.pauses).toBe(3);
  });
});
