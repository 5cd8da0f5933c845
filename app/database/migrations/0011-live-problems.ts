import type { Migration } from '../migration.ts'

/** Live messages that could not be used, each kind of a topic once: the office sees what a meter does wrong. */
export const liveProblems: Migration = {
  number: 11,
  name: 'live-problems',
  up: `
create table live_problem (
  cluster_id uuid not null references cluster,
  topic text not null,
  code text not null,
  facts jsonb not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  times integer not null,
  primary key (cluster_id, topic, code)
)
`,
  down: `
drop table live_problem
`,
}
