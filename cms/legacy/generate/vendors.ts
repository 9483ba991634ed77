import type { legacyVendors } from "../schema";

const names = [
  "Boulangerie Pauly",
  "Vëlo Center",
  "Moselle Cellars",
  "Atelier Lux",
  "Ardennes Outdoor",
  "Kaffi Kathrin",
] as const;
const cities = ["Luxembourg", "Esch-sur-Alzette", "Differdange", "Ettelbruck", "Grevenmacher", "Vianden"] as const;

/** Codes of the first vendors that Orion would not take as they are. */
const oddCodes: Readonly<Record<number, string>> = { 5: "ADMIN", 7: "Kaffi_Kathrin", 8: "kaffi-kathrin", 9: "X" };

export function vendorOf(id: number): typeof legacyVendors.$inferInsert {
  const number = id <= names.length ? "" : ` ${id}`;
  const name = `${names[(id - 1) % names.length]}${number}`;
  const code = oddCodes[id] ?? `shop-${String(id).padStart(5, "0")}`;
  return {
    id,
    code,
    name,
    legalName: `${name} S.à r.l.`,
    email: id === 10 ? "not an address" : `hello@shop-${id}.example.lu`,
    phone: "+352 20 00 00 00",
    street: `${id}, Grand-Rue`,
    postcode: `L-${1000 + (id % 9000)}`,
    city: cities[id % cities.length] ?? "Luxembourg",
    country: "Luxembourg",
    isActive: id !== 11,
    createdAt: new Date(Date.UTC(2019, 0, 1) + id * 3_600_000),
    updatedAt: new Date(Date.UTC(2024, 0, 1) + id * 3_600_000),
  };
}
