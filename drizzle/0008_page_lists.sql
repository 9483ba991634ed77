CREATE TABLE "page_listings" (
	"page_id" uuid PRIMARY KEY NOT NULL,
	"platform_id" uuid NOT NULL,
	"layer" smallint NOT NULL,
	"vendor_id" uuid,
	"locale" text NOT NULL,
	"slug" text collate "C" NOT NULL,
	"state" text NOT NULL,
	"scheduled_at" timestamp with time zone,
	"has_draft" boolean NOT NULL,
	"title" text NOT NULL,
	"sort_title" text collate "C" NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_words" (
	"page_id" uuid NOT NULL,
	"word" text collate "C" NOT NULL,
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid,
	CONSTRAINT "page_words_page_id_word_pk" PRIMARY KEY("page_id","word")
);
--> statement-breakpoint
ALTER TABLE "page_listings" ADD CONSTRAINT "page_listings_page" FOREIGN KEY ("platform_id","page_id") REFERENCES "public"."pages"("platform_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_words" ADD CONSTRAINT "page_words_page" FOREIGN KEY ("platform_id","page_id") REFERENCES "public"."pages"("platform_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "page_listings_updated" ON "page_listings" USING btree ("platform_id","layer","state","locale","updated_at","page_id");--> statement-breakpoint
CREATE INDEX "page_listings_title" ON "page_listings" USING btree ("platform_id","layer","state","locale","sort_title","page_id");--> statement-breakpoint
CREATE INDEX "page_listings_slug" ON "page_listings" USING btree ("platform_id","layer","state","locale","slug","page_id");--> statement-breakpoint
CREATE INDEX "page_listings_vendor" ON "page_listings" USING btree ("platform_id","vendor_id");--> statement-breakpoint
CREATE INDEX "page_listings_place" ON "page_listings" USING btree ("platform_id","slug","locale");--> statement-breakpoint
CREATE INDEX "page_words_word" ON "page_words" USING btree ("platform_id","word","page_id");--> statement-breakpoint
-- In lower case and without accents, alike in every database whatever its locale.
CREATE FUNCTION fold(told text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN regexp_replace(normalize(lower(told), NFD), '[\u0300-\u036f]', '', 'g') COLLATE "C";
CREATE FUNCTION words_of(told text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN array_remove(regexp_split_to_array(fold(told), '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+'), '');
--> statement-breakpoint
-- The title of what an editor goes on from, as workingRevision and wholeDocument have it: an override that has none of
-- its own is called what is public behind it, or, where that has gone, what it was reconciled with.
CREATE FUNCTION title_of(page pages) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT coalesce(
		latest.document ->> 'title',
		latest.patch #>> '{fields,title}',
		(SELECT CASE WHEN origin.page_id = base.page_id THEN origin.document ->> 'title' END
			FROM (
				SELECT behind.id AS page_id, shown.document FROM pages behind
				JOIN revisions shown ON shown.id = CASE WHEN behind.scheduled_at <= now() THEN behind.scheduled_revision_id ELSE behind.published_revision_id END
				WHERE behind.platform_id = page.platform_id AND behind.slug = page.slug AND behind.locale = page.locale
					AND behind.owner_id = page.platform_id AND behind.deleted_at IS NULL
				ORDER BY behind.layer DESC LIMIT 1
			) origin),
		latest.patch #>> '{reconciled,fields,title}',
		base.document ->> 'title')
	FROM revisions latest LEFT JOIN revisions base ON base.id = latest.base_revision_id
	-- Not coalesce: under row-level security it keeps the index from being asked.
	WHERE latest.id = CASE WHEN page.draft_revision_id IS NOT NULL THEN page.draft_revision_id
		WHEN page.scheduled_revision_id IS NOT NULL THEN page.scheduled_revision_id ELSE page.published_revision_id END
$$;
CREATE FUNCTION listing_of(page pages) RETURNS page_listings LANGUAGE sql STABLE AS $$
	SELECT page.id, page.platform_id, page.layer, page.vendor_id, page.locale, page.slug,
		CASE WHEN page.deleted_at IS NOT NULL THEN 'deleted'
			WHEN page.paused_at IS NOT NULL THEN 'paused'
			WHEN page.scheduled_revision_id IS NOT NULL THEN 'scheduled'
			WHEN page.published_revision_id IS NULL THEN 'draft'
			WHEN page.draft_revision_id IS NOT NULL THEN 'changed'
			ELSE 'published' END,
		page.scheduled_at, page.draft_revision_id IS NOT NULL, told.title, fold(told.title), page.updated_at
	FROM (SELECT title_of(page) AS title) told
$$;
--> statement-breakpoint
CREATE FUNCTION list_page() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	listing page_listings;
BEGIN
	-- A page that is just being made has no revision yet.
	IF coalesce(NEW.draft_revision_id, NEW.scheduled_revision_id, NEW.published_revision_id) IS NULL THEN RETURN NULL; END IF;
	listing := listing_of(NEW);
	INSERT INTO page_listings SELECT listing.* ON CONFLICT (page_id) DO UPDATE SET state = excluded.state,
		scheduled_at = excluded.scheduled_at, has_draft = excluded.has_draft, title = excluded.title,
		sort_title = excluded.sort_title, updated_at = excluded.updated_at;
	RETURN NULL;
END
$$;
-- Overrides without a title of their own are renamed with what stands behind them; when nothing but its text changed,
-- none of them is touched, however many they are.
CREATE FUNCTION list_followers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.deleted_at IS NOT DISTINCT FROM NEW.deleted_at
		AND OLD.scheduled_revision_id IS NOT DISTINCT FROM NEW.scheduled_revision_id
		AND (SELECT document ->> 'title' FROM revisions WHERE id = OLD.published_revision_id)
			IS NOT DISTINCT FROM (SELECT document ->> 'title' FROM revisions WHERE id = NEW.published_revision_id)
	THEN RETURN NULL; END IF;
	UPDATE page_listings SET title = told.title, sort_title = fold(told.title)
	FROM (
		SELECT follower.id, title_of(follower) AS title FROM pages follower
		WHERE follower.platform_id = NEW.platform_id AND follower.slug = NEW.slug AND follower.locale = NEW.locale
			AND follower.vendor_id IS NOT NULL AND follower.deleted_at IS NULL
	) told
	WHERE page_id = told.id AND page_listings.title <> told.title;
	RETURN NULL;
END
$$;
CREATE FUNCTION list_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM page_words WHERE page_id = NEW.page_id;
	INSERT INTO page_words (page_id, word, platform_id, vendor_id)
	SELECT DISTINCT NEW.page_id, word, NEW.platform_id, NEW.vendor_id
	FROM unnest(words_of(concat_ws(' ', NEW.title, NEW.slug))) AS word;
	RETURN NULL;
END
$$;
--> statement-breakpoint
-- Before what there is is listed: from here on writers of pages wait until the migration ends, and none goes unlisted.
CREATE TRIGGER pages_listed AFTER INSERT OR UPDATE ON "pages" FOR EACH ROW EXECUTE FUNCTION list_page();
CREATE TRIGGER pages_rename_followers AFTER UPDATE ON "pages" FOR EACH ROW WHEN (NEW.vendor_id IS NULL) EXECUTE FUNCTION list_followers();
--> statement-breakpoint
INSERT INTO "page_listings"
SELECT (listing_of(pages)).* FROM "pages"
WHERE coalesce(draft_revision_id, scheduled_revision_id, published_revision_id) IS NOT NULL;
--> statement-breakpoint
INSERT INTO "page_words" (page_id, word, platform_id, vendor_id)
SELECT DISTINCT page_id, word, platform_id, vendor_id FROM "page_listings", unnest(words_of(concat_ws(' ', title, slug))) AS word;
--> statement-breakpoint
CREATE TRIGGER page_listings_first_words AFTER INSERT ON "page_listings" FOR EACH ROW EXECUTE FUNCTION list_words();
CREATE TRIGGER page_listings_words AFTER UPDATE ON "page_listings" FOR EACH ROW WHEN (OLD.title <> NEW.title) EXECUTE FUNCTION list_words();
--> statement-breakpoint
-- Of the platform's pages a vendor sees what is public; what their drafts are called stands here, so these are closed.
ALTER TABLE "page_listings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "page_listings" TO orion_app;
CREATE POLICY "in_scope" ON "page_listings" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
--> statement-breakpoint
ALTER TABLE "page_words" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON "page_words" TO orion_app;
CREATE POLICY "in_scope" ON "page_words" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
