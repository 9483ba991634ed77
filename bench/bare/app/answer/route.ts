const entry = '{"kind":"rich-text","body":"Nothing but text, as much of it as is compared with."}';

/** JSON of about as many bytes as are asked for, made once. */
const made = new Map<number, string>();

/** The floor of any route handler: it reads its query and answers from memory. */
export function GET(request: Request): Response {
  const bytes = Number(new URL(request.url).searchParams.get("bytes"));
  const json = made.get(bytes) ?? `[${Array.from({ length: Math.ceil(bytes / (entry.length + 1)) }, () => entry)}]`;
  made.set(bytes, json);
  return new Response(json, { headers: { "content-type": "application/json" } });
}

/** The floor of any that is sent JSON: it reads it and sends it back. */
export async function POST(request: Request): Promise<Response> {
  return Response.json(await request.json());
}
