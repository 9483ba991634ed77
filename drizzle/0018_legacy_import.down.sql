DROP POLICY "take_out" ON "vendors";
DROP POLICY "take_out" ON "vendor_platforms";
DROP POLICY "take_out" ON "revisions";
DROP POLICY "take_out" ON "pages";
--> statement-breakpoint
DROP TABLE "legacy_entries";
DROP TYPE "public"."legacy_kind";
