/** Runs once when a server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ guardRequests }, { sendLocationOnce }] = await Promise.all([
    import("@/lib/request-guard"),
    import("@/lib/location-once"),
  ]);
  guardRequests();
  sendLocationOnce();
}
