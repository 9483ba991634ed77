ALTER TABLE "audit_events" DROP COLUMN "noun";
DROP INDEX "audit_events_action", "audit_events_platform_action";
CREATE INDEX "audit_events_action" ON "audit_events" USING btree ("action" text_pattern_ops,"at","id");
CREATE INDEX "audit_events_platform_action" ON "audit_events" USING btree ("platform_id","action" text_pattern_ops,"at","id");
