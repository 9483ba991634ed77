const parts = new Map([
  ["name", "Name"],
  ["legalName", "Legal name"],
  ["email", "E-mail address"],
  ["phone", "Telephone number"],
  ["street", "Street"],
  ["postcode", "Postcode"],
  ["city", "City"],
  ["country", "Country"],
  ["address", "Address"],
]);

const owners = new Map([
  ["platform", "of the platform"],
  ["vendor", "of the vendor"],
]);

/** A variable's name in words, such as `Telephone number of the vendor`; as it is written where none are known. */
export function variableWords(name: string): string {
  const [owner = "", part = ""] = name.split(".");
  const [what, whose] = [parts.get(part), owners.get(owner)];
  return what && whose ? `${what} ${whose}` : name;
}
