import { connection } from "next/server";
import { env } from "@/lib/env";
import { Reference } from "./reference";

export const metadata = { title: "API reference · Orion" };

/** What the API is, for whoever wants to call it: anybody may read it. */
export default async function ReferencePage() {
  // Where the application is, is not known before it runs.
  await connection();
  return <Reference origin={new URL(env().APP_URL).origin} />;
}
