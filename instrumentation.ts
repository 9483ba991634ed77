/** Runs once when a server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ guardRequests }, { sendLocationOnce }, { startUpkeep }] = await Promise.all([
    import("@/lib/request-guard"),
    import("@/lib/location-once"),
    import("@/lib/upkeep"),
  ]);
  guardRequests();
  sendLocationOnce();
  startUpkeep();
}
