/** An address to ask for, with the `Host` header that a visitor's browser would send. */
export type Target = { url: string; host?: string };

export type Load = { connections: number; seconds: number };

/** What a loaded server answered. */
export type Answered = { requests: number; perSecond: number };

/** The response to one request, complete. */
export type Page = { status: number; body: string; headers: Record<string, string | string[] | undefined> };
