CREATE TYPE "public"."legacy_kind" AS ENUM('source', 'tier', 'vendor', 'membership', 'user', 'role', 'page');--> statement-breakpoint
CREATE TABLE "legacy_entries" (
	"platform_id" uuid NOT NULL,
	"kind" "legacy_kind" NOT NULL,
	"legacy_id" text NOT NULL,
	"target_id" uuid NOT NULL,
	"is_made" boolean NOT NULL,
	"target_version" integer,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "legacy_entries_platform_id_kind_legacy_id_pk" PRIMARY KEY("platform_id","kind","legacy_id")
);
--> statement-breakpoint
ALTER TABLE "legacy_entries" ADD CONSTRAINT "legacy_entries_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "legacy_entries_target" ON "legacy_entries" USING btree ("target_id");--> statement-breakpoint
-- What came from where is for scripts: no tenant reads it.
ALTER TABLE "legacy_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "legacy_entries" TO orion_app;
CREATE POLICY "scripts" ON "legacy_entries" FOR ALL TO orion_app
	USING ((select scope_kind()) = 'everything');
--> statement-breakpoint
-- An import can be taken out again, and nothing else of these: by the owner of the tables, who is bound by rules too and
-- alone has the right to delete. The application still has none.
CREATE POLICY "take_out" ON "pages" FOR DELETE TO orion_app
	USING ((select scope_kind()) = 'everything' and id in (select target_id from legacy_entries where kind = 'page' and is_made));
CREATE POLICY "take_out" ON "revisions" FOR DELETE TO orion_app
	USING ((select scope_kind()) = 'everything' and page_id in (select target_id from legacy_entries where kind = 'page' and is_made));
CREATE POLICY "take_out" ON "vendor_platforms" FOR DELETE TO orion_app
	USING ((select scope_kind()) = 'everything' and id in (select target_id from legacy_entries where kind = 'membership' and is_made));
CREATE POLICY "take_out" ON "vendors" FOR DELETE TO orion_app
	USING ((select scope_kind()) = 'everything' and id in (select target_id from legacy_entries where kind = 'vendor' and is_made));
