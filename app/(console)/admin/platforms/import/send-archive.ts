import type { ImportPlan } from "@/cms/archive/plan-import";
import { refusedAsTooLong, stateOf } from "@/components/ui/ask-server";
import type { FormState } from "@/components/ui/form-state";
import { postBody } from "@/components/ui/post-body";

/** The platform that an import made; null where it was only planned. */
export type Answered = { code: string } | null;

type Heard = { onWay: (onWay: OnWay | null) => void; onPlan: (plan: ImportPlan) => void };

/** What is sent, and how much of it has arrived, from 0 to 1. */
export type OnWay = { isImport: boolean; share: number };

const namesOfFields = ["code", "name", "pathPrefix", "domains"];
const tooLong = 413;
const mostBytes = 512 * 1024 * 1024;

/**
 * Sends the archive that a form holds, to be planned or imported, with what the form says of it. It is sent for each
 * anew: nothing of it stays on the server between the two.
 */
export async function sendArchive(form: FormData, { onWay, onPlan }: Heard): Promise<FormState<Answered>> {
  const file = form.get("file");
  if (!(file instanceof File) || !file.name) return refused("Choose the archive of a platform.");
  if (!file.size) return refused("The file is empty.");
  if (file.size > mostBytes) {
    return refused("The archive is larger than 512 MB. Import it on the server: npm run platform -- import FILE.");
  }
  const isImport = form.get("step") === "import";
  const given = namesOfFields.map((name) => [name, String(form.get(name) ?? "").trim()]);
  const query = new URLSearchParams(given.filter(([, text]) => text));
  const address = `/api/archives${isImport ? "" : "/plan"}?${query}`;
  const { status, text } = await postBody(address, { body: file, onProgress: (share) => onWay({ isImport, share }) });
  onWay(null);
  if (status === tooLong) return refusedAsTooLong;
  const state = stateOf<ImportPlan & { code: string }>(text);
  if (!state) return unanswered;
  if (state.status !== "done")
    return state.status === "failed" && state.problems.file ? refused(state.problems.file) : state;
  if (isImport) return { status: "done", result: { code: state.result.code } };
  onPlan(state.result);
  return stateOfPlan(state.result);
}

/** Names that cannot be had are told at their fields; whatever else stands in the way, the plan lists. */
function stateOfPlan({ clashes }: ImportPlan): FormState<Answered> {
  const problems = Object.fromEntries(
    clashes.flatMap(({ field, message }) => (namesOfFields.includes(field) ? [[field, message]] : [])),
  );
  if (!Object.keys(problems).length) return { status: "done", result: null };
  return { status: "failed", message: "Nothing can be imported under these names yet.", problems };
}

function refused(message: string): FormState<never> {
  return { status: "failed", message: "Nothing was imported.", problems: { file: message } };
}

const unanswered: FormState<never> = {
  status: "failed",
  message: "The server did not answer. Look under Platforms whether the import was done before you try again.",
  problems: {},
};
