import type { Migration } from '../migration.ts'

/** Authorisations of different scopes stand side by side: one may fetch readings while another changes the supplier. */
export const authorisationScopes: Migration = {
  number: 20,
  name: 'authorisation scopes',
  up: `
alter table authorisation drop constraint authorisation_cluster_id_point_code_during_excl;
alter table authorisation drop constraint authorisation_pkey;
alter table authorisation add primary key (cluster_id, point_code, scope, during);
alter table authorisation add constraint authorisation_of_scope
  exclude using gist (cluster_id with =, point_code with =, scope with =, during with &&);
`,
  down: `
alter table authorisation drop constraint authorisation_of_scope;
alter table authorisation drop constraint authorisation_pkey;
alter table authorisation add primary key (cluster_id, point_code, during);
alter table authorisation add constraint authorisation_cluster_id_point_code_during_excl
  exclude using gist (cluster_id with =, point_code with =, during with &&);
`,
}
