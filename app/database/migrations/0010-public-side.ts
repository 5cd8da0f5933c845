import type { Migration } from '../migration.ts'

/**
 * What a cluster shows to everybody: settings of its page, announcements, events and documents with their files.
 *
 * An address (`slug`) must be one cluster's only; no key across clusters can keep that on a sharded database, so the
 * use-case takes addresses one after another.
 */
export const publicSide: Migration = {
  number: 10,
  name: 'public-side',
  up: `
create table public_page (
  cluster_id uuid not null references cluster,
  slug text,
  about text,
  about_en text,
  joining text,
  joining_en text,
  contact jsonb not null,
  figures jsonb not null,
  show_members boolean not null,
  member_choices jsonb not null,
  accessibility jsonb not null,
  version integer not null,
  primary key (cluster_id)
);
create table publication (
  cluster_id uuid not null references cluster,
  publication_id uuid not null,
  kind text not null check (kind in ('announcement', 'event', 'document')),
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  title text not null,
  title_en text,
  body text,
  body_en text,
  until date,
  starts_on date,
  starts_at text,
  ends_on date,
  ends_at text,
  place text,
  document_kind text,
  number text,
  adopted_on date,
  file jsonb,
  published_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null,
  primary key (cluster_id, publication_id),
  check (state = 'draft' or published_at is not null),
  check (state <> 'published' or kind <> 'event' or starts_on is not null),
  check (state <> 'published' or kind <> 'document' or jsonb_typeof(file) = 'object')
);
create table publication_file (
  cluster_id uuid not null,
  publication_id uuid not null,
  sha256 text not null,
  content bytea not null,
  primary key (cluster_id, publication_id),
  foreign key (cluster_id, publication_id) references publication
);
alter table publication_file alter column content set storage external
`,
  down: `
drop table publication_file;
drop table publication;
drop table public_page;
`,
}
