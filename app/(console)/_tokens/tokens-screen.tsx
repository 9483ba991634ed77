import { KeyRound } from "lucide-react";
import { z } from "zod";
import type { Scope } from "@/cms/context";
import type { Session } from "@/cms/sessions/find-session";
import { listTokens } from "@/cms/tokens/list-tokens";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { readCursor, writeCursor } from "@/lib/console/cursor";
import { listAddress } from "@/lib/console/list-address";
import { momentSchema } from "@/lib/console/moment";
import type { Place } from "@/lib/console/place";
import { referencePath } from "./reference-path";
import { TokenTable } from "./token-table";
import { tokensPath } from "./tokens-path";

const placeSchema = z.strictObject({ at: momentSchema, id: z.uuid() });

type TokensScreenProps = {
  session: Session;
  scope: Scope;
  place: Place;
  /** What of the address says which place it is. */
  kept: Readonly<Record<string, string | null | undefined>>;
  /** Where in the list it goes on, as an address of it says. */
  after: string | undefined;
};

/** The tokens of a place in the console. */
export async function TokensScreen({ session, scope, place, kept, after: cursor }: TokensScreenProps) {
  const after = readCursor(placeSchema, cursor);
  const { tokens, next } = await asUser(session, scope, (ctx) => listTokens(ctx, { after }));
  const path = tokensPath(place);
  if (!tokens.length) {
    return (
      <EmptyState icon={KeyRound} title="No token yet">
        With a token another system does by the API what people do here by hand: a shop system that writes pages, a
        build that publishes them, a report that reads them. Each gets its own, for what it needs and no more.{" "}
        <a href={referencePath} className="font-medium text-accent underline">
          See what can be called
        </a>
        .
      </EmptyState>
    );
  }
  return (
    <ListFrame>
      <TokenTable tokens={tokens} place={place} locale={session.person.locale} />
      <Pager
        shown={tokens.length}
        noun="tokens"
        firstHref={after ? listAddress(path, kept) : null}
        nextHref={next ? listAddress(path, kept, { after: writeCursor(next) }) : null}
      />
    </ListFrame>
  );
}
