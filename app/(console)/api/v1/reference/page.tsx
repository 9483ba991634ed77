import { FileJson } from "lucide-react";
import { connection } from "next/server";
import { Wordmark } from "@/components/console/wordmark";
import { buttonClass } from "@/components/ui/button";
import { env } from "@/lib/env";
import { Reference } from "./reference";

export const metadata = { title: "API reference · Orion" };

/** What the API is, for whoever wants to call it: anybody may read it. */
export default async function ReferencePage() {
  // Where the application is, is not known before it runs.
  await connection();
  return (
    <div className="min-h-dvh bg-panel">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-lg focus:bg-panel focus:px-4 focus:py-2 focus:shadow-float"
      >
        Skip to content
      </a>
      <header className="border-b border-line">
        <div className="mx-auto flex max-w-7xl items-center justify-between gap-4 px-4 py-3 sm:px-8">
          <Wordmark />
          <a href="/api/v1/openapi.json" className={buttonClass("secondary")}>
            <FileJson aria-hidden="true" className="size-4" /> OpenAPI document
          </a>
        </div>
      </header>
      <Reference origin={new URL(env().APP_URL).origin} />
    </div>
  );
}
