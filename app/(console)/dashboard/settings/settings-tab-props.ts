import type { Member } from "@/cms/memberships/standing";
import type { Session } from "@/cms/sessions/find-session";
import type { FoundStorefront } from "@/cms/storefronts/find-storefront";

/** What each part of a storefront's settings is given. */
export type SettingsTabProps = { storefront: FoundStorefront; member: Member; reader: Session; mayChange: boolean };
