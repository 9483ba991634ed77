DROP TRIGGER audit_events_append_only ON "audit_events";
--> statement-breakpoint
DROP TRIGGER revisions_kept ON "revisions";
--> statement-breakpoint
DROP TRIGGER revisions_immutable ON "revisions";
--> statement-breakpoint
DROP FUNCTION refuse_rewriting_history();
