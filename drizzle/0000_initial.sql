CREATE TYPE "public"."vendor_status" AS ENUM('active', 'suspended');--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"platform_id" uuid,
	"vendor_id" uuid,
	"subject_id" uuid NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "domains" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"host" text NOT NULL,
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid,
	"owner_id" uuid GENERATED ALWAYS AS (coalesce(vendor_id, platform_id)) STORED NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "domains_host_unique" UNIQUE("host"),
	CONSTRAINT "domains_host_form" CHECK ("domains"."host" ~ '^[a-z0-9-]+([.][a-z0-9-]+)+$')
);
--> statement-breakpoint
CREATE TABLE "hidden_pages" (
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hidden_pages_platform_id_vendor_id_slug_pk" PRIMARY KEY("platform_id","vendor_id","slug")
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"platform_id" uuid NOT NULL,
	"layer" smallint NOT NULL,
	"vendor_id" uuid,
	"owner_id" uuid GENERATED ALWAYS AS (coalesce(vendor_id, platform_id)) STORED NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"published_revision_id" uuid,
	"draft_revision_id" uuid,
	"scheduled_revision_id" uuid,
	"scheduled_at" timestamp with time zone,
	"is_locked" boolean DEFAULT false NOT NULL,
	"is_required" boolean DEFAULT false NOT NULL,
	"locked_section_ids" uuid[] DEFAULT '{}' NOT NULL,
	"is_detached" boolean DEFAULT false NOT NULL,
	"paused_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pages_platform_id" UNIQUE("platform_id","id"),
	CONSTRAINT "pages_layer" CHECK ("pages"."layer" between 0 and 2),
	CONSTRAINT "pages_vendor_on_layer_2" CHECK (("pages"."layer" = 2) = ("pages"."vendor_id" is not null)),
	CONSTRAINT "pages_schedule_whole" CHECK (("pages"."scheduled_revision_id" is null) = ("pages"."scheduled_at" is null)),
	CONSTRAINT "pages_slug_form" CHECK ("pages"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "pages_locale_form" CHECK ("pages"."locale" ~ '^[a-z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "platforms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"path_prefix" text NOT NULL,
	"default_locale" text NOT NULL,
	"locales" text[] NOT NULL,
	"theme" jsonb NOT NULL,
	"home_template" text NOT NULL,
	"profile" jsonb NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "platforms_code_unique" UNIQUE("code"),
	CONSTRAINT "platforms_path_prefix_unique" UNIQUE("path_prefix"),
	CONSTRAINT "platforms_code_form" CHECK ("platforms"."code" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "platforms_path_prefix_form" CHECK ("platforms"."path_prefix" ~ '^[a-z0-9]{3,}(-[a-z0-9]+)*$'),
	CONSTRAINT "platforms_default_locale_offered" CHECK ("platforms"."default_locale" = any("platforms"."locales"))
);
--> statement-breakpoint
CREATE TABLE "redirects" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid,
	"owner_id" uuid GENERATED ALWAYS AS (coalesce(vendor_id, platform_id)) STORED NOT NULL,
	"from_path" text NOT NULL,
	"to_path" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "redirects_within_site" CHECK ("redirects"."from_path" ~ '^/[^/]' and "redirects"."to_path" ~ '^/([^/\\]|$)')
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"platform_id" uuid NOT NULL,
	"page_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"document" jsonb,
	"patch" jsonb,
	"base_revision_id" uuid,
	"author_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "revisions_page_number" UNIQUE("page_id","number"),
	CONSTRAINT "revisions_page_id" UNIQUE("page_id","id"),
	CONSTRAINT "revisions_platform_id" UNIQUE("platform_id","id"),
	CONSTRAINT "revisions_document_or_patch" CHECK (("revisions"."document" is null) <> ("revisions"."patch" is null)),
	CONSTRAINT "revisions_patch_has_base" CHECK (("revisions"."patch" is null) = ("revisions"."base_revision_id" is null))
);
--> statement-breakpoint
CREATE TABLE "features" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscription_tiers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"max_pages" integer,
	"max_custom_pages" integer,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "subscription_tiers_code_unique" UNIQUE("code"),
	CONSTRAINT "subscription_tiers_limits" CHECK ("subscription_tiers"."max_pages" >= 0 and "subscription_tiers"."max_custom_pages" >= 0),
	CONSTRAINT "subscription_tiers_custom_within_pages" CHECK ("subscription_tiers"."max_custom_pages" <= "subscription_tiers"."max_pages")
);
--> statement-breakpoint
CREATE TABLE "tier_features" (
	"tier_id" uuid NOT NULL,
	"feature_code" text NOT NULL,
	CONSTRAINT "tier_features_tier_id_feature_code_pk" PRIMARY KEY("tier_id","feature_code")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendor_platforms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"tier_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vendor_platforms_platform_vendor" UNIQUE("platform_id","vendor_id")
);
--> statement-breakpoint
CREATE TABLE "vendors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"profile" jsonb NOT NULL,
	"status" "vendor_status" DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vendors_code_unique" UNIQUE("code"),
	CONSTRAINT "vendors_code_form" CHECK ("vendors"."code" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_vendor_id_vendors_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "public"."vendors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domains" ADD CONSTRAINT "domains_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domains" ADD CONSTRAINT "domains_membership" FOREIGN KEY ("platform_id","vendor_id") REFERENCES "public"."vendor_platforms"("platform_id","vendor_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidden_pages" ADD CONSTRAINT "hidden_pages_membership" FOREIGN KEY ("platform_id","vendor_id") REFERENCES "public"."vendor_platforms"("platform_id","vendor_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_membership" FOREIGN KEY ("platform_id","vendor_id") REFERENCES "public"."vendor_platforms"("platform_id","vendor_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_published_revision" FOREIGN KEY ("id","published_revision_id") REFERENCES "public"."revisions"("page_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_draft_revision" FOREIGN KEY ("id","draft_revision_id") REFERENCES "public"."revisions"("page_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_scheduled_revision" FOREIGN KEY ("id","scheduled_revision_id") REFERENCES "public"."revisions"("page_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_membership" FOREIGN KEY ("platform_id","vendor_id") REFERENCES "public"."vendor_platforms"("platform_id","vendor_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_page" FOREIGN KEY ("platform_id","page_id") REFERENCES "public"."pages"("platform_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_base" FOREIGN KEY ("platform_id","base_revision_id") REFERENCES "public"."revisions"("platform_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tier_features" ADD CONSTRAINT "tier_features_tier_id_subscription_tiers_id_fk" FOREIGN KEY ("tier_id") REFERENCES "public"."subscription_tiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tier_features" ADD CONSTRAINT "tier_features_feature_code_features_code_fk" FOREIGN KEY ("feature_code") REFERENCES "public"."features"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_platforms" ADD CONSTRAINT "vendor_platforms_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_platforms" ADD CONSTRAINT "vendor_platforms_vendor_id_vendors_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "public"."vendors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendor_platforms" ADD CONSTRAINT "vendor_platforms_tier_id_subscription_tiers_id_fk" FOREIGN KEY ("tier_id") REFERENCES "public"."subscription_tiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_platform" ON "audit_events" USING btree ("platform_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_vendor" ON "audit_events" USING btree ("vendor_id","at");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "domains_one_primary" ON "domains" USING btree ("platform_id","owner_id") WHERE "domains"."is_primary";--> statement-breakpoint
CREATE UNIQUE INDEX "pages_place" ON "pages" USING btree ("platform_id","slug","owner_id","locale","layer") WHERE "pages"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "pages_owner" ON "pages" USING btree ("platform_id","owner_id","updated_at");--> statement-breakpoint
CREATE INDEX "pages_scheduled" ON "pages" USING btree ("platform_id","scheduled_at") WHERE "pages"."scheduled_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "redirects_place" ON "redirects" USING btree ("platform_id","owner_id","from_path");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "vendor_platforms_vendor" ON "vendor_platforms" USING btree ("vendor_id");--> statement-breakpoint
CREATE INDEX "vendor_platforms_tier" ON "vendor_platforms" USING btree ("tier_id");