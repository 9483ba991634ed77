CREATE TYPE "public"."plan_request_state" AS ENUM('open', 'granted', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TABLE "plan_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"platform_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"tier_id" uuid,
	"tier_name" text NOT NULL,
	"from_tier_name" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"state" "plan_request_state" DEFAULT 'open' NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "plan_requests_answered" CHECK (("plan_requests"."state" = 'open') = ("plan_requests"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "plan_requests" ADD CONSTRAINT "plan_requests_tier_id_subscription_tiers_id_fk" FOREIGN KEY ("tier_id") REFERENCES "public"."subscription_tiers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_requests" ADD CONSTRAINT "plan_requests_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_requests" ADD CONSTRAINT "plan_requests_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_requests" ADD CONSTRAINT "plan_requests_member" FOREIGN KEY ("platform_id","vendor_id") REFERENCES "public"."vendor_platforms"("platform_id","vendor_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "plan_requests_one_open" ON "plan_requests" USING btree ("platform_id","vendor_id") WHERE "plan_requests"."state" = 'open';--> statement-breakpoint
CREATE INDEX "plan_requests_membership" ON "plan_requests" USING btree ("platform_id","vendor_id","asked_at");--> statement-breakpoint
CREATE INDEX "plan_requests_state" ON "plan_requests" USING btree ("state","asked_at","id");
--> statement-breakpoint
-- A vendor asks and withdraws; that it gets what it asks for is the platform's to say. What was asked is never deleted.
ALTER TABLE "plan_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "plan_requests" TO orion_app;
CREATE POLICY "read" ON "plan_requests" FOR SELECT TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())));
CREATE POLICY "create" ON "plan_requests" FOR INSERT TO orion_app
	WITH CHECK ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor()) and state = 'open'));
CREATE POLICY "change" ON "plan_requests" FOR UPDATE TO orion_app
	USING ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor())))
	WITH CHECK ((select scope_kind()) = 'everything' or platform_id = (select scope_platform()) and ((select scope_kind()) = 'platform' or vendor_id = (select scope_vendor()) and state = 'withdrawn'));
