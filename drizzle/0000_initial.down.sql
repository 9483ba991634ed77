-- Removes every table with its content; `db:rollback` asks for --lose-content before it runs this.
DROP TABLE "audit_events", "hidden_pages", "redirects", "revisions", "pages", "domains", "vendor_platforms", "tier_features", "features", "subscription_tiers", "vendors", "users", "platforms";
--> statement-breakpoint
DROP TYPE "vendor_status";
