DROP TRIGGER revisions_immutable ON "revisions";
--> statement-breakpoint
CREATE TRIGGER revisions_immutable BEFORE UPDATE ON "revisions" FOR EACH ROW
	WHEN (row(OLD.id, OLD.platform_id, OLD.page_id, OLD.number, OLD.document, OLD.patch, OLD.base_revision_id, OLD.author_id, OLD.created_at)
		IS DISTINCT FROM row(NEW.id, NEW.platform_id, NEW.page_id, NEW.number, NEW.document, NEW.patch, NEW.base_revision_id, NEW.author_id, NEW.created_at))
	EXECUTE FUNCTION refuse_rewriting_history();
--> statement-breakpoint
ALTER TABLE "revisions" DROP COLUMN "page_version";
