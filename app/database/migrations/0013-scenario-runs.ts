import type { Migration } from '../migration.ts'

/**
 * What-ifs with their runs. The table of step 7 had no door yet and so no rows: it is made anew, with inputs and result
 * as text, because jsonb would not give the same bytes back.
 */
export const scenarioRuns: Migration = {
  number: 13,
  name: 'scenario-runs',
  up: `
drop table scenario;
create table scenario (
  cluster_id uuid not null references cluster,
  scenario_id uuid not null,
  name text not null,
  note text,
  base_year integer not null,
  base_on date not null,
  changes jsonb not null,
  created_at timestamptz not null,
  created_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  version integer not null,
  job_id uuid,
  primary key (cluster_id, scenario_id)
);
create table scenario_run (
  cluster_id uuid not null,
  scenario_id uuid not null,
  of_version integer not null,
  ran_at timestamptz not null,
  inputs text not null,
  result text not null,
  input_hash text not null,
  present_hash text not null,
  law_hash text not null,
  content_hash text not null,
  program text not null,
  primary key (cluster_id, scenario_id),
  foreign key (cluster_id, scenario_id) references scenario on delete cascade
);
`,
  down: `
drop table scenario_run;
drop table scenario;
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
}
