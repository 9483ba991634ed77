import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FormState } from "../../ui/form-state";
import { type ServerState, serverKeeper } from "./server-keeper";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Answer = FormState | null;
const done: Answer = { status: "done", result: undefined };
const failed = (isSignedOut: boolean): Answer => ({ status: "failed", message: "", problems: {}, isSignedOut });

/** A keeper with a server that gives these answers in turn, and then takes everything; null is a broken network. */
function aKeeper(...answers: Array<Answer | Promise<Answer>>) {
  const sent: string[] = [];
  const states: Array<ServerState["kind"]> = [];
  const network = { isOnline: true };
  const keeper = serverKeeper<string>({
    async send(typed) {
      sent.push(typed);
      return answers.length ? ((await answers.shift()) ?? null) : done;
    },
    onState: ({ kind }) => void (states.at(-1) === kind || states.push(kind)),
    isOnline: () => network.isOnline,
  });
  return { keeper, sent, states, network };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("what is typed", () => {
  it("is sent after a pause, once, in its last state", async () => {
    const { keeper, sent, states } = aKeeper();
    keeper.typed("a");
    await pass(1500);
    keeper.typed("ab");
    await pass(1900);
    expect(sent).toEqual([]);
    await pass(100);
    expect(sent).toEqual(["ab"]);
    expect(states).toEqual(["kept"]);
    await pass(600_000);
    expect(sent).toEqual(["ab"]);
  });

  it("is sent every 15 seconds where there is no pause", async () => {
    const { keeper, sent } = aKeeper();
    for (let second = 0; second < 40; second++) {
      keeper.typed(`${second}`);
      await pass(1000);
    }
    expect(sent.length).toBeGreaterThanOrEqual(2);
  });

  it("waits while something is on its way, and is not mixed up with it", async () => {
    let arrive: (answer: Answer) => void = () => undefined;
    const { keeper, sent } = aKeeper(new Promise<Answer>((resolve) => (arrive = resolve)));
    keeper.typed("a");
    await pass(2000);
    keeper.typed("ab");
    await pass(60_000);
    expect(sent).toEqual(["a"]);
    arrive(done);
    await pass(2000);
    expect(sent).toEqual(["a", "ab"]);
  });
});

describe("a network that is gone", () => {
  it("is tried again, less and less often, until what was typed last is there", async () => {
    const { keeper, sent, states } = aKeeper(null, null, null);
    keeper.typed("a");
    await pass(2000);
    expect(states).toEqual(["away"]);
    keeper.typed("ab");
    await pass(2000);
    expect(sent).toEqual(["a", "ab"]);
    await pass(5000);
    await pass(10_000);
    expect(sent).toEqual(["a", "ab", "ab", "ab"]);
    expect(states).toEqual(["away", "kept"]);
  });

  it("is not even tried while the browser knows that it is gone, and at once when it is there again", async () => {
    const { keeper, sent, states, network } = aKeeper();
    network.isOnline = false;
    keeper.typed("a");
    await pass(100_000);
    expect(sent).toEqual([]);
    expect(states).toEqual(["away"]);
    network.isOnline = true;
    keeper.wake();
    await pass(0);
    expect(sent).toEqual(["a"]);
    expect(states).toEqual(["away", "kept"]);
  });
});

describe("a session that has ended", () => {
  it("pauses until who writes comes back", async () => {
    const { keeper, sent, states } = aKeeper(failed(true), failed(true));
    keeper.typed("a");
    await pass(2000);
    keeper.typed("ab");
    await pass(600_000);
    expect(sent).toEqual(["a"]);
    keeper.wake();
    await pass(0);
    expect(states).toEqual(["signed-out"]);
    keeper.wake();
    await pass(0);
    expect(sent).toEqual(["a", "ab", "ab"]);
    expect(states).toEqual(["signed-out", "kept"]);
  });
});

describe("a server that refuses", () => {
  it("is asked again only once something else is typed", async () => {
    const { keeper, sent, states } = aKeeper(failed(false));
    keeper.typed("a");
    await pass(600_000);
    keeper.wake();
    await pass(600_000);
    expect(sent).toEqual(["a"]);
    expect(states).toEqual(["refused"]);
    keeper.typed("ab");
    await pass(2000);
    expect(states).toEqual(["refused", "kept"]);
  });
});

describe("what is saved meanwhile", () => {
  it("is not sent any more", async () => {
    const { keeper, sent } = aKeeper();
    keeper.typed("a");
    keeper.clear();
    await pass(60_000);
    expect(sent).toEqual([]);
  });

  it("stays saved, whatever becomes of what was on its way", async () => {
    for (const answer of [done, failed(true), null]) {
      let arrive: (given: Answer) => void = () => undefined;
      const { keeper, sent, states } = aKeeper(new Promise<Answer>((resolve) => (arrive = resolve)));
      keeper.typed("a");
      await pass(2000);
      keeper.clear();
      arrive(answer);
      await pass(60_000);
      expect(states).toEqual(["idle"]);
      keeper.typed("b");
      await pass(2000);
      expect(sent).toEqual(["a", "b"]);
    }
  });
});
