import type { Migration } from '../migration.ts'

/** What was changed, by whom, when, from what to what: each entry carries the hash of the one before. */
export const journal: Migration = {
  number: 2,
  name: 'journal',
  up: `
create table journal (
  cluster_id uuid not null references cluster,
  entry bigint not null,
  at timestamptz not null,
  actor text not null,
  what text not null,
  about text not null,
  before jsonb,
  after jsonb,
  hash text not null,
  primary key (cluster_id, entry)
);
`,
  down: `
drop table journal;
`,
}
