import { finish, lint, types, vitest } from "./test/checks";

/** `npm run check`: what takes seconds, before a commit. */
export async function main(): Promise<void> {
  finish([lint(), types(), vitest("unit")]);
}
