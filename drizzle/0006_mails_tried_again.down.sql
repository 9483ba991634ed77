ALTER TABLE "mails" DROP COLUMN "next_attempt_at";
--> statement-breakpoint
-- The older schema knows no event without a subject: refused sign-ins of unknown accounts get one that nobody has. By
-- rewriting the table, because no row of the log can be changed.
ALTER TABLE "audit_events" ALTER COLUMN "subject_id" TYPE uuid USING coalesce("subject_id", '00000000-0000-0000-0000-000000000000');
--> statement-breakpoint
ALTER TABLE "audit_events" ALTER COLUMN "subject_id" SET NOT NULL;
