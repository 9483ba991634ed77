ALTER POLICY "read" ON "mails" USING ((select scope_kind()) = 'everything');
--> statement-breakpoint
DROP INDEX "mails_failed", "mails_created", "invitations_open";
CREATE INDEX "mails_created" ON "mails" USING btree ("created_at");
CREATE INDEX "mails_failed" ON "mails" USING btree ("created_at") WHERE "mails"."sent_at" is null and "mails"."error" is not null;
