import { consolePolicy, filePolicy, previewPolicy, sitePolicy } from "./content-security-policy";

export type HeaderValues = Readonly<Record<string, string>>;

const denied = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

const everywhere: HeaderValues = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": denied.map((feature) => `${feature}=()`).join(", "),
};

const twoYearsInSeconds = 63_072_000;

/**
 * What every answer carries, whoever gives it.
 *
 * Without `includeSubDomains`: below the application's domain and the platforms' there may be hosts of others, and
 * whether all of them speak https is the platform's business.
 *
 * @param appOrigin scheme and host of the application; https means that the installation is reached by https only.
 */
export function headersForAll(appOrigin: string): HeaderValues {
  if (!appOrigin.startsWith("https:")) return everywhere;
  return { ...everywhere, "strict-transport-security": `max-age=${twoYearsInSeconds}` };
}

/**
 * What an answer of a type carries where nothing more particular was decided for it.
 *
 * @param contentType the `Content-Type` of the answer; empty for one without a body.
 */
export function headersForType(contentType: string): HeaderValues {
  const isPage = contentType.startsWith("text/html");
  return {
    "content-security-policy": isPage ? sitePolicy : filePolicy,
    "x-frame-options": isPage ? "SAMEORIGIN" : "DENY",
    // Link previews and feed readers on other sites show share images and icons.
    "cross-origin-resource-policy": contentType.startsWith("image/") ? "cross-origin" : "same-origin",
  };
}

/** What a page of the console carries: nobody keeps it, nobody frames it, only its own scripts run. */
export function headersForConsole(nonce: string): HeaderValues {
  return {
    "cache-control": "private, no-store",
    "content-security-policy": consolePolicy(nonce),
    "x-frame-options": "DENY",
    "cross-origin-resource-policy": "same-origin",
  };
}

/** What a preview carries: as the console, but its editor may frame it, and neither index nor referrer learns of it. */
export function headersForPreview(nonce: string): HeaderValues {
  return {
    ...headersForConsole(nonce),
    "content-security-policy": previewPolicy(nonce),
    "x-frame-options": "SAMEORIGIN",
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
  };
}
