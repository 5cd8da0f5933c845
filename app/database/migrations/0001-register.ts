import type { Migration } from '../migration.ts'

/**
 * Who belongs to which cluster, with which points, from when to when.
 *
 * Every key begins with `cluster_id`; periods are half-open and may not overlap.
 */
export const register: Migration = {
  number: 1,
  name: 'register',
  up: `
create extension if not exists btree_gist;
create table cluster (
  cluster_id uuid primary key,
  name text not null,
  short_name text not null,
  coordinator text,
  area jsonb not null default '{}',
  distributor text not null,
  settings jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create table member (
  cluster_id uuid not null references cluster,
  member_id text not null,
  name text not null,
  kind text not null,
  nip text,
  regon text,
  krs text,
  address text,
  gmina text,
  email text,
  phone text,
  representative text,
  recovers_vat boolean,
  notes text,
  other jsonb not null default '{}',
  version integer not null default 1,
  primary key (cluster_id, member_id)
);
create table membership (
  cluster_id uuid not null,
  member_id text not null,
  during daterange not null check (not isempty(during)),
  role text not null check (role in ('founder', 'participant')),
  primary key (cluster_id, member_id, during),
  foreign key (cluster_id, member_id) references member,
  exclude using gist (cluster_id with =, member_id with =, during with &&)
);
create table point (
  cluster_id uuid not null references cluster,
  point_code text not null,
  name text not null,
  address jsonb not null default '{}',
  meter text,
  gmina text,
  distributor text,
  voltage text,
  feed_in_code text,
  source text,
  source_power_kw numeric check (source_power_kw >= 0),
  yearly_kwh numeric check (yearly_kwh >= 0),
  yearly_feed_in_kwh numeric check (yearly_feed_in_kwh >= 0),
  profile text,
  prosumer text,
  seller text,
  payer text,
  remarks text,
  other jsonb not null default '{}',
  version integer not null default 1,
  primary key (cluster_id, point_code)
);
create table point_member (
  cluster_id uuid not null,
  point_code text not null,
  member_id text not null,
  during daterange not null check (not isempty(during)),
  primary key (cluster_id, point_code, during),
  foreign key (cluster_id, point_code) references point,
  foreign key (cluster_id, member_id) references member,
  exclude using gist (cluster_id with =, point_code with =, during with &&)
);
create table point_tariff (
  cluster_id uuid not null,
  point_code text not null,
  during daterange not null check (not isempty(during)),
  tariff text not null,
  contract_power_kw numeric check (contract_power_kw >= 0),
  phases integer check (phases in (1, 3)),
  zone_clock text check (zone_clock in ('winter', 'auto')),
  billing_months integer check (billing_months in (1, 2, 6, 12)),
  primary key (cluster_id, point_code, during),
  foreign key (cluster_id, point_code) references point,
  exclude using gist (cluster_id with =, point_code with =, during with &&)
);
create table authorisation (
  cluster_id uuid not null,
  point_code text not null,
  during daterange not null check (not isempty(during)),
  scope text not null,
  given_on date not null,
  primary key (cluster_id, point_code, during),
  foreign key (cluster_id, point_code) references point,
  exclude using gist (cluster_id with =, point_code with =, during with &&)
);
create table plant (
  cluster_id uuid not null references cluster,
  plant_id text not null,
  point_code text,
  member_id text,
  name text not null,
  kind text not null,
  power_kw numeric not null check (power_kw > 0),
  description jsonb not null default '{}',
  version integer not null default 1,
  primary key (cluster_id, plant_id),
  foreign key (cluster_id, point_code) references point,
  foreign key (cluster_id, member_id) references member
);
`,
  down: `
drop table plant;
drop table authorisation;
drop table point_tariff;
drop table point_member;
drop table point;
drop table membership;
drop table member;
drop table cluster;
`,
}
