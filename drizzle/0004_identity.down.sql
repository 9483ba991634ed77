ALTER TABLE "users" ADD COLUMN "password_hash" text;
--> statement-breakpoint
UPDATE "users" SET "password_hash" = "passwords"."hash" FROM "passwords" WHERE "passwords"."user_id" = "users"."id";
--> statement-breakpoint
ALTER TABLE "users" DROP COLUMN "locale";
--> statement-breakpoint
DROP TABLE "api_tokens", "invitations", "mails", "password_resets", "passwords", "provider_accounts", "rate_limits", "sessions", "user_roles";
--> statement-breakpoint
DROP TYPE "public"."role_kind";
