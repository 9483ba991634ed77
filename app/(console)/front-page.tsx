import { cacheLife, cacheTag } from "next/cache";
import { connection } from "next/server";
import { Suspense } from "react";
import { readPublished } from "@/cms/context";
import { listPlatforms } from "@/cms/platforms/list-platforms";
import { tags } from "@/cms/tags";
import { buttonClass } from "@/components/ui/button";
import { PlatformCard } from "./platform-card";

async function loadPlatforms() {
  "use cache";
  cacheLife("content");
  cacheTag(tags.everything, tags.platforms);
  return readPublished(listPlatforms);
}

/** The application host's front page: the platforms that this installation serves. */
export function FrontPage() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-5xl flex-col justify-center px-6 py-16">
      <div className="flex items-center justify-between gap-4">
        <p className="flex items-center gap-3 font-semibold tracking-tight">
          <img src="/orion.svg" alt="" width={36} height={36} />
          Orion
        </p>
        <a href="/login" className={buttonClass()}>
          Sign in
        </a>
      </div>
      <h1 className="mt-8 max-w-2xl text-4xl font-semibold tracking-tight text-balance sm:text-5xl">
        Where would you like to go?
      </h1>
      <p className="mt-4 max-w-xl text-lg text-soft">
        Each platform has a site of its own, in its own colours, and a storefront for every business that uses it.
      </p>
      <Suspense fallback={<div className="mt-12 min-h-56" />}>
        <Platforms />
      </Suspense>
    </main>
  );
}

async function Platforms() {
  await connection();
  const platforms = await loadPlatforms();
  if (!platforms.length) return <p className="mt-12 text-soft">There is no active platform yet.</p>;
  return (
    <ul className="mt-12 grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {platforms.map((platform) => (
        <li key={platform.pathPrefix}>
          <PlatformCard platform={platform} />
        </li>
      ))}
    </ul>
  );
}
