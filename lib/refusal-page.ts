const titles = {
  400: "This request could not be understood",
  405: "This cannot be done here",
  414: "This address is too long",
};

/** A request that is refused before it reaches any site gets a page that needs none. */
export type RefusalStatus = keyof typeof titles;

/** The page as HTML, and the headers to send it with. */
export function refusalPage(status: RefusalStatus): { html: string; headers: Record<string, string> } {
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${titles[status]}</title>
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
<h1>${titles[status]}</h1>
<p>Check the address and try again.</p>
</main>
</body>
</html>
`;
  return { html, headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" } };
}
