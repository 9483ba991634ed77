import type { PlatformInput } from "../platforms/create-platform";
import type { PlatformRecord } from "./format";

/** What whoever imports decides; what is left out is as in the archive. */
export type ImportChoice = {
  code?: string;
  name?: string;
  /** The code where it is left out and that is given. */
  pathPrefix?: string;
  /** The application's own origin, where the domains are to be taken over (`addDomain`); left out, none is. */
  origin?: string;
};

/** The settings that the platform is to have. */
export function chosenSettings({ settings }: PlatformRecord, { code, name, pathPrefix }: ImportChoice): PlatformInput {
  return {
    ...settings,
    code: code ?? settings.code,
    name: name ?? settings.name,
    pathPrefix: pathPrefix ?? code ?? settings.pathPrefix,
  };
}
