import { type ProblemName, problemOf, problems, problemType } from "./problem-document";
import { type RefusalStatus, refusalPage, refusalText } from "./refusal-page";

/** The API, whose callers read no pages. */
const isOfApi = (path: string) => path.startsWith("/api/v1/");

/** What is refused before anything has looked at it: a problem document to callers of the API, a page to all others. */
export function refusalFor(path: string, status: RefusalStatus): { body: string; headers: Record<string, string> } {
  const { html, headers } = refusalPage(status);
  if (!isOfApi(path)) return { body: html, headers };
  const { title, advice } = refusalText(status);
  const body = JSON.stringify(problemOf(nameOf(status), `${title}. ${advice}`));
  return { body, headers: { ...headers, "content-type": problemType } };
}

function nameOf(status: RefusalStatus): ProblemName {
  const names = Object.keys(problems) as ProblemName[];
  return names.find((name) => problems[name].status === status) ?? "fault";
}
