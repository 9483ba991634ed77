"use client";

import type { PageDocument } from "@/cms/pages/document";
import type { SettingsSite } from "@/cms/pages/settings-site";
import type { FieldSpec } from "@/cms/sections/field-spec";
import { Button } from "../../ui/button";
import { FieldEditor } from "../fields/field-editor";
import type { FieldProps } from "../fields/field-props";
import { placeInWords } from "./neighbours";

type MenuSettingsProps = Pick<FieldProps, "problems" | "onChange"> & {
  document: PageDocument;
  specs: Record<string, FieldSpec>;
  menus: SettingsSite["menus"];
};

const places = [
  { menu: "header", field: "headerOrder", label: "Place in the header", name: "the header" },
  { menu: "footer", field: "footerOrder", label: "Place in the footer", name: "the footer" },
  { menu: "legal", field: "legalOrder", label: "Place among the legal pages", name: "the legal pages" },
] as const;

/** In which menus the page stands and where, each place said by the pages beside it. */
export function MenuSettings({ document, specs, menus, problems, onChange }: MenuSettingsProps) {
  const { menuLabel } = specs;
  return (
    <div className="space-y-5">
      {menuLabel && (
        <FieldEditor
          label="Name in menus"
          spec={menuLabel}
          value={document.menuLabel}
          path={["menuLabel"]}
          problems={problems}
          onChange={onChange}
        />
      )}
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
