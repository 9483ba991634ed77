/** What a file is by its first bytes, whatever its name says: a picture that can be read, one that cannot, or none. */
export type SniffedFormat = "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "svg" | "html" | "unknown";

/** How many bytes tell. */
export const sniffedBytes = 512;

const readable = new Set<SniffedFormat>(["jpeg", "png", "webp", "gif", "avif"]);

export const isReadable = (format: SniffedFormat) => readable.has(format);

/**
 * Tells formats apart by their signatures (WHATWG MIME Sniffing, 6.1; ISO/IEC 23008-12 for the brands of AVIF and HEIC).
 *
 * @param bytes the beginning of the file; more than `sniffedBytes` are not looked at.
 */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  const head = Buffer.from(bytes.subarray(0, sniffedBytes)).toString("latin1");
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^GIF8[79]a/.test(head)) return "gif";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  if (head.slice(4, 8) === "ftyp") return sniffBrand(head);
  return sniffMarkup(head);
}

function sniffBrand(head: string): SniffedFormat {
  const brands = head.slice(8, 64);
  if (/avi[fs]/.test(brands)) return "avif";
  return /hei[cfmsx]|hev[cmsx]|mif1|msf1/.test(brands) ? "heic" : "unknown";
}

function sniffMarkup(head: string): SniffedFormat {
  const text = head.replaceAll("\0", "").toLowerCase();
  if (text.includes("<svg")) return "svg";
  return /<(!doctype|html|head|body|script|iframe|\?xml|!--)/.test(text) ? "html" : "unknown";
}
