import type { Migration } from '../migration.ts'

/** Long work waits here for whoever has time; a worker that died leaves its job to the next. */
export const jobs: Migration = {
  number: 6,
  name: 'jobs',
  up: `
create table job (
  cluster_id uuid not null references cluster,
  job_id uuid not null,
  kind text not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  input jsonb not null,
  progress jsonb not null default '{}',
  result jsonb,
  problem jsonb,
  attempts integer not null default 0,
  run_after timestamptz not null,
  created_at timestamptz not null,
  created_by text not null,
  started_at timestamptz,
  heartbeat_at timestamptz,
  finished_at timestamptz,
  worker text,
  cancel_asked boolean not null default false,
  primary key (cluster_id, job_id)
);
create index job_open on job (run_after) where state in ('waiting', 'running');
create table job_file (
  cluster_id uuid not null,
  job_id uuid not null,
  file integer not null,
  name text not null,
  data bytea not null,
  primary key (cluster_id, job_id, file),
  foreign key (cluster_id, job_id) references job on delete cascade
);
create table job_schedule (
  cluster_id uuid not null references cluster,
  schedule_id text not null,
  kind text not null,
  input jsonb not null,
  every_minutes integer not null check (every_minutes > 0),
  next_at timestamptz not null,
  primary key (cluster_id, schedule_id)
);
`,
  down: `
drop table job_schedule;
drop table job_file;
drop table job;
`,
}
