import { Images } from "lucide-react";
import { z } from "zod";
import type { Scope } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { findMedia } from "@/cms/media/find-media";
import { listMedia } from "@/cms/media/list-media";
import type { Session } from "@/cms/sessions/find-session";
import { Library } from "@/components/media/library";
import type { MediaOwner } from "@/components/media/media-client";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { Pager } from "@/components/ui/pager";
import { asUser } from "@/lib/auth/act-as";
import { readCursor, writeCursor } from "@/lib/console/cursor";
import { listAddress } from "@/lib/console/list-address";
import { momentSchema } from "@/lib/console/moment";

/** What the address of a library says. */
export const mediaQueryNames = ["q", "whose", "after", "media"] as const;
export type MediaScreenQuery = Partial<Record<(typeof mediaQueryNames)[number], string>>;

const cursorSchema = z.strictObject({ at: momentSchema, id: z.uuid() });
const whoseSchema = z.enum(["platform", "vendor"]);

type MediaScreenProps = {
  session: Session;
  scope: Scope;
  query: MediaScreenQuery;
  /** Where the screen is, and what of its address says whose library it is. */
  path: string;
  kept: Readonly<Record<string, string | null | undefined>>;
  /** Whose pictures files are added to; null where that is not settled. */
  owner: MediaOwner | null;
  /** How the pictures are called that are the platform's, and those that are not. */
  whoseLabels: { platform: string; vendor: string };
  editorPath: string;
};

/** The pictures of a place in the console. */
export async function MediaScreen({ session, scope, query, path, kept, owner, ...rest }: MediaScreenProps) {
  const search = (query.q ?? "").slice(0, 120);
  const whose = whoseSchema.safeParse(query.whose).data;
  const after = readCursor(cursorSchema, query.after) ?? undefined;
  const { pictures, next } = await asUser(session, scope, (ctx) => listMedia(ctx, { search, whose, after }));
  const opened = await findOpened(session, scope, query.media);
  const narrowed = { ...kept, q: search, whose };
  const isNarrowed = search !== "" || whose !== undefined;
  return (
    <>
      <FilterBar search={{ name: "q", value: search, label: "Name or alternative text" }} kept={kept}>
        <FilterSelect
          name="whose"
          label="Whose pictures"
          value={whose ?? ""}
          options={[
            { value: "", label: "All pictures" },
            { value: "platform", label: rest.whoseLabels.platform },
            { value: "vendor", label: rest.whoseLabels.vendor },
          ]}
        />
      </FilterBar>
      <Library
        pictures={pictures}
        owner={owner}
        opened={opened}
        hasOwner
        editorPath={rest.editorPath}
        empty={
          <EmptyState icon={Images} title={isNarrowed ? "No picture matches" : "No picture yet"}>
            {isNarrowed ? (
              <a href={listAddress(path, kept)} className="font-medium text-accent underline">
                Show all pictures
              </a>
            ) : (
              "Upload the first one; pages show it once you put it on them."
            )}
          </EmptyState>
        }
        pager={
          <Pager
            shown={pictures.length}
            noun="pictures"
            firstHref={after ? listAddress(path, narrowed) : null}
            nextHref={next ? listAddress(path, narrowed, { after: writeCursor(next) }) : null}
          />
        }
      />
    </>
  );
}

/** The picture that the address opens, where there is one in the scope. */
async function findOpened(session: Session, scope: Scope, mediaId: string | undefined) {
  if (!z.uuid().safeParse(mediaId).success || !mediaId) return null;
  try {
    const { id, name, owner } = await asUser(session, scope, (ctx) => findMedia(ctx, { mediaId }));
    return { id, name, owner };
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
