import { z } from "zod";

/** What a mail says; how it looks is decided where it is sent or shown. */
export const mailContentSchema = z.strictObject({
  /** Language of the words, such as `en`. */
  locale: z.string(),
  greeting: z.string(),
  paragraphs: z.array(z.string()),
  /** What the reader is asked to do, as a link. */
  action: z.strictObject({ label: z.string(), href: z.url() }).nullable(),
  /** What ends the mail, in smaller type. */
  note: z.string(),
});
export type MailContent = z.infer<typeof mailContentSchema>;

export type Mail = { recipient: string; subject: string; content: MailContent };

/** The mail as plain text (RFC 5322), lines as they come. */
export function mailText({ greeting, paragraphs, action, note }: MailContent): string {
  const link = action ? [`${action.label}:\n${action.href}`] : [];
  return [greeting, ...paragraphs, ...link, note].join("\n\n");
}
