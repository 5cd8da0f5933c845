import type { Migration } from '../migration.ts'

/** Papers that were made, with their bytes. */
export const papers: Migration = {
  number: 14,
  name: 'papers',
  up: `
create table paper (
  cluster_id uuid not null references cluster,
  paper_id uuid not null,
  kind text not null,
  format text not null,
  language text not null,
  settlement_id uuid,
  member_id text,
  file_name text not null,
  bytes integer not null,
  sha256 text not null,
  made_at timestamptz not null,
  made_by text not null,
  content bytea not null,
  primary key (cluster_id, paper_id)
)
`,
  down: `
drop table paper
`,
}
