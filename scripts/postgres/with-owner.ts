import { connect, type Database } from "@/db/client";
import { type OpenDatabase, openDatabase } from "./database";

/** Works on the database of this checkout as the owner of its tables, in the scope of everything, and closes it after. */
export async function withOwner<T>(work: (db: Database, open: OpenDatabase) => Promise<T>): Promise<T> {
  const open = await openDatabase();
  try {
    const { db, close } = connect(open.ownerUrl, { scope: "everything" });
    return await work(db, open).finally(close);
  } finally {
    await open.stop();
  }
}
