import type { legacyUsers } from "../schema";

type NewUser = typeof legacyUsers.$inferInsert;

/** The password of everyone in a generated database, and its hash (bcrypt, cost 10). */
export const legacyPassword = "an old password of mine";
const bcrypt = "$2b$10$VyimsvB0xJ4Kx3m.SgQjx.ktvpGzGrCRrspRoL05e31JSw2jECFMi";

/** What older releases had stored; neither can be verified here. */
const pbkdf2 = "pbkdf2_sha256$260000$c2FsdHNhbHQ$7Kb1t4sKQ1m1nQxTnU7mJv3n2GqV5S0bq3b8c2b0b3k=";
const md5 = "5f4dcc3b5aa765d61d8327deb882cf99";

const createdAt = new Date("2019-03-01T09:00:00Z");

export function administrators(): NewUser[] {
  const admin = { role: "admin", passwordHash: bcrypt, isActive: true, createdAt };
  return [
    { ...admin, email: "Admin@OMS.example.lu", name: "Anne Admin", language: "fr" },
    { ...admin, email: "gone@oms.example.lu", name: "Someone Gone", isActive: false },
    { ...admin, email: "shopper@example.lu", name: "A Shopper", role: "customer" },
  ];
}

/** The owner of a shop, and for some a member of its staff. */
export function peopleOf(vendorId: number): NewUser[] {
  const person = {
    vendorId,
    passwordHash: bcrypt,
    isActive: true,
    createdAt,
    language: ["de_LU", "fr", "en", null][vendorId % 4],
  };
  const owner: NewUser = {
    ...person,
    email: `owner@shop-${vendorId}.example.lu`,
    name: `Owner ${vendorId}`,
    role: "vendor_owner",
    ...(vendorId === 1 && { passwordHash: pbkdf2 }),
    ...(vendorId === 2 && { passwordHash: md5 }),
    ...(vendorId === 6 && { passwordHash: null }),
  };
  const staff: NewUser = {
    ...person,
    email: `staff@shop-${vendorId}.example.lu`,
    name: `Staff ${vendorId}`,
    role: "vendor_staff",
  };
  if (vendorId === 7) return [owner, { ...staff, email: "OWNER@shop-7.example.lu" }];
  if (vendorId === 8) return [owner, { ...staff, email: "no address" }];
  return vendorId % 3 === 0 ? [owner, staff] : [owner];
}
