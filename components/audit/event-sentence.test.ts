import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { sentenceText, type ToldEvent } from "./event-sentence";
import { nouns, sentences } from "./event-words";

const event = (given: Partial<ToldEvent>): ToldEvent => ({
  action: "page.publish",
  actor: { name: "Alix Weber" },
  tokenName: null,
  platform: { name: "OMS" },
  vendor: null,
  title: "About",
  ...given,
});

/** Names of actions that only ask for a right, and of API scopes; nothing is recorded under them. */
const asked = /(authorise|can|may|\w+For(?:Read|Write))\([^"()]*"[a-z-]+\.[a-z-]+"/g;

/** Every action that the verbs of `cms` can record, as their source names it. */
function recordedActions(): string[] {
  const sources = readdirSync("cms", { recursive: true, encoding: "utf8" })
    .filter(
      (file) =>
        file.endsWith(".ts") &&
        !/\.test\.ts$|^policy\.ts$|^tokens.token\.ts$|route-request|listed-actions|page-for-read|withdraw-keys/.test(
          file,
        ) &&
        !/archive.format|legacy.generate|webhooks.(event-types|message|queue-events|spread-events)/.test(file),
    )
    .map((file) => readFileSync(path.join("cms", file), "utf8").replaceAll(asked, ""));
  const named = sources.flatMap((source) => [...source.matchAll(/"([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)"/g)]);
  return [...new Set(named.map(([, name = ""]) => name))].sort();
}

it("has a sentence for every action that a verb records, and for no other", () => {
  const recorded = recordedActions();
  expect(recorded.length).toBeGreaterThan(60);
  expect(Object.keys(sentences).sort()).toEqual(recorded);
});

it("has a name for the noun of every action", () => {
  const used = new Set(Object.keys(sentences).map((action) => action.split(".")[0]));
  expect(Object.keys(nouns).sort()).toEqual([...used].sort());
});

it("names who, what and where", () => {
  expect(sentenceText(event({}))).toBe("Alix Weber published the page About of OMS");
  expect(sentenceText(event({ vendor: { name: "Wizamart" } }))).toBe(
    "Alix Weber published the page About of Wizamart on OMS",
  );
});

it("names the token with which something was done", () => {
  expect(sentenceText(event({ tokenName: "Till" }))).toBe(
    "Alix Weber with the token “Till” published the page About of OMS",
  );
  expect(sentenceText(event({ tokenName: "Till", actor: null }))).toBe(
    "The token “Till” published the page About of OMS",
  );
});

it("says that the system itself acted, and that something has no name", () => {
  expect(sentenceText(event({ actor: null, title: null, platform: null }))).toBe(
    "Orion published the page something that has no name any more of this installation",
  );
});

it("takes nobody whose name is not known for the system itself", () => {
  const actor = { name: null };
  expect(sentenceText(event({ actor }))).toBe("Someone without a role here published the page About of OMS");
  expect(sentenceText(event({ actor, action: "page.orphan" }))).toBe(
    "The page About of OMS stands for itself since the administration of OMS deleted what was behind it",
  );
  expect(
    sentenceText(event({ actor, action: "plan-request.grant", title: "Gold", vendor: { name: "Wizamart" } })),
  ).toBe("The administration of OMS granted the tier Gold to Wizamart on OMS");
});

it("shows names as they are, whatever they look like", () => {
  expect(sentenceText(event({ title: "{actor} <b>" }))).toBe("Alix Weber published the page {actor} <b> of OMS");
});
