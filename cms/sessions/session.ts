/** How long someone stays signed in on a device. */
export const sessionDays = 30;

/** What the server saw of a client: its address, and what it calls itself. */
export type Client = { address: string; userAgent: string };

/** A person as the console shows them. */
export type Person = { id: string; name: string; email: string; locale: string };
