DROP POLICY "remove" ON "subscription_tiers";
REVOKE DELETE ON "subscription_tiers" FROM orion_app;
--> statement-breakpoint
-- The older schema knows no ended memberships: they go on.
ALTER POLICY "read" ON "user_roles"
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id)
		or user_id = (select acting_user()));
ALTER POLICY "create" ON "user_roles"
	WITH CHECK ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id));
ALTER POLICY "change" ON "user_roles"
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id));
ALTER POLICY "remove" ON "user_roles"
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id));
ALTER POLICY "in_scope" ON "invitations"
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = invitations.vendor_id));
ALTER POLICY "in_scope" ON "api_tokens"
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = api_tokens.vendor_id));
ALTER POLICY "visitors" ON "vendor_platforms" USING (true);
--> statement-breakpoint
DROP INDEX "mails_failed", "audit_events_at", "audit_events_actor", "audit_events_action", "audit_events_platform_action", "audit_events_platform", "audit_events_vendor", "audit_events_subject";
--> statement-breakpoint
CREATE INDEX "audit_events_platform" ON "audit_events" USING btree ("platform_id","at");
CREATE INDEX "audit_events_vendor" ON "audit_events" USING btree ("vendor_id","at");
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_id","at");
--> statement-breakpoint
ALTER TABLE "vendor_platforms" DROP COLUMN "ended_at";
ALTER TABLE "redirects" DROP COLUMN "version";
ALTER TABLE "domains" DROP COLUMN "verified_at";
