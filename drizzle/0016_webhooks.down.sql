DROP TABLE "webhook_deliveries";
--> statement-breakpoint
DROP TABLE "webhook_events";
--> statement-breakpoint
DROP TABLE "webhooks";
--> statement-breakpoint
DROP TYPE "public"."webhook_delivery_state";
