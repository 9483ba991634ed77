import type { Scope } from "@/cms/context";
import type { FoundPlatform } from "@/cms/platforms/find-platform";
import type { Session } from "@/cms/sessions/find-session";

/** What each part of a platform's screen is given. */
export type PlatformTabProps = { platform: FoundPlatform; session: Session; scope: Scope; isSuperAdmin: boolean };
