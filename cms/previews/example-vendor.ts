import type { Site } from "../sites/site";

/** A vendor that nobody is, for the preview of a default that no vendor follows yet. */
export const exampleVendor: NonNullable<Site["vendor"]> = {
  id: "00000000-0000-0000-0000-000000000000",
  code: "your-vendor",
  name: "Your vendor",
  profile: {
    legalName: "Your vendor",
    email: "hello@example.com",
    phone: "+352 20 20 20",
    street: "1, Example street",
    postcode: "L-1000",
    city: "Luxembourg",
    country: "Luxembourg",
    tagline: {},
  },
};
