import type { Finding } from "@/cms/pages/checks";

export type Counts = Record<Finding["level"], number>;

export function countsOf(findings: readonly Finding[]): Counts {
  const of = (wanted: Finding["level"]) => findings.filter(({ level }) => level === wanted).length;
  return { error: of("error"), warning: of("warning") };
}

/** How much there is to mend, such as `1 error and 2 warnings`; empty where there is nothing. */
export function countWords({ error, warning }: Counts): string {
  const errors = error === 1 ? "1 error" : `${error} errors`;
  const warnings = warning === 1 ? "1 warning" : `${warning} warnings`;
  if (error && warning) return `${errors} and ${warnings}`;
  if (error) return errors;
  return warning ? warnings : "";
}
