import { env } from "@/lib/env";
import { expireTags } from "@/lib/expire-tags";

/** The longest that a timer waits; a stored result that is expired early is only made anew. */
const longestWaitMs = 24 * 3600 * 1000;
const retryMs = 1000;

type Appointment = { at: number; timer: NodeJS.Timeout };

const shared = globalThis as { orionAppointments?: Map<string, Appointment> };

/**
 * Expires a tag in this process at a time, so that a scheduled page appears without a worker. Stored results live in
 * this process's memory only, so its timers live exactly as long as what they expire.
 */
export function expireAt(tag: string, at: Date): void {
  shared.orionAppointments ??= new Map();
  const appointments = shared.orionAppointments;
  const existing = appointments.get(tag);
  if (existing && existing.at <= at.getTime()) return;
  if (existing) clearTimeout(existing.timer);
  const wait = Math.min(Math.max(at.getTime() - Date.now(), 0), longestWaitMs);
  const timer = setTimeout(() => {
    appointments.delete(tag);
    void expire(tag);
  }, wait);
  timer.unref();
  appointments.set(tag, { at: at.getTime(), timer });
}

/** Next expires tags only within a request, so the process asks itself. */
async function expire(tag: string): Promise<void> {
  const { PORT, INTERNAL_SECRET } = env();
  try {
    await expireTags(`http://127.0.0.1:${PORT}`, INTERNAL_SECRET, [tag]);
  } catch {
    setTimeout(() => void expire(tag), retryMs).unref();
  }
}
