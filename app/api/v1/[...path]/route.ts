import { answerCall, answerOptions } from "../_rest/answer-call";

type Params = { params: Promise<{ path: string[] }> };

/** Every call of the API; `findOperation` knows what there is. */
async function answer(request: Request, { params }: Params): Promise<Response> {
  return answerCall(request, (await params).path);
}

export async function OPTIONS(_request: Request, { params }: Params): Promise<Response> {
  return answerOptions((await params).path);
}

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
