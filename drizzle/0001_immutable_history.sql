-- History cannot be rewritten: a revision only learns when it was published, an audit event never changes.
CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER revisions_immutable BEFORE UPDATE ON "revisions" FOR EACH ROW
	WHEN (row(OLD.id, OLD.platform_id, OLD.page_id, OLD.number, OLD.document, OLD.patch, OLD.base_revision_id, OLD.author_id, OLD.created_at)
		IS DISTINCT FROM row(NEW.id, NEW.platform_id, NEW.page_id, NEW.number, NEW.document, NEW.patch, NEW.base_revision_id, NEW.author_id, NEW.created_at))
	EXECUTE FUNCTION refuse_rewriting_history();
--> statement-breakpoint
CREATE TRIGGER revisions_kept BEFORE DELETE ON "revisions" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();
--> statement-breakpoint
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON "audit_events" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();
