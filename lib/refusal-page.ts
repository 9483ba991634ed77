import { filePolicy } from "./content-security-policy";

const checkAddress = "Check the address and try again.";

const texts = {
  400: { title: "This request could not be understood", advice: checkAddress },
  403: { title: "This request came from another site", advice: "Open the page itself and try again from there." },
  405: { title: "This cannot be done here", advice: checkAddress },
  413: { title: "This is too much at once", advice: "Send less, or in smaller parts." },
  414: { title: "This address is too long", advice: checkAddress },
  503: { title: "This page is not available right now", advice: "Try again in a moment." },
};

/** What has no page of a site's own to show gets a page that needs none. */
export type RefusalStatus = keyof typeof texts;

const retryAfterSeconds = "2";

/** What is said of a refusal, and what to do about it. */
export function refusalText(status: RefusalStatus): { title: string; advice: string } {
  return texts[status];
}

/** The page as HTML, and the headers to send it with. */
export function refusalPage(status: RefusalStatus): { html: string; headers: Record<string, string> } {
  const { title, advice } = texts[status];
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 2rem; background: #f7f7fa; color: #14161f; font: 1.125rem/1.6 system-ui, sans-serif }
main { max-width: 34rem }
h1 { margin: 0; font-size: clamp(2rem, 6vw, 3rem); line-height: 1.1; letter-spacing: -0.03em }
p { color: #565b6b }
</style>
</head>
<body>
<main>
<p>${status}</p>
<h1>${title}</h1>
<p>${advice}</p>
</main>
</body>
</html>
`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": filePolicy,
    "cache-control": "no-store",
  };
  return { html, headers: status === 503 ? { ...headers, "retry-after": retryAfterSeconds } : headers };
}
