/** Longest that a visitor's query may take: with it a cold page is answered within three seconds. */
const deadlineMs = 2000;
/** After a query that was not answered, others are not sent either; they would only queue up behind it. */
const pauseMs = 1000;
/** For so long after the database was away a failed answer is taken for its fault. */
const memoryMs = 5000;

type Absence = { pausedUntil: number; rememberedUntil: number };

// On the global object: the framework loads this module more than once.
const shared = globalThis as { orionDatabaseAbsence?: Absence };

const digest = "DATABASE_AWAY";

/** The database does not answer, or not in time. The digest survives the boundary of `'use cache'`. */
export class DatabaseAway extends Error {
  readonly digest = digest;
  constructor(options?: ErrorOptions) {
    super("The database does not answer.", options);
  }
}

/** Whether that is what an error says, on whichever side of such a boundary. */
export function isAbsence(error: unknown): boolean {
  return error instanceof Error && "digest" in error && error.digest === digest;
}

/** Whether the database has lately been away, so that what failed may succeed in a moment. */
export function isDatabaseAway(): boolean {
  return performance.now() < (shared.orionDatabaseAbsence?.rememberedUntil ?? 0);
}

/**
 * Waits for the answer to a query, but not for long: a frozen server would never answer, and the driver would wait.
 *
 * @param ask sends the query.
 * @throws DatabaseAway where the database cannot be reached, or does not answer in time.
 */
export async function answerInTime<T>(ask: () => Promise<T>): Promise<T> {
  if (performance.now() < (shared.orionDatabaseAbsence?.pausedUntil ?? 0)) throw new DatabaseAway();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noteAbsence(pauseMs)), deadlineMs);
  });
  try {
    return await Promise.race([ask(), deadline]);
  } catch (error) {
    throw isConnectionFault(error) ? noteAbsence(0, error) : error;
  } finally {
    clearTimeout(timer);
  }
}

function noteAbsence(pause: number, cause?: unknown): DatabaseAway {
  const now = performance.now();
  shared.orionDatabaseAbsence = { pausedUntil: now + pause, rememberedUntil: now + memoryMs };
  return new DatabaseAway({ cause });
}

/** What the system says of a connection. Others of its words, such as ENOSPC of a full disk, are no fault of the database's. */
const socketFaults = new Set([
  "EADDRNOTAVAIL",
  "EAI_AGAIN",
  "ECONNABORTED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "ENETDOWN",
  "ENETRESET",
  "ENETUNREACH",
  "ENOTCONN",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

/**
 * PostgreSQL's codes for connections (class 08), for too many of them (53300) and for a server that stops or starts
 * (57P01 to 57P03), and those of the driver and of the socket, which are words.
 */
export function isConnectionFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  if (socketFaults.has(code) || /^(08...|53300|57P0[1-3]|CONNECT_TIMEOUT|CONNECTION_.+)$/.test(code)) return true;
  return isConnectionFault(error.cause);
}
