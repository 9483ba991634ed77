import type { MailContent } from "@/cms/mails/mail";

/** A mail as an HTML document that every mail program shows: no pictures, no scripts, styles in place. */
export function mailHtml({ locale, greeting, paragraphs, action, note }: MailContent): string {
  const text = [greeting, ...paragraphs].map((line) => `<p style="margin:0 0 16px">${escaped(line)}</p>`).join("");
  const button = action
    ? `<p style="margin:24px 0"><a href="${escaped(action.href)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1d2433;color:#ffffff;text-decoration:none;font-weight:600">${escaped(action.label)}</a></p>`
    : "";
  return `<!DOCTYPE html><html lang="${escaped(locale)}"><head><meta charset="utf-8"></head><body style="margin:0;padding:32px 16px;background:#f6f7f9;font:16px/1.5 system-ui,sans-serif;color:#1d2433"><div style="max-width:520px;margin:0 auto;padding:32px;background:#ffffff;border-radius:12px">${text}${button}<p style="margin:0;font-size:14px;color:#566072">${escaped(note)}</p></div></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
