"use client";

import type { ReactNode } from "react";
import type { SettingsSite } from "@/cms/pages/settings-site";
import { fillText } from "@/cms/sections/variables";
import { Panel } from "../../ui/panel";
import { useEditor } from "../editor-context";
import { BesidePage } from "./beside";
import { MenuSettings } from "./menu-settings";
import { PageField, type PageFieldsProps } from "./page-field";
import { SearchSettings } from "./search-settings";
import { TemplateField, type TemplateKind } from "./template-field";

/** What the settings know beside the page itself. */
export type SettingsProps = {
  site: SettingsSite;
  siteName: string;
  /** Of the site that shows the page, such as `https://oms.lu`, and of the page on it. */
  address: { base: string; path: string };
  templateKind: TemplateKind;
  /** Changes the address; left out for those who may not. */
  rename?: ReactNode;
};

type PageSettingsProps = PageFieldsProps & { settings: SettingsProps };

/** Everything about a page that is not in its sections. */
export function PageSettings({ settings, ...shared }: PageSettingsProps) {
  const { document, problems, onChange } = shared;
  const { site, siteName, address, templateKind, rename } = settings;
  const values = Object.fromEntries(useEditor().variables.map(({ name, value }) => [name, value]));
  return (
    <>
      <BesidePage />
      <Panel title="Page">
        <div className="space-y-5">
          <PageField {...shared} field="title" label="Title" />
          <div className="space-y-2">
            <p className="text-sm font-medium">Address</p>
            <p className="rounded-lg bg-hover px-3 py-2 font-mono text-xs wrap-anywhere">
              {address.base}
              {address.path}
            </p>
            {rename}
          </div>
          <TemplateField
            value={document.template}
            kind={templateKind}
            problem={problems.template}
            onChange={(template) => onChange(["template"], template)}
          />
        </div>
      </Panel>
      <Panel
        title="Menus"
        description="The place in each menu is a number, lowest first. Without one the page is not in the menu."
      >
        <MenuSettings {...shared} menus={site.menus} />
      </Panel>
      <Panel title="Search engines and sharing">
        <SearchSettings
          {...shared}
          address={address}
          siteName={siteName}
          tagline={site.tagline}
          colors={site.colors}
          fill={(text) => fillText(text, values)}
        />
      </Panel>
    </>
  );
}
