CREATE TABLE "page_counts" (
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"pages" integer NOT NULL,
	"custom_pages" integer NOT NULL,
	CONSTRAINT "page_counts_platform_id_vendor_id_pk" PRIMARY KEY("platform_id","vendor_id")
);
--> statement-breakpoint
DROP INDEX "page_listings_title";--> statement-breakpoint
DROP INDEX "page_listings_slug";--> statement-breakpoint
DROP INDEX "redirects_place";--> statement-breakpoint
ALTER TABLE "page_counts" ADD CONSTRAINT "page_counts_membership" FOREIGN KEY ("platform_id","vendor_id") REFERENCES "public"."vendor_platforms"("platform_id","vendor_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "redirects_path" ON "redirects" USING btree ("from_path","id");--> statement-breakpoint
CREATE INDEX "users_name" ON "users" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "vendors_name" ON "vendors" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "page_listings_title" ON "page_listings" USING btree ("platform_id","layer","state","locale","sort_title","page_id","vendor_id");--> statement-breakpoint
CREATE INDEX "page_listings_slug" ON "page_listings" USING btree ("platform_id","layer","state","locale","slug","page_id","vendor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "redirects_place" ON "redirects" USING btree ("platform_id","from_path","owner_id");
--> statement-breakpoint
CREATE FUNCTION is_published(page pages) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN page.deleted_at IS NULL AND page.published_revision_id IS NOT NULL;
-- What the platform has published at the place of a page, but for one of its pages.
CREATE FUNCTION stands_published(page pages, other uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (SELECT FROM pages origin
		WHERE origin.platform_id = page.platform_id AND origin.slug = page.slug AND origin.owner_id = page.platform_id
			AND origin.locale = page.locale AND origin.id <> other AND is_published(origin))
$$;
CREATE FUNCTION count_pages_of(platform uuid, vendor uuid) RETURNS void LANGUAGE sql AS $$
	INSERT INTO page_counts (platform_id, vendor_id, pages, custom_pages)
	SELECT platform, vendor, count(*), count(*) FILTER (WHERE NOT stands_published(page, page.id)) FROM pages page
	WHERE page.platform_id = platform AND page.owner_id = vendor AND page.deleted_at IS NULL AND page.paused_at IS NULL
	ON CONFLICT (platform_id, vendor_id) DO UPDATE SET pages = excluded.pages, custom_pages = excluded.custom_pages
$$;
--> statement-breakpoint
-- Once for each vendor of a statement, however many of its pages were made, deleted, brought back or paused. Counted
-- anew, so that what two transactions at once may get wrong is right again with the next change.
CREATE FUNCTION count_new_pages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM count_pages_of(platform_id, vendor_id)
	FROM (SELECT DISTINCT platform_id, vendor_id FROM changed WHERE vendor_id IS NOT NULL ORDER BY platform_id, vendor_id) member;
	RETURN NULL;
END
$$;
CREATE FUNCTION count_changed_pages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM count_pages_of(platform_id, vendor_id)
	FROM (
		SELECT DISTINCT changed.platform_id, changed.vendor_id FROM changed JOIN unchanged USING (id)
		WHERE changed.vendor_id IS NOT NULL AND (changed.deleted_at IS NULL AND changed.paused_at IS NULL)
			<> (unchanged.deleted_at IS NULL AND unchanged.paused_at IS NULL)
		ORDER BY changed.platform_id, changed.vendor_id
	) member;
	RETURN NULL;
END
$$;
-- Where the platform publishes its first page at a place, or takes its last one away, pages over it are no more custom,
-- or are so from now on.
CREATE FUNCTION count_pages_over() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	was boolean := TG_OP = 'UPDATE' AND is_published(OLD);
	change integer := CASE WHEN is_published(NEW) THEN -1 ELSE 1 END;
BEGIN
	IF was = is_published(NEW) OR stands_published(NEW, NEW.id) THEN RETURN NULL; END IF;
	WITH over AS (
		SELECT counted.platform_id, counted.vendor_id FROM page_counts counted
		WHERE counted.platform_id = NEW.platform_id AND counted.vendor_id IN (
			SELECT page.vendor_id FROM pages page
			WHERE page.platform_id = NEW.platform_id AND page.slug = NEW.slug AND page.locale = NEW.locale
				AND page.vendor_id IS NOT NULL AND page.deleted_at IS NULL AND page.paused_at IS NULL)
		ORDER BY counted.vendor_id FOR UPDATE
	)
	UPDATE page_counts SET custom_pages = greatest(custom_pages + change, 0) FROM over
	WHERE page_counts.platform_id = over.platform_id AND page_counts.vendor_id = over.vendor_id;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER pages_counted_new AFTER INSERT ON "pages" REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION count_new_pages();
CREATE TRIGGER pages_counted AFTER UPDATE ON "pages" REFERENCING OLD TABLE AS unchanged NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION count_changed_pages();
CREATE TRIGGER pages_counted_over AFTER INSERT OR UPDATE ON "pages" FOR EACH ROW WHEN (NEW.vendor_id IS NULL)
	EXECUTE FUNCTION count_pages_over();
--> statement-breakpoint
INSERT INTO "page_counts" (platform_id, vendor_id, pages, custom_pages)
SELECT platform_id, vendor_id, count(*), count(*) FILTER (WHERE NOT stands_published(pages, id)) FROM "pages"
WHERE vendor_id IS NOT NULL AND deleted_at IS NULL AND paused_at IS NULL GROUP BY platform_id, vendor_id;
--> statement-breakpoint
ALTER TABLE "page_counts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "page_counts" TO orion_app;
CREATE POLICY "in_scope" ON "page_counts" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
