import { parseArgs } from "node:util";
import { connect } from "@/db/client";
import { ensureRoles, ensureServerLogin } from "@/db/roles";
import { done, fail, say } from "../process/print";
import { defaultLogin, freshPassword, withLogin } from "./server-login";

/**
 * `npm run db:prepare`: creates the roles that the application takes on and, with `--login`, a login for the server
 * that owns nothing. What is there already stays; `--new-password` gives the login another password.
 *
 * @param url of the owner of the tables, with CREATEROLE.
 */
export async function prepareRoles(url: string, args: string[]): Promise<void> {
  const options = readOptions(args);
  const { sql, close } = connect(url, { max: 1 });
  try {
    await ensureRoles(sql);
    done("The roles orion_app and orion_visitor are there.");
    if (!options.login) return;
    const login = { name: options.name, password: freshPassword() };
    const isKnown = await ensureServerLogin(sql, { ...login, isReset: options.isReset });
    done(`The login ${login.name} may take them on, and owns nothing.`);
    if (isKnown) say(`\n  DATABASE_URL=${withLogin(url, login)}\n\nKeep it; the password is not shown again.`);
    else say("Its password is the one that it had; --new-password gives it another.");
  } finally {
    await close();
  }
}

function readOptions(args: string[]): { login: boolean; name: string; isReset: boolean } {
  const { values } = parseArgs({
    args,
    options: {
      login: { type: "boolean", default: false },
      name: { type: "string", default: defaultLogin },
      "new-password": { type: "boolean", default: false },
    },
  });
  const { login, name } = values;
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) fail(`${name} is no name for a login: lower-case letters, digits and _ only.`);
  return { login, name, isReset: values["new-password"] };
}
