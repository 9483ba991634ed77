import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Address of the application host, where admins and vendors sign in. */
  APP_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:9999"),
  /** The port that this server listens on. */
  PORT: z.coerce.number().int().default(9999),
  /** Lets scripts expire stored pages through /api/internal/expire. */
  INTERNAL_SECRET: z.string().min(32),
  /** Seals the sessions of signed-in people. */
  AUTH_SECRET: z.string().min(32),
  /** How many proxies stand in front of this server and append to X-Forwarded-For. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
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
