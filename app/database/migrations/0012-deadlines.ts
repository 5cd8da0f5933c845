import type { Migration } from '../migration.ts'

/** Dates a cluster sets itself, and which dates are done. */
export const deadlines: Migration = {
  number: 12,
  name: 'deadlines',
  up: `
create table own_deadline (
  cluster_id uuid not null references cluster,
  deadline_id uuid not null,
  title text not null,
  due_on date not null,
  who text not null,
  basis text,
  primary key (cluster_id, deadline_id)
);
create table deadline_done (
  cluster_id uuid not null references cluster,
  key text not null,
  done_on date not null,
  done_by text not null,
  note text,
  primary key (cluster_id, key)
)
`,
  down: `
drop table deadline_done;
drop table own_deadline
`,
}
