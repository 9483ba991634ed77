CREATE TABLE "idempotency_keys" (
	"owner" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" json,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_owner_key_pk" PRIMARY KEY("owner","key")
);
--> statement-breakpoint
CREATE INDEX "idempotency_keys_created" ON "idempotency_keys" USING btree ("created_at");
--> statement-breakpoint
-- Answers are their caller's alone, whatever its transaction may touch besides; who clears up sees when they were made.
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency_keys" TO orion_app;
CREATE POLICY "own" ON "idempotency_keys" FOR ALL TO orion_app
	USING (owner = (select current_setting('orion.caller', true)));
CREATE POLICY "see" ON "idempotency_keys" FOR SELECT TO orion_app
	USING (coalesce((select current_setting('orion.caller', true)), '') = '' and (select scope_kind()) = 'everything');
CREATE POLICY "remove" ON "idempotency_keys" FOR DELETE TO orion_app
	USING (coalesce((select current_setting('orion.caller', true)), '') = '' and (select scope_kind()) = 'everything');
