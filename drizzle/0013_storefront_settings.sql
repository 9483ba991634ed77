CREATE TABLE "storefront_settings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"theme" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"locales" text[],
	"logo_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "storefront_settings_platform_vendor" UNIQUE("platform_id","vendor_id")
);
--> statement-breakpoint
ALTER TABLE "platforms" ADD COLUMN "vendor_tokens" text[] DEFAULT '{"logo","primary","accent"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "vendors" ADD COLUMN "editors_may_publish" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_member_id" UNIQUE("platform_id","vendor_id","id");--> statement-breakpoint
ALTER TABLE "storefront_settings" ADD CONSTRAINT "storefront_settings_membership" FOREIGN KEY ("platform_id","vendor_id") REFERENCES "public"."vendor_platforms"("platform_id","vendor_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storefront_settings" ADD CONSTRAINT "storefront_settings_logo" FOREIGN KEY ("platform_id","vendor_id","logo_id") REFERENCES "public"."media"("platform_id","vendor_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
GRANT SELECT ("vendor_tokens") ON "platforms" TO orion_visitor;
--> statement-breakpoint
-- A vendor changes its own; where it has left, visitors have nothing to see.
ALTER TABLE "storefront_settings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "storefront_settings" TO orion_app;
CREATE POLICY "in_scope" ON "storefront_settings" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
GRANT SELECT ("platform_id", "vendor_id", "theme", "locales", "logo_id") ON "storefront_settings" TO orion_visitor;
CREATE POLICY "visitors" ON "storefront_settings" FOR SELECT TO orion_visitor
	USING (exists (select from vendor_platforms member where member.ended_at is null and member.platform_id = storefront_settings.platform_id and member.vendor_id = storefront_settings.vendor_id));
