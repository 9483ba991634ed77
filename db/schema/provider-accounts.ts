import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { users } from "./users";

/** An account at a sign-in provider that belongs to a user. */
export const providerAccounts = pgTable(
  "provider_accounts",
  {
    /** `google`, `github` or `oidc`. */
    provider: text("provider").notNull(),
    /** The provider's own permanent name for the account (`sub` in OpenID Connect). */
    accountId: text("account_id").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.accountId] }),
    index("provider_accounts_user").on(table.userId),
  ],
);
