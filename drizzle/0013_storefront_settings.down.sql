DROP TABLE "storefront_settings";
ALTER TABLE "media" DROP CONSTRAINT "media_member_id";
ALTER TABLE "vendors" DROP COLUMN "editors_may_publish";
ALTER TABLE "platforms" DROP COLUMN "vendor_tokens";
