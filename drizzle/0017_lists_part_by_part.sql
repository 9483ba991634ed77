DROP INDEX "mails_created";--> statement-breakpoint
DROP INDEX "mails_failed";--> statement-breakpoint
CREATE INDEX "invitations_open" ON "invitations" USING btree ("sent_at","id") WHERE "invitations"."accepted_at" is null and "invitations"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "mails_created" ON "mails" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "mails_failed" ON "mails" USING btree ("created_at","id") WHERE "mails"."sent_at" is null and "mails"."error" is not null;
--> statement-breakpoint
-- Asked as a whole, so that PostgreSQL reckons with half of the rows and not with one in 200: it then reads the index.
ALTER POLICY "read" ON "mails" USING ((select scope_kind() = 'everything'));
