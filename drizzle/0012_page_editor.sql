CREATE TABLE "media" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid,
	"owner_id" uuid GENERATED ALWAYS AS (coalesce(vendor_id, platform_id)) STORED NOT NULL,
	"name" text NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"is_decorative" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"widths" integer[] NOT NULL,
	"focal_x" smallint DEFAULT 50 NOT NULL,
	"focal_y" smallint DEFAULT 50 NOT NULL,
	"crop" jsonb,
	"created_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "media_platform_id" UNIQUE("platform_id","id"),
	CONSTRAINT "media_size" CHECK ("media"."width" > 0 and "media"."height" > 0 and "media"."bytes" > 0),
	CONSTRAINT "media_focus" CHECK ("media"."focal_x" between 0 and 100 and "media"."focal_y" between 0 and 100),
	CONSTRAINT "media_decoration_has_no_text" CHECK (not "media"."is_decorative" or "media"."alt" = '')
);
--> statement-breakpoint
CREATE TABLE "preview_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid,
	"page_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "preview_links_secret_hash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "revision_media" (
	"platform_id" uuid NOT NULL,
	"page_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "revision_media_revision_id_media_id_pk" PRIMARY KEY("revision_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "working_copies" (
	"page_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"editor_id" uuid NOT NULL,
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid,
	"document" jsonb NOT NULL,
	"page_version" integer NOT NULL,
	"origin_revision_id" uuid,
	"given_back" text[] DEFAULT '{}' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "working_copies_page_id_user_id_editor_id_pk" PRIMARY KEY("page_id","user_id","editor_id")
);
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "former_slugs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "redirected_slugs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "is_shown_by_vendors" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_withheld_on_layer_0" CHECK ("pages"."is_shown_by_vendors" or "pages"."layer" = 0);--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_membership" FOREIGN KEY ("platform_id","vendor_id") REFERENCES "public"."vendor_platforms"("platform_id","vendor_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_page_fk" FOREIGN KEY ("platform_id","page_id") REFERENCES "public"."pages"("platform_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_revision" FOREIGN KEY ("page_id","revision_id") REFERENCES "public"."revisions"("page_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_revision" FOREIGN KEY ("page_id","revision_id") REFERENCES "public"."revisions"("page_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_media" FOREIGN KEY ("platform_id","media_id") REFERENCES "public"."media"("platform_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_page" FOREIGN KEY ("platform_id","page_id") REFERENCES "public"."pages"("platform_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_owner" ON "media" USING btree ("platform_id","owner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "preview_links_page" ON "preview_links" USING btree ("page_id","created_at");--> statement-breakpoint
CREATE INDEX "revision_media_used" ON "revision_media" USING btree ("media_id","revision_id");--> statement-breakpoint
GRANT SELECT ("former_slugs", "redirected_slugs", "is_shown_by_vendors") ON "pages" TO orion_visitor;
--> statement-breakpoint
-- A vendor shows its platform's pictures too, and changes its own alone. Pictures are never deleted, only marked: an older
-- revision that shows one can come back.
ALTER TABLE "media" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "media" TO orion_app;
CREATE POLICY "read" ON "media" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id is null or vendor_id = (select scope_vendor())));
CREATE POLICY "create" ON "media" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
CREATE POLICY "change" ON "media" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
GRANT SELECT ("id", "platform_id", "content_hash", "width", "height", "widths", "focal_x", "focal_y", "crop", "deleted_at") ON "media" TO orion_visitor;
CREATE POLICY "visitors" ON "media" FOR SELECT TO orion_visitor USING (deleted_at is null);
--> statement-breakpoint
-- As the pages that the revisions are of: a vendor learns of its own uses alone.
ALTER TABLE "revision_media" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON "revision_media" TO orion_app;
CREATE POLICY "in_scope" ON "revision_media" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform'
		or exists (select from pages page where page.id = revision_media.page_id and page.vendor_id = (select scope_vendor()))));
--> statement-breakpoint
-- A link is of its page's tenant: so a vendor can make none to a page of its platform.
ALTER TABLE "preview_links" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "preview_links" TO orion_app;
CREATE POLICY "in_scope" ON "preview_links" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())))
	WITH CHECK (((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())))
		and exists (select from pages page where page.id = preview_links.page_id and page.vendor_id is not distinct from preview_links.vendor_id));
--> statement-breakpoint
-- What someone has not saved is theirs alone, whoever else runs the platform.
ALTER TABLE "working_copies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "working_copies" TO orion_app;
CREATE POLICY "in_scope" ON "working_copies" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or user_id = (select acting_user()) and platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())))
	WITH CHECK (((select scope_kind()) = 'everything' or user_id = (select acting_user()) and platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())))
		and exists (select from pages page where page.id = working_copies.page_id and page.vendor_id is not distinct from working_copies.vendor_id));
--> statement-breakpoint
-- A page's address can change: its listing follows, and is found by the words of the new one.
CREATE OR REPLACE FUNCTION list_page() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	listing page_listings;
BEGIN
	-- A page that is just being made has no revision yet.
	IF coalesce(NEW.draft_revision_id, NEW.scheduled_revision_id, NEW.published_revision_id) IS NULL THEN RETURN NULL; END IF;
	listing := listing_of(NEW);
	INSERT INTO page_listings SELECT listing.* ON CONFLICT (page_id) DO UPDATE SET slug = excluded.slug, state = excluded.state,
		scheduled_at = excluded.scheduled_at, has_draft = excluded.has_draft, title = excluded.title,
		sort_title = excluded.sort_title, updated_at = excluded.updated_at;
	RETURN NULL;
END
$$;
DROP TRIGGER page_listings_words ON "page_listings";
CREATE TRIGGER page_listings_words AFTER UPDATE ON "page_listings" FOR EACH ROW
	WHEN (OLD.title <> NEW.title OR OLD.slug <> NEW.slug) EXECUTE FUNCTION list_words();
