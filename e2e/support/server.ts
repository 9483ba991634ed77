const setting = (name: string) => process.env[name] ?? "";

/** The server that the tests run against, as global-setup.ts has started it. */
export const port = () => Number(setting("E2E_PORT"));
export const databaseUrl = () => setting("E2E_DATABASE_URL");
export const secret = () => setting("E2E_SECRET");

/** The application host, with platforms under path prefixes. */
export const app = (path = "") => `http://localhost:${port()}${path}`;

/** A site by a host of its own, mirrored below `localhost`: `oms`, `wizamart.oms`, `www.moselle-cellars.lu`. */
export const mirror = (site: string, path = "/") => `http://${site}.localhost:${port()}${path}`;
