import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { curlCommand } from "./curl-command";

/** The arguments that a shell makes of a command, after its name. */
const argumentsOf = (command: string, env: Record<string, string> = {}): string[] => {
  const text = execFileSync("sh", ["-c", `curl() { printf '%s\\0' "$@"; }; ${command}`], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return text.split("\0").slice(0, -1);
};

it("reads by a plain command", () => {
  expect(curlCommand({ method: "GET", url: "https://a.example/api/v1/pages", bearer: "orion_1" })).toBe(
    'curl https://a.example/api/v1/pages \\\n  -H "Authorization: Bearer orion_1"',
  );
});

it("comes out of a shell as it was meant, whatever is in it", () => {
  const body = { title: `It's "5 $HOME" \`now\` \\ & more`, text: "x".repeat(80), lines: "a\nb" };
  const url = "https://a.example/pages?search=a&tab=all";
  const headers = { "If-Match": '"7"' };
  const [method, verb, address, ...rest] = argumentsOf(curlCommand({ method: "PATCH", url, headers, body }));
  expect([method, verb, address]).toEqual(["-X", "PATCH", url]);
  expect(rest.slice(0, 4)).toEqual(["-H", 'If-Match: "7"', "-H", "Content-Type: application/json"]);
  expect(JSON.parse(rest.at(-1) ?? "")).toEqual(body);
});

it("takes the token from the shell where it is named so", () => {
  const command = curlCommand({ method: "GET", url: "https://a.example/", bearer: "$ORION_TOKEN" });
  expect(argumentsOf(command, { ORION_TOKEN: "orion_2" })).toContain("Authorization: Bearer orion_2");
});
