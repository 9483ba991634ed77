-- Which save of the page a revision came from, so that a stale save can be told what changed since. Of older revisions
-- the number is as near as one can come.
DROP TRIGGER revisions_immutable ON "revisions";
--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "page_version" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
UPDATE "revisions" SET "page_version" = "number";
--> statement-breakpoint
CREATE TRIGGER revisions_immutable BEFORE UPDATE ON "revisions" FOR EACH ROW
	WHEN (row(OLD.id, OLD.platform_id, OLD.page_id, OLD.number, OLD.document, OLD.patch, OLD.base_revision_id, OLD.author_id, OLD.created_at, OLD.page_version)
		IS DISTINCT FROM row(NEW.id, NEW.platform_id, NEW.page_id, NEW.number, NEW.document, NEW.patch, NEW.base_revision_id, NEW.author_id, NEW.created_at, NEW.page_version))
	EXECUTE FUNCTION refuse_rewriting_history();
