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
  /** Signs and encrypts session cookies. */
  AUTH_SECRET: z.string().min(32),
  /** Mail server, such as `smtps://user:password@mail.example.lu`; without one, mail waits in the outbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of mail, such as `Orion <orion@example.lu>`. */
  MAIL_FROM: z.string().min(3).default("Orion <orion@localhost>"),
  /** Sign-in providers, each offered where its client is set. */
  GOOGLE_CLIENT_ID: z.string().min(1).optional(),
  GOOGLE_CLIENT_SECRET: z.string().min(1).optional(),
  GITHUB_CLIENT_ID: z.string().min(1).optional(),
  GITHUB_CLIENT_SECRET: z.string().min(1).optional(),
  /** Any OpenID Connect provider: its issuer, and how the button calls it. */
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).default("single sign-on"),
  /** The folder that uploaded pictures are kept in; several servers of one installation share it. */
  MEDIA_DIR: z.string().min(1).default(".data/media"),
  /** How many proxies stand in front of this server and append to X-Forwarded-For. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Hosts in a private network that webhooks may lead to, such as `build.internal:8080,10.0.0.7`; otherwise none may. */
  WEBHOOK_PRIVATE_HOSTS: z
    .string()
    .default("")
    .transform((hosts) =>
      hosts
        .split(",")
        .map((host) => host.trim())
        .filter(Boolean),
    ),
  /** How many calls of the public part of the API one address may make in a minute. */
  DELIVERY_RATE_LIMIT: z.coerce.number().int().min(1).default(6000),
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
