import { tokensOf } from "../../sections/variables";
import { type Check, warnOf } from "./check";

/** A name is always known, and the legal name falls back to it. */
const alwaysKnown = /\.(name|legalName)$/;

/** Variables that do not exist, and those that may come to nothing where they are shown. */
export const checkVariables: Check = ({ fields, site }) => {
  const offers = new Map(site.variables.map((offer) => [offer.name, offer.value]));
  return fields.flatMap((place) => {
    if (typeof place.value !== "string") return [];
    return tokensOf(place.value).flatMap(({ name, fallback }) => {
      const value = offers.get(name);
      if (value === undefined) return [warnOf(place, `There is no variable {{${name}}}, so nothing is shown for it.`)];
      if (value || fallback || alwaysKnown.test(name)) return [];
      const message = `{{${name}}} may stand for nothing. Say what is shown then, as in {{${name}|…}}.`;
      return [warnOf(place, message)];
    });
  });
};
