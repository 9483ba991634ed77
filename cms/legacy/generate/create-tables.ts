import { sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { legacyVersion } from "../schema";

/** The old system's own tables, as its last release made them: with little that keeps its data in order. */
const statements = [
  `create table schema_version (version integer not null)`,
  `create table subscription_tiers (id serial primary key, code varchar(40) not null unique, name varchar(120) not null,
     max_pages integer, max_custom_pages integer, position integer not null default 0)`,
  `create table vendors (id serial primary key, vendor_code varchar(100) not null unique, name varchar(255) not null,
     legal_name varchar(255), contact_email varchar(255), contact_phone varchar(80), street varchar(255),
     postcode varchar(40), city varchar(120), country varchar(120), is_active boolean not null default true,
     created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  `create table vendor_subscriptions (id serial primary key, vendor_id integer not null references vendors,
     tier_id integer not null references subscription_tiers, status varchar(20) not null, started_at timestamptz not null)`,
  `create table users (id serial primary key, email varchar(320) not null, name varchar(255) not null,
     role varchar(20) not null, vendor_id integer references vendors, password_hash varchar(255), language varchar(5),
     is_active boolean not null default true, created_at timestamptz not null default now())`,
  `create table content_pages (id serial primary key, vendor_id integer, slug varchar(255) not null,
     title varchar(500) not null, content text not null, content_format varchar(20) not null default 'html',
     template varchar(40) not null default 'default', meta_description text, meta_keywords text,
     is_published boolean not null default false, published_at timestamptz, display_order integer not null default 0,
     show_in_header boolean not null default false, show_in_footer boolean not null default false,
     created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  `create index content_pages_vendor on content_pages (vendor_id, slug)`,
  `create index vendor_subscriptions_vendor on vendor_subscriptions (vendor_id)`,
  `create index users_vendor on users (vendor_id)`,
  `insert into schema_version values (${legacyVersion})`,
];

/** Makes the tables of the old system in an empty database. */
export async function createLegacyTables(old: Queryable): Promise<void> {
  for (const statement of statements) await old.execute(sql.raw(statement));
}
