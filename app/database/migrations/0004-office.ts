import type { Migration } from '../migration.ts'

/** What the declaration of accession and the office need of a member; when a thing was last changed, for lists. */
export const office: Migration = {
  number: 4,
  name: 'office',
  up: `
alter table member drop column address;
alter table member drop column representative;
alter table member add column kind_text text;
alter table member add column seat jsonb not null default '{}';
alter table member add column website text;
alter table member add column people jsonb not null default '[]';
alter table member add column declaration jsonb not null default '{}';
alter table member alter column kind drop not null;
`,
  down: `
update member set kind = 'other' where kind is null;
alter table member alter column kind set not null;
alter table member drop column declaration;
alter table member drop column people;
alter table member drop column website;
alter table member drop column seat;
alter table member drop column kind_text;
alter table member add column representative text;
alter table member add column address text;
`,
}
