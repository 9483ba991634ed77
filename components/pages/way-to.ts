import { inWords } from "./words";

/** The way to a field in words, such as `Questions 2 › Answer` for `["questions", 1, "answer"]`. */
export function wayTo(path: ReadonlyArray<string | number>): string {
  const steps: string[] = [];
  for (const step of path) {
    if (typeof step === "number") steps.push(`${steps.pop() ?? ""} ${step + 1}`.trim());
    else steps.push(inWords(step));
  }
  return steps.join(" › ");
}
