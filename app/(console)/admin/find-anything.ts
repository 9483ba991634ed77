"use server";

import type { FindingGroup } from "@/components/console/command-palette";

export async function findAnything(_text: string): Promise<FindingGroup[]> {
  return [];
}
