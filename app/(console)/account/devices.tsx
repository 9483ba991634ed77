import Bowser from "bowser";
import { Laptop, Smartphone } from "lucide-react";
import type { listSessions } from "@/cms/sessions/list-sessions";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import { EndOthers, EndSession } from "./end-session";

type Device = Awaited<ReturnType<typeof listSessions>>[number];

/** Where someone is signed in, each place with a way to end it. */
export function Devices({ sessions, currentId, locale }: { sessions: Device[]; currentId: string; locale: string }) {
  const now = new Date();
  return (
    <Panel
      title="Devices"
      description="Where you are signed in. If you do not know one of them, sign it out and change your password."
      actions={sessions.length > 1 && <EndOthers />}
    >
      <ul className="-my-3 divide-y divide-line">
        {sessions.map(({ id, userAgent, address, lastSeenAt }) => {
          const { name, isPhone } = deviceOf(userAgent);
          const Icon = isPhone ? Smartphone : Laptop;
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
              <Icon aria-hidden="true" className="size-5 shrink-0 text-soft" />
              <div className="min-w-0 flex-1 basis-48">
                <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
                  {name}
                  {id === currentId && <Badge tone="success">This device</Badge>}
                </p>
                <p className="text-sm text-soft">
                  {address} · last used <Time at={lastSeenAt} now={now} locale={locale} />
                </p>
              </div>
              {id !== currentId && <EndSession sessionId={id} device={name} />}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function deviceOf(userAgent: string): { name: string; isPhone: boolean } {
  if (!userAgent) return { name: "Unknown device", isPhone: false };
  const { browser, os, platform } = Bowser.parse(userAgent);
  const name = [browser.name, os.name && `on ${os.name}`].filter(Boolean).join(" ");
  return { name: name || "Unknown device", isPhone: platform.type === "mobile" };
}
