import type { SeedPerson } from "./define";

/** The password of everyone in the demonstration. */
export const demoPassword = "orion-demo";

/** Who can sign in to the demonstration. */
export const people: SeedPerson[] = [
  { email: "admin@orion.example", name: "Alix Weber", role: { kind: "super-admin" } },
  { email: "loyalty@orion.example", name: "Lou Majerus", role: { kind: "platform-admin", platform: "loyalty" } },
  { email: "owner@wizamart.example", name: "Noah Schmit", role: { kind: "vendor-owner", vendor: "wizamart" } },
  { email: "editor@wizamart.example", name: "Emma Thill", role: { kind: "vendor-editor", vendor: "wizamart" } },
];
