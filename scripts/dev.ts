import { serve } from "./start";

/** `npm run dev`: as `npm start`, with hot reload instead of a build. */
export async function main(): Promise<void> {
  await serve("dev");
}
