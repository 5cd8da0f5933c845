import type { Migration } from '../migration.ts'

/** Borders of a cluster's gminas as the office brought them in; thinned for a map, each set whole. */
export const gminaBoundaries: Migration = {
  number: 18,
  name: 'gmina-boundaries',
  up: `
create table gmina_boundaries (
  cluster_id uuid not null references cluster,
  set_number integer not null,
  source text not null,
  file_name text not null,
  tolerance_m integer not null,
  positions integer not null,
  missing text[] not null,
  boundaries jsonb not null,
  imported_at timestamptz not null,
  imported_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (cluster_id, set_number)
)
`,
  down: `
drop table gmina_boundaries
`,
}
