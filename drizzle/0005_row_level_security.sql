-- Each statement of the application runs in a scope that its transaction declares: everything, a platform, a vendor on
-- a platform, or an account. Where none is declared, each of these is null and no rule below lets a row through.
CREATE FUNCTION scope_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	RETURN CASE WHEN current_setting('orion.scope', true) IN ('everything', 'platform', 'vendor', 'account') THEN current_setting('orion.scope', true) END;
CREATE FUNCTION scope_platform() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN CASE WHEN scope_kind() IN ('platform', 'vendor') THEN nullif(current_setting('orion.platform', true), '')::uuid END;
CREATE FUNCTION scope_vendor() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN CASE WHEN scope_kind() = 'vendor' THEN nullif(current_setting('orion.vendor', true), '')::uuid END;
CREATE FUNCTION acting_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN CASE WHEN scope_kind() IS NOT NULL THEN nullif(current_setting('orion.user', true), '')::uuid END;
--> statement-breakpoint
GRANT USAGE ON SCHEMA "public" TO orion_app, orion_visitor;
-- A server that owns nothing can tell whether it fits the database.
GRANT USAGE ON SCHEMA "drizzle" TO orion_app;
GRANT SELECT ON "drizzle"."__drizzle_migrations" TO orion_app;
--> statement-breakpoint
ALTER TABLE "platforms" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "platforms" TO orion_app;
CREATE POLICY "read" ON "platforms" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or id = (select scope_platform()));
CREATE POLICY "create" ON "platforms" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything');
CREATE POLICY "change" ON "platforms" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and id = (select scope_platform()));
GRANT SELECT ("id", "name", "path_prefix", "default_locale", "locales", "theme", "home_template", "profile", "is_active") ON "platforms" TO orion_visitor;
CREATE POLICY "visitors" ON "platforms" FOR SELECT TO orion_visitor USING (is_active);
--> statement-breakpoint
-- A vendor locks its own membership, so that two pages cannot take the last place of its plan. That asks for USING of
-- UPDATE; WITH CHECK keeps the tier to the platform.
ALTER TABLE "vendor_platforms" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "vendor_platforms" TO orion_app;
CREATE POLICY "read" ON "vendor_platforms" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
CREATE POLICY "create" ON "vendor_platforms" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()));
CREATE POLICY "change" ON "vendor_platforms" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())))
	WITH CHECK ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()));
GRANT SELECT ("platform_id", "vendor_id") ON "vendor_platforms" TO orion_visitor;
CREATE POLICY "visitors" ON "vendor_platforms" FOR SELECT TO orion_visitor USING (true);
--> statement-breakpoint
-- A vendor belongs to all of its platforms: one of them may create it and see it, not rewrite it. Its own people may,
-- but cannot end or begin a suspension.
ALTER TABLE "vendors" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "vendors" TO orion_app;
CREATE POLICY "read" ON "vendors" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or id = (select scope_vendor()) or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = vendors.id));
CREATE POLICY "create" ON "vendors" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform');
CREATE POLICY "change" ON "vendors" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything' or id = (select scope_vendor()) and status = 'active');
GRANT SELECT ("id", "code", "name", "profile", "status") ON "vendors" TO orion_visitor;
CREATE POLICY "visitors" ON "vendors" FOR SELECT TO orion_visitor USING (status = 'active');
--> statement-breakpoint
ALTER TABLE "domains" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "domains" TO orion_app;
CREATE POLICY "read" ON "domains" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id is null or vendor_id = (select scope_vendor())));
CREATE POLICY "create" ON "domains" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()));
CREATE POLICY "change" ON "domains" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()));
CREATE POLICY "remove" ON "domains" FOR DELETE TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()));
GRANT SELECT ("platform_id", "vendor_id", "host", "is_primary") ON "domains" TO orion_visitor;
CREATE POLICY "visitors" ON "domains" FOR SELECT TO orion_visitor USING (true);
--> statement-breakpoint
-- Of the platform's own pages a vendor sees where they stand, also of one that was taken off line: its overrides still
-- lie over it. What they say is in the revisions. Pages are never deleted, only marked.
ALTER TABLE "pages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "pages" TO orion_app;
CREATE POLICY "read" ON "pages" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id is null or vendor_id = (select scope_vendor())));
CREATE POLICY "create" ON "pages" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
CREATE POLICY "change" ON "pages" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
GRANT SELECT ("id", "platform_id", "layer", "owner_id", "locale", "slug", "published_revision_id", "scheduled_revision_id", "scheduled_at", "is_locked", "is_required", "locked_section_ids", "paused_at", "deleted_at") ON "pages" TO orion_visitor;
CREATE POLICY "visitors" ON "pages" FOR SELECT TO orion_visitor USING (deleted_at is null and (published_revision_id is not null or scheduled_revision_id is not null));
--> statement-breakpoint
-- Of the platform's own revisions a vendor reads those that are public or were: the origins and bases of its overrides,
-- never a draft.
ALTER TABLE "revisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ("published_at") ON "revisions" TO orion_app;
CREATE POLICY "read" ON "revisions" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform'
		or exists (select from pages page where page.id = revisions.page_id and (page.vendor_id = (select scope_vendor()) or page.vendor_id is null
			and (revisions.published_at <= now() or page.published_revision_id = revisions.id
				or page.scheduled_revision_id = revisions.id and page.scheduled_at <= now())))));
