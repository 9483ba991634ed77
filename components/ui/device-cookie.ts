const yearSeconds = 365 * 24 * 3600;

type Options = {
  /** The part of the site whose pages are told; left out, all. */
  path?: string;
  /** For how long, in seconds; left out, a year. */
  seconds?: number;
};

/** Keeps a choice on this device, where the server finds it before the first paint. */
export function keepOnDevice(name: string, value: string, { path = "/", seconds = yearSeconds }: Options = {}): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${name}=${value}; path=${path}; max-age=${seconds}; samesite=lax`;
}
