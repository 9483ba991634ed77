DROP TRIGGER pages_counted_over ON "pages";
DROP TRIGGER pages_counted ON "pages";
DROP TRIGGER pages_counted_new ON "pages";
--> statement-breakpoint
DROP FUNCTION count_pages_over(), count_changed_pages(), count_new_pages(), count_pages_of(uuid, uuid), stands_published(pages, uuid), is_published(pages);
--> statement-breakpoint
DROP TABLE "page_counts";
--> statement-breakpoint
DROP INDEX "vendors_name", "users_name", "redirects_path", "redirects_place", "page_listings_title", "page_listings_slug";
CREATE INDEX "page_listings_title" ON "page_listings" USING btree ("platform_id","layer","state","locale","sort_title","page_id");
CREATE INDEX "page_listings_slug" ON "page_listings" USING btree ("platform_id","layer","state","locale","slug","page_id");
CREATE UNIQUE INDEX "redirects_place" ON "redirects" USING btree ("platform_id","owner_id","from_path");
