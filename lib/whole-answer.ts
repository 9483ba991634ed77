/**
 * Stands at the end of the client's name in requests for pages of the console. To clients that cannot read a page piece
 * by piece Next answers only when all of it is known, and so with the true status: 307 for a redirect, 404 for what is
 * not there. The console wants that for everyone.
 */
const mark = "orion-whole-answer";

/** The `User-Agent` with which Next renders a page whole. */
export const askWhole = (userAgent: string | null): string => `${userAgent ?? ""} ${mark}`.trim();

/** What the client called itself. */
export const withoutMark = (userAgent: string): string => userAgent.replace(` ${mark}`, "").replace(mark, "");

/** Adds the mark to the clients that Next knows to read pages whole. */
export const wholeReaders = (known: RegExp): RegExp => new RegExp(`${known.source}|${mark}`, known.flags);
