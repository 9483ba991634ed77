DROP INDEX "audit_events_platform";--> statement-breakpoint
DROP INDEX "audit_events_vendor";--> statement-breakpoint
DROP INDEX "audit_events_subject";--> statement-breakpoint
ALTER TABLE "domains" ADD COLUMN "verified_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "redirects" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "vendor_platforms" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_action" ON "audit_events" USING btree ("action" text_pattern_ops,"at","id");--> statement-breakpoint
CREATE INDEX "audit_events_platform_action" ON "audit_events" USING btree ("platform_id","action" text_pattern_ops,"at","id");--> statement-breakpoint
CREATE INDEX "mails_failed" ON "mails" USING btree ("created_at") WHERE "mails"."sent_at" is null and "mails"."error" is not null;--> statement-breakpoint
CREATE INDEX "audit_events_platform" ON "audit_events" USING btree ("platform_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_vendor" ON "audit_events" USING btree ("vendor_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_id","at","id");
--> statement-breakpoint
-- A vendor that has left a platform has no site there, whatever a query forgets. The platform still sees who it was, and
-- its own history with it, but has no say any more in who works for it.
GRANT SELECT ("ended_at") ON "vendor_platforms" TO orion_visitor;
ALTER POLICY "visitors" ON "vendor_platforms" USING (ended_at is null);
ALTER POLICY "read" ON "user_roles"
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.ended_at is null and member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id)
		or user_id = (select acting_user()));
ALTER POLICY "create" ON "user_roles"
	WITH CHECK ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.ended_at is null and member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id));
ALTER POLICY "change" ON "user_roles"
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.ended_at is null and member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id));
ALTER POLICY "remove" ON "user_roles"
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.ended_at is null and member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id));
ALTER POLICY "in_scope" ON "invitations"
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.ended_at is null and member.platform_id = (select scope_platform()) and member.vendor_id = invitations.vendor_id));
ALTER POLICY "in_scope" ON "api_tokens"
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.ended_at is null and member.platform_id = (select scope_platform()) and member.vendor_id = api_tokens.vendor_id));
--> statement-breakpoint
-- Only a tier that no membership ever had; the foreign keys see to that.
GRANT DELETE ON "subscription_tiers" TO orion_app;
CREATE POLICY "remove" ON "subscription_tiers" FOR DELETE TO orion_app
	USING ((select scope_kind()) = 'everything');
