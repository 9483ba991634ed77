/** Runs once when a server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { sendLocationOnce } = await import("@/lib/location-once");
  sendLocationOnce();
}
