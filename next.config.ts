import path from "node:path";
import type { NextConfig } from "next";
import { HTML_LIMITED_BOT_UA_RE } from "next/dist/shared/lib/router/utils/html-bots";
import { wholeReaders } from "./lib/whole-answer";

const megabyte = 1024 * 1024;

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // Stored pages live in memory under this bound; on disk they would grow with every URL that a visitor makes up.
  cacheMaxMemorySize: 128 * megabyte,
  cacheHandlers: { default: path.resolve("lib/data-cache.mjs") },
  experimental: { isrFlushToDisk: false, globalNotFound: true },
  cacheLife: {
    /** Content is expired by its tags when it changes, never by age. */
    content: { stale: 300, revalidate: 365 * 24 * 3600, expire: 10 * 365 * 24 * 3600 },
  },
  // The middleware brings paths to one form, in one place.
  skipTrailingSlashRedirect: true,
  // Types are checked by `npm run check`, not on every machine that builds.
  typescript: { ignoreBuildErrors: true },
  // Load a native module, or look for others at run time.
  serverExternalPackages: ["@node-rs/argon2", "rate-limiter-flexible"],
  htmlLimitedBots: wholeReaders(HTML_LIMITED_BOT_UA_RE),
  poweredByHeader: false,
  images: { unoptimized: true },
};

export default config;
