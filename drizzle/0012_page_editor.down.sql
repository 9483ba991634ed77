DROP TABLE "working_copies", "preview_links", "revision_media", "media";
ALTER TABLE "pages" DROP COLUMN "former_slugs", DROP COLUMN "redirected_slugs";
