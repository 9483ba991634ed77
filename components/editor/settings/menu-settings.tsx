"use client";

import type { SettingsSite } from "@/cms/pages/settings-site";
import { Button } from "../../ui/button";
import { FieldEditor } from "../fields/field-editor";
import { placeInWords } from "./neighbours";
import { PageField, type PageFieldsProps } from "./page-field";

type MenuSettingsProps = PageFieldsProps & { menus: SettingsSite["menus"] };

const places = [
  { menu: "header", field: "headerOrder", label: "Place in the header", name: "the header" },
  { menu: "footer", field: "footerOrder", label: "Place in the footer", name: "the footer" },
  { menu: "legal", field: "legalOrder", label: "Place among the legal pages", name: "the legal pages" },
] as const;

/** In which menus the page stands and where, each place said by the pages beside it. */
export function MenuSettings({ menus, ...shared }: MenuSettingsProps) {
  const { document, specs, problems, onChange } = shared;
  return (
    <div className="space-y-5">
      <PageField {...shared} field="menuLabel" label="Name in menus" />
      {places.map(({ menu, field, label, name }) => {
        const spec = specs[field];
        const order = document[field];
        if (!spec) return null;
        return (
          <div key={field} className="space-y-2">
            {order === null ? (
              <div className="space-y-1.5">
                <p className="text-sm font-medium">{label}</p>
                <Button onClick={() => onChange([field], nextPlace(menus[menu]))}>Put the page into {name}</Button>
              </div>
            ) : (
              <FieldEditor
                label={label}
                spec={spec.type === "optional" ? spec.of : spec}
                value={order}
                path={[field]}
                problems={problems}
                onChange={onChange}
              />
            )}
            <p className="text-sm text-soft">{placeInWords(order, menus[menu])}</p>
            {order !== null && (
              <Button look="quiet" onClick={() => onChange([field], null)}>
                Take it out of {name}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** After the last, with room between for others. */
function nextPlace(others: SettingsSite["menus"]["header"]): number {
  const last = others.at(-1)?.order ?? 0;
  return Math.min(last + 10, 1000);
}
