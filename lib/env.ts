import { z } from "zod";

const schema = z.object({
  /** The server's login. OWNER_DATABASE_URL, for the owner of the tables, is for scripts and never reaches the server. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Address of the application host, where admins and vendors sign in. */
  APP_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:9999"),
  /** The port that this server listens on. */
  PORT: z.coerce.number().int().default(9999),
  /** Lets scripts expire stored pages through /api/internal/expire. */
  INTERNAL_SECRET: z.string().min(32),
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/**
 * The environment, validated on first use.
 *
 * @throws Error naming every variable that is missing or wrong.
 */
export function env(): Env {
  parsed ??= parse();
  return parsed;
}

function parse(): Env {
  const result = schema.safeParse(process.env);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not usable: ${problems.join("; ")}. See .env.example.`);
}
