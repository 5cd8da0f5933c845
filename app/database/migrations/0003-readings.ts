import type { Migration } from '../migration.ts'

/**
 * Interval energy in month blocks, about twenty points to a row, and single-point versions laid over them.
 *
 * `data` is not compressed by the engine: the kernels read it as it lies.
 */
export const readings: Migration = {
  number: 3,
  name: 'readings',
  up: `
create table import_file (
  cluster_id uuid not null references cluster,
  import_id bigint not null,
  name text not null,
  sha256 text not null,
  format text not null,
  imported_at timestamptz not null,
  actor text not null,
  summary jsonb not null,
  undone_at timestamptz,
  primary key (cluster_id, import_id)
);
create table reading_block (
  cluster_id uuid not null references cluster,
  month date not null,
  direction text not null check (direction in ('withdrawal', 'feed-in')),
  netting text not null check (netting in ('raw', 'netted')),
  block bigint not null,
  points text[] not null,
  version bigint not null,
  data bytea not null,
  primary key (cluster_id, month, direction, netting, block)
);
alter table reading_block alter column data set storage external;
create table reading_version (
  cluster_id uuid not null references cluster,
  month date not null,
  direction text not null check (direction in ('withdrawal', 'feed-in')),
  netting text not null check (netting in ('raw', 'netted')),
  point_code text not null,
  version bigint not null,
  import_id bigint,
  reason text not null,
  at timestamptz not null,
  actor text not null,
  data bytea not null,
  primary key (cluster_id, month, direction, netting, point_code, version)
);
alter table reading_version alter column data set storage external;
`,
  down: `
drop table reading_version;
drop table reading_block;
drop table import_file;
`,
}