CREATE POLICY "create" ON "revisions" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform'
		or exists (select from pages page where page.id = revisions.page_id and page.vendor_id = (select scope_vendor()))));
CREATE POLICY "change" ON "revisions" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform'
		or exists (select from pages page where page.id = revisions.page_id and page.vendor_id = (select scope_vendor()))));
GRANT SELECT ("id", "page_id", "document", "patch", "base_revision_id", "published_at") ON "revisions" TO orion_visitor;
CREATE POLICY "visitors" ON "revisions" FOR SELECT TO orion_visitor USING (published_at <= now()
	or exists (select from pages page where page.id = revisions.page_id and (page.published_revision_id = revisions.id
		or page.scheduled_revision_id = revisions.id and page.scheduled_at <= now())));
--> statement-breakpoint
ALTER TABLE "hidden_pages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON "hidden_pages" TO orion_app;
CREATE POLICY "in_scope" ON "hidden_pages" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
GRANT SELECT ("platform_id", "vendor_id", "slug") ON "hidden_pages" TO orion_visitor;
CREATE POLICY "visitors" ON "hidden_pages" FOR SELECT TO orion_visitor USING (true);
--> statement-breakpoint
ALTER TABLE "redirects" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "redirects" TO orion_app;
CREATE POLICY "in_scope" ON "redirects" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
GRANT SELECT ("platform_id", "owner_id", "from_path", "to_path") ON "redirects" TO orion_visitor;
CREATE POLICY "visitors" ON "redirects" FOR SELECT TO orion_visitor USING (true);
--> statement-breakpoint
-- In the actor's own name only: about the scope's tenant, or about what belongs to no tenant, such as the own account.
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON "audit_events" TO orion_app;
CREATE POLICY "read" ON "audit_events" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
CREATE POLICY "create" ON "audit_events" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything' or actor_id is not distinct from (select acting_user()) and (platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor()))
		or (select scope_kind()) is not null and actor_id is not null and platform_id is null and vendor_id is null));
