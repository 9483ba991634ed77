DROP TABLE "plan_requests";
--> statement-breakpoint
DROP TYPE "public"."plan_request_state";
