DROP INDEX "audit_events_action";--> statement-breakpoint
DROP INDEX "audit_events_platform_action";--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "noun" text GENERATED ALWAYS AS (split_part(action, '.', 1)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_events_noun" ON "audit_events" USING btree ("noun","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_platform_noun" ON "audit_events" USING btree ("platform_id","noun","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_action" ON "audit_events" USING btree ("action","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_platform_action" ON "audit_events" USING btree ("platform_id","action","at","id");