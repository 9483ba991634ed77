type Directives = Record<string, readonly string[]>;

/** In development React evaluates code for its stack traces, and changes arrive over a socket as inline styles. */
const isDevelopment = process.env.NODE_ENV === "development";
const evaluation = isDevelopment ? ["'unsafe-eval'"] : [];
const sockets = isDevelopment ? ["ws:", "wss:"] : [];
const inlineStyles = isDevelopment ? ["'unsafe-inline'"] : [];

/**
 * For a page of the console, whose scripts carry a nonce made for this one answer.
 *
 * @param nonce 128 random bits in base64 (Content Security Policy Level 3, 7.1).
 */
export function consolePolicy(nonce: string): string {
  return policy(consoleDirectives(nonce));
}

/**
 * For a preview: the same scripts, in a page that shows what visitors would see. Its editor frames it, and nobody on
 * another origin does.
 */
export function previewPolicy(nonce: string): string {
  return policy({
    ...consoleDirectives(nonce),
    "img-src": ["'self'", "data:", "blob:", "https:"],
    "frame-src": ["'none'"],
    "frame-ancestors": ["'self'"],
    "form-action": ["'none'"],
  });
}

function consoleDirectives(nonce: string): Directives {
  return {
    "default-src": ["'none'"],
    // Without 'strict-dynamic', under which Chromium runs inline scripts that another script has inserted.
    "script-src": ["'self'", `'nonce-${nonce}'`, ...evaluation],
    "script-src-attr": ["'none'"],
    "style-src": isDevelopment ? ["'self'", ...inlineStyles] : ["'self'", `'nonce-${nonce}'`],
    // A platform's colours are data, so its card carries them in an attribute.
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...sockets],
    "frame-src": ["'self'"],
    "frame-ancestors": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "object-src": ["'none'"],
  };
}

/** For a page of a visitor site, which is stored and so cannot carry nonces: docs/decisions/0013. */
export const sitePolicy = policy({
  "default-src": ["'none'"],
  "script-src": ["'self'", "'unsafe-inline'", ...evaluation],
  "script-src-attr": ["'none'"],
  "style-src": ["'self'", ...inlineStyles],
  "style-src-attr": ["'unsafe-inline'"],
  // Sections may show pictures from any https address: cms/sections/fields.ts.
  "img-src": ["'self'", "data:", "https:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'", ...sockets],
  "frame-ancestors": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "object-src": ["'none'"],
});

/** For everything that is no page: a file opened by itself runs nothing and loads nothing. */
export const filePolicy = policy({
  "default-src": ["'none'"],
  "style-src": ["'unsafe-inline'"],
  "img-src": ["data:"],
  "frame-ancestors": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
});

function policy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}
