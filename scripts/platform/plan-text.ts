import type { ImportPlan } from "@/cms/archive/plan-import";
import { counted } from "@/lib/counted";

/** What an import would do, in lines for a person. */
export function planText({ names, source, locales, counts, domains, takesDomains, ...plan }: ImportPlan): string[] {
  const { platformPages, vendorDefaults, published, scheduled, drafts, pictures, redirects } = counts;
  return [
    `The archive is of ${source.name} (${source.code}), exported on ${source.exportedAt} by Orion ${source.productVersion}.`,
    `It would become ${names.name}, with the code ${names.code}, at /${names.pathPrefix}, closed until it is opened:`,
    `  ${counted(platformPages, "platform page")} and ${counted(vendorDefaults, "vendor default")} in ${locales.join(", ")}: ${published} published, ${scheduled} scheduled, ${counted(drafts, "draft")}`,
    `  ${counted(pictures, "picture")}, ${counted(redirects, "redirect")}`,
    ...(domains.length ? [`  ${takesDomains ? "with" : "without"} its domains: ${domains.join(", ")}`] : []),
    ...plan.clashes.map(({ message }) => `✖ ${message}`),
    ...(plan.clashCount > plan.clashes.length ? [`✖ and ${plan.clashCount - plan.clashes.length} more`] : []),
  ];
}
