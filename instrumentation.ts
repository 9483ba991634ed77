/** Runs once when a server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const [{ env }, { bodyLimits }, { guardRequests }, { sendLocationOnce }, { startUpkeep }] = await Promise.all([
    import("@/lib/env"),
    import("@/lib/body-limit"),
    import("@/lib/request-guard"),
    import("@/lib/location-once"),
    import("@/lib/upkeep"),
  ]);
  const { APP_URL, TRUSTED_PROXIES } = env();
  guardRequests({
    appOrigin: new URL(APP_URL).origin,
    trustedProxies: TRUSTED_PROXIES,
    bodyLimits,
    headersTimeoutMs: 15_000,
    // A picture of 20 MB comes in at one megabit a second.
    requestTimeoutMs: 180_000,
    hasUpgrades: process.env.NODE_ENV === "development",
  });
  sendLocationOnce();
  startUpkeep();
}
