DROP INDEX "vendors_skeleton";
ALTER TABLE "vendors" DROP COLUMN "skeleton";
