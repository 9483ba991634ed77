import postgres from "postgres";

const shared = globalThis as { bareDatabase?: postgres.Sql };

/** The floor of any that keeps what it is sent: one row, in one statement, and sent back. */
export async function POST(request: Request): Promise<Response> {
  shared.bareDatabase ??= postgres(process.env.DATABASE_URL ?? "", { max: 10 });
  const sent = await request.json();
  await shared.bareDatabase`insert into kept_by_bare_handler (body) values (${JSON.stringify(sent)}::jsonb)`;
  return Response.json(sent);
}
