import type { Migration } from '../migration.ts'

/**
 * What was delivered is kept as it came, apart from what holds: the values in force are made from all deliveries by one
 * rule, so that the order of imports does not matter and an import can be taken back.
 *
 * A block of readings in force that came whole from one delivery is that delivery (`import_id`), so that the bulk of
 * readings is stored once.
 */
export const deliveries: Migration = {
  number: 5,
  name: 'deliveries',
  up: `
drop table import_file;
create table reading_import (
  cluster_id uuid not null references cluster,
  import_id bigint not null,
  kind text not null check (kind in ('files', 'folder', 'live', 'cluster-folder')),
  state text not null check (state in ('preview', 'saved', 'cancelled', 'undone')),
  created_at timestamptz not null,
  created_by text not null,
  saved_at timestamptz,
  saved_by text,
  undone_at timestamptz,
  undone_by text,
  version bigint,
  totals jsonb not null default '{}',
  primary key (cluster_id, import_id)
);
create table import_file (
  cluster_id uuid not null,
  import_id bigint not null,
  file integer not null,
  name text not null,
  sha256 text not null,
  format text not null,
  published_at text,
  preliminary boolean not null default false,
  summary jsonb not null,
  findings jsonb not null default '[]',
  months jsonb not null default '[]',
  primary key (cluster_id, import_id, file),
  foreign key (cluster_id, import_id) references reading_import
);
create index import_file_sum on import_file (cluster_id, sha256);
create table reading_delivery (
  cluster_id uuid not null,
  month date not null,
  direction text not null check (direction in ('withdrawal', 'feed-in')),
  netting text not null check (netting in ('raw', 'netted')),
  import_id bigint not null,
  file integer not null,
  block integer not null,
  points text[] not null,
  data bytea not null,
  primary key (cluster_id, month, direction, netting, import_id, file, block),
  foreign key (cluster_id, import_id, file) references import_file
);
alter table reading_delivery alter column data set storage external;
alter table reading_block add column import_id bigint;
alter table reading_block add column file integer;
create table reading_revision (
  cluster_id uuid not null references cluster,
  version bigint not null,
  at timestamptz not null,
  actor text not null,
  reason text not null,
  import_id bigint,
  repair_id bigint,
  primary key (cluster_id, version)
);
create table reading_repair (
  cluster_id uuid not null references cluster,
  repair_id bigint not null,
  kind text not null check (kind in ('fill', 'correct')),
  at timestamptz not null,
  actor text not null,
  version bigint not null,
  undone_at timestamptz,
  undone_by text,
  totals jsonb not null,
  primary key (cluster_id, repair_id)
);
create table reading_repair_part (
  cluster_id uuid not null,
  repair_id bigint not null,
  part integer not null,
  point_code text not null,
  direction text not null,
  netting text not null,
  from_slot bigint not null,
  to_slot bigint not null,
  record jsonb not null,
  primary key (cluster_id, repair_id, part),
  foreign key (cluster_id, repair_id) references reading_repair
);
create index reading_repair_part_of on reading_repair_part (cluster_id, point_code, direction, netting, from_slot);
create table live_reading (
  cluster_id uuid not null references cluster,
  point_code text not null,
  direction text not null check (direction in ('withdrawal', 'feed-in')),
  slot bigint not null,
  slots_per_value integer not null check (slots_per_value in (1, 4)),
  wh bigint not null check (wh >= 0),
  received_at timestamptz not null,
  source text not null,
  primary key (cluster_id, point_code, direction, slot)
)
`,
  down: `
drop table live_reading;
drop table reading_repair_part;
drop table reading_repair;
drop table reading_revision;
alter table reading_block drop column file;
alter table reading_block drop column import_id;
drop table reading_delivery;
drop table import_file;
drop table reading_import;
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
`,
}
