DROP INDEX "hidden_pages_slug";
