DROP TRIGGER pages_rename_followers ON "pages";
--> statement-breakpoint
DROP TRIGGER pages_listed ON "pages";
--> statement-breakpoint
DROP TABLE "page_words";
--> statement-breakpoint
DROP FUNCTION listing_of(pages);
--> statement-breakpoint
DROP TABLE "page_listings";
--> statement-breakpoint
DROP FUNCTION list_page(), list_followers(), list_words(), title_of(pages), words_of(text), fold(text);
