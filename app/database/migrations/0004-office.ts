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
create unique index member_nip on member (cluster_id, nip) where nip is not null;
create unique index member_regon on member (cluster_id, regon) where regon is not null;
create unique index member_krs on member (cluster_id, krs) where krs is not null;
alter table point drop column profile;
alter table point add column ordinal text;
alter table point add column voltage_kv numeric check (voltage_kv > 0);
alter table point add column source_text text;
alter table point add column authorised boolean;
alter table point add column profiles jsonb not null default '[]';
create index point_feed_in on point (cluster_id, feed_in_code) where feed_in_code is not null;
create index point_member_of on point_member (cluster_id, member_id);
alter table plant drop constraint plant_cluster_id_point_code_fkey;
alter table plant alter column point_code set not null;
alter table plant alter column member_id set not null;
alter table plant add column placement text not null check (placement in ('behind', 'feed-in'));
alter table plant add column status text not null check (status in ('operating', 'planned'));
alter table cluster add column register_number text;
alter table cluster add column website text;
alter table cluster add column is_public boolean not null default false;
alter table cluster add column public_text text;
alter table cluster add column is_demonstration boolean not null default false;
`,
  down: `
alter table cluster drop column is_demonstration;
alter table cluster drop column public_text;
alter table cluster drop column is_public;
alter table cluster drop column website;
alter table cluster drop column register_number;
alter table plant drop column status;
alter table plant drop column placement;
alter table plant alter column member_id drop not null;
alter table plant alter column point_code drop not null;
alter table plant add foreign key (cluster_id, point_code) references point;
drop index point_member_of;
drop index point_feed_in;
alter table point drop column profiles;
alter table point drop column authorised;
alter table point drop column source_text;
alter table point drop column voltage_kv;
alter table point drop column ordinal;
alter table point add column profile text;
drop index member_krs;
drop index member_regon;
drop index member_nip;
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
