import GitHubProvider, { type GithubEmail, type GithubProfile } from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import type { Provider } from "next-auth/providers/index";
import { env } from "../env";

/** A way to sign in with someone else's word, as the sign-in page offers it. */
export type ProviderChoice = { id: string; name: string };

/** The sign-in providers whose variables are set. */
export function authProviders(): Provider[] {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET } = env();
  const providers: Provider[] = [];
  if (GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET) {
    providers.push(GoogleProvider({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET }));
  }
  if (GITHUB_CLIENT_ID && GITHUB_CLIENT_SECRET) providers.push(github(GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET));
  const oidc = openIdConnect();
  return oidc ? [...providers, oidc] : providers;
}

export function providerChoices(): ProviderChoice[] {
  return authProviders().map(({ id, name }) => ({ id, name }));
}

/** GitHub's profile does not say whether its address is verified, its list of addresses does. */
function github(clientId: string, clientSecret: string): Provider {
  const provider = GitHubProvider({ clientId, clientSecret });
  return {
    ...provider,
    userinfo: {
      url: "https://api.github.com/user",
      async request({ tokens }) {
        const read = async (path: string) => {
          const response = await fetch(`https://api.github.com${path}`, {
            headers: { authorization: `Bearer ${tokens.access_token}`, "user-agent": "orion" },
          });
          if (!response.ok) throw new Error(`GitHub answered ${response.status}.`);
          return response.json();
        };
        const profile: GithubProfile = await read("/user");
        const emails: GithubEmail[] = await read("/user/emails");
        const primary = emails.find((each) => each.primary);
        return {
          ...profile,
          name: profile.name ?? undefined,
          email: primary?.email,
          email_verified: primary?.verified,
        };
      },
    },
  };
}

function openIdConnect(): Provider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    id: "oidc",
    name: OIDC_NAME,
    type: "oauth",
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    // In the code flow what a provider knows of a person may come from its UserInfo alone (OpenID Connect Core, 5.4).
    userinfo: {
      async request({ client, tokens }) {
        const { access_token: accessToken } = tokens;
        const told = accessToken && client.issuer.metadata.userinfo_endpoint ? await client.userinfo(accessToken) : {};
        const claims = "claims" in tokens && typeof tokens.claims === "function" ? tokens.claims() : {};
        return { ...told, ...claims };
      },
    },
    checks: ["pkce", "state", "nonce"],
    profile: ({ sub, name, email }) => ({ id: sub, name, email }),
  };
}
