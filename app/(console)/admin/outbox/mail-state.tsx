import { Badge } from "@/components/ui/badge";

type Attempted = { sentAt: Date | null; error: string | null };

export function MailState({ mail: { sentAt, error } }: { mail: Attempted }) {
  if (sentAt) return <Badge tone="success">Sent</Badge>;
  if (error) return <Badge tone="danger">Failed</Badge>;
  return <Badge>Waiting</Badge>;
}
