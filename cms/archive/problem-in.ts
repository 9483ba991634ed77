import { type FieldProblem, Invalid } from "../errors";

/** Problems of one part of an archive, each as a sentence that names its place: they are all about one file. */
export function problemsIn(part: string, { problems }: Invalid): FieldProblem[] {
  return problems.map(({ path, message }) => {
    const place = path === "file" ? part : `${part} ${path}`.trimEnd();
    return { path: "file", message: `${place} ${message}${/[.!?]$/.test(message) ? "" : "."}` };
  });
}

/** What is refused of one part of an archive says which. */
export async function naming<T>(part: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Invalid ? new Invalid(problemsIn(part, error)) : error;
  }
}
