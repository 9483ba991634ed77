ALTER TABLE "mails" DROP COLUMN "next_attempt_at";
--> statement-breakpoint
-- A refused sign-in of an unknown account has no subject; the older schema knows none such.
ALTER TABLE "audit_events" DISABLE TRIGGER audit_events_append_only;
--> statement-breakpoint
DELETE FROM "audit_events" WHERE "subject_id" IS NULL;
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE TRIGGER audit_events_append_only;
--> statement-breakpoint
ALTER TABLE "audit_events" ALTER COLUMN "subject_id" SET NOT NULL;
