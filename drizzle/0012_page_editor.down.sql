DROP TRIGGER page_listings_words ON "page_listings";
CREATE TRIGGER page_listings_words AFTER UPDATE ON "page_listings" FOR EACH ROW WHEN (OLD.title <> NEW.title) EXECUTE FUNCTION list_words();
CREATE OR REPLACE FUNCTION list_page() RETURNS trigger LANGUAGE plpgsql AS $$
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
DROP TABLE "working_copies", "preview_links", "revision_media", "media";
ALTER TABLE "pages" DROP COLUMN "former_slugs", DROP COLUMN "redirected_slugs", DROP COLUMN "is_shown_by_vendors";
