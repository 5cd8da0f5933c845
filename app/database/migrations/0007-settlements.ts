import type { Migration } from '../migration.ts'

/** Months settled, the papers sent from them, the rule benefits are shared by, and what-if scenarios. */
export const settlements: Migration = {
  number: 7,
  name: 'settlements',
  up: `
create table settlement (
  cluster_id uuid not null references cluster,
  settlement_id uuid not null,
  month date not null,
  state text not null check (state in ('draft', 'approved')),
  corrects uuid,
  reason text,
  year integer,
  number integer,
  readings_version bigint not null,
  inputs text not null,
  result text not null,
  content_hash text not null,
  created_at timestamptz not null,
  created_by text not null,
  approved_at timestamptz,
  approved_by text,
  version integer not null default 1,
  primary key (cluster_id, settlement_id),
  foreign key (cluster_id, corrects) references settlement,
  unique (cluster_id, year, number),
  check ((state = 'approved') = (number is not null and year is not null and approved_at is not null))
);
create index settlement_of_month on settlement (cluster_id, month);
create table statement (
  cluster_id uuid not null,
  settlement_id uuid not null,
  member_id text not null,
  state text not null check (state in ('ready', 'sent', 'objected')),
  sent_to text,
  sent_at timestamptz,
  sendings integer not null default 0,
  objection text,
  objected_at timestamptz,
  primary key (cluster_id, settlement_id, member_id),
  foreign key (cluster_id, settlement_id) references settlement
);
create table sharing_rule (
  cluster_id uuid not null references cluster,
  during daterange not null check (not isempty(during)),
  rule text not null check (rule in ('equal', 'energy', 'hourly', 'shapley', 'nucleolus')),
  resolution text not null,
  resolved_on date not null,
  entered_at timestamptz not null,
  entered_by text not null,
  primary key (cluster_id, during),
  exclude using gist (cluster_id with =, during with &&)
);
create table scenario (
  cluster_id uuid not null references cluster,
  scenario_id uuid not null,
  name text not null,
  note text,
  operations jsonb not null,
  year integer not null,
  share_key text not null,
  created_at timestamptz not null,
  created_by text not null,
  job_id uuid,
  input_hash text,
  result jsonb,
  ran_at timestamptz,
  version integer not null default 1,
  primary key (cluster_id, scenario_id),
  unique (cluster_id, share_key)
);
`,
  down: `
drop table scenario;
drop table sharing_rule;
drop table statement;
drop table settlement;
`,
}