--> statement-breakpoint
-- Plans belong to nobody: every tenant reads them, the installation alone writes them.
ALTER TABLE "subscription_tiers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "subscription_tiers" TO orion_app;
CREATE POLICY "read" ON "subscription_tiers" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_platform()) is not null);
CREATE POLICY "create" ON "subscription_tiers" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything');
CREATE POLICY "change" ON "subscription_tiers" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything');
--> statement-breakpoint
ALTER TABLE "features" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "features" TO orion_app;
CREATE POLICY "read" ON "features" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_platform()) is not null);
CREATE POLICY "create" ON "features" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything');
CREATE POLICY "change" ON "features" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything');
--> statement-breakpoint
ALTER TABLE "tier_features" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON "tier_features" TO orion_app;
CREATE POLICY "read" ON "tier_features" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_platform()) is not null);
CREATE POLICY "create" ON "tier_features" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything');
CREATE POLICY "remove" ON "tier_features" FOR DELETE TO orion_app
	USING ((select scope_kind()) = 'everything');
--> statement-breakpoint
-- That a platform's row is of a platform admin, a vendor's of its people and a super admin's of neither is a check of the
-- table: so a tenant can grant no more than roles over itself and its vendors, and nobody can grant themselves one by
-- being themselves. That a platform leaves the people of a vendor alone that is on others too, is for the verbs.
ALTER TABLE "user_roles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "user_roles" TO orion_app;
CREATE POLICY "read" ON "user_roles" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id)
		or user_id = (select acting_user()));
CREATE POLICY "create" ON "user_roles" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id));
CREATE POLICY "change" ON "user_roles" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id));
CREATE POLICY "remove" ON "user_roles" FOR DELETE TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = user_roles.vendor_id));
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "invitations" TO orion_app;
CREATE POLICY "in_scope" ON "invitations" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = invitations.vendor_id));
--> statement-breakpoint
ALTER TABLE "api_tokens" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "api_tokens" TO orion_app;
CREATE POLICY "in_scope" ON "api_tokens" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or (select scope_kind()) = 'platform' and platform_id = (select scope_platform()) or vendor_id = (select scope_vendor())
		or (select scope_kind()) = 'platform' and exists (select from vendor_platforms member where member.platform_id = (select scope_platform()) and member.vendor_id = api_tokens.vendor_id));
--> statement-breakpoint
-- Who holds a role that the scope sees; the rules of user_roles hold in the subquery.
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "users" TO orion_app;
CREATE POLICY "read" ON "users" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or id = (select acting_user()) or exists (select from user_roles role where role.user_id = users.id));
CREATE POLICY "create" ON "users" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything');
CREATE POLICY "change" ON "users" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything' or id = (select acting_user()));
CREATE POLICY "remove" ON "users" FOR DELETE TO orion_app
	USING ((select scope_kind()) = 'everything');
--> statement-breakpoint
-- Nobody's but their own, in whatever scope; signing in and resetting a password run in the scope of everything.
ALTER TABLE "passwords" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "passwords" TO orion_app;
CREATE POLICY "in_scope" ON "passwords" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or user_id = (select acting_user()));
--> statement-breakpoint
ALTER TABLE "password_resets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "password_resets" TO orion_app;
CREATE POLICY "in_scope" ON "password_resets" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or user_id = (select acting_user()));
--> statement-breakpoint
ALTER TABLE "provider_accounts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "provider_accounts" TO orion_app;
CREATE POLICY "in_scope" ON "provider_accounts" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or user_id = (select acting_user()));
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessions" TO orion_app;
CREATE POLICY "in_scope" ON "sessions" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or user_id = (select acting_user()));
--> statement-breakpoint
-- Every scope may send mail, and none but the one that delivers it reads it: it may hold a secret link.
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mails" TO orion_app;
CREATE POLICY "read" ON "mails" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything');
CREATE POLICY "create" ON "mails" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) is not null);
CREATE POLICY "change" ON "mails" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything');
CREATE POLICY "remove" ON "mails" FOR DELETE TO orion_app
	USING ((select scope_kind()) = 'everything');
--> statement-breakpoint
-- Attempts are counted before anyone is known, by a library with queries of its own; they say nothing of a tenant.
ALTER TABLE "rate_limits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_limits" TO orion_app;
CREATE POLICY "counting" ON "rate_limits" FOR ALL TO orion_app
	USING (true);
