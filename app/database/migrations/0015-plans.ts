import type { Migration } from '../migration.ts'

/** Plans of municipalities: the folder of each as its files, and the versions frozen for ever. */
export const plans: Migration = {
  number: 15,
  name: 'plans',
  up: `
create table plan (
  cluster_id uuid not null references cluster,
  plan_id uuid not null,
  name text not null,
  gmina text not null,
  base_year integer not null,
  from_year integer not null,
  to_year integer not null,
  status text not null,
  origin text not null,
  note text,
  facts jsonb not null,
  created_at timestamptz not null,
  created_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  version integer not null,
  primary key (cluster_id, plan_id)
);

create table plan_part (
  cluster_id uuid not null,
  plan_id uuid not null,
  name text not null,
  bytes integer not null,
  sha256 text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  version integer not null,
  content bytea not null,
  primary key (cluster_id, plan_id, name),
  foreign key (cluster_id, plan_id) references plan
);

create table plan_version (
  cluster_id uuid not null,
  plan_id uuid not null,
  number integer not null,
  label text not null,
  note text,
  is_adopted boolean not null,
  adopted_on date,
  resolution text,
  frozen_at timestamptz not null,
  frozen_by text not null,
  content_hash text not null,
  result text not null,
  files jsonb not null,
  primary key (cluster_id, plan_id, number),
  foreign key (cluster_id, plan_id) references plan
)
`,
  down: `
drop table plan_version;
drop table plan_part;
drop table plan
`,
}
