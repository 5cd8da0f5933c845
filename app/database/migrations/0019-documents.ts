import type { Migration } from '../migration.ts'

/** Documents the office lays down, every file that lay under them, and the bytes in pieces, so that none is held whole. */
export const documents: Migration = {
  number: 19,
  name: 'documents',
  up: `
create table document (
  cluster_id uuid not null references cluster,
  document_id uuid not null,
  name text not null,
  kind text not null,
  day date not null,
  visibility text not null check (visibility in ('office', 'council', 'members', 'public')),
  is_archived boolean not null default false,
  created_at timestamptz not null,
  created_by text not null,
  version integer not null,
  primary key (cluster_id, document_id)
);
create table document_file (
  cluster_id uuid not null,
  document_id uuid not null,
  number integer not null,
  file_name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 text not null,
  note text,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  primary key (cluster_id, document_id, number),
  foreign key (cluster_id, document_id) references document
);
create table document_piece (
  cluster_id uuid not null,
  document_id uuid not null,
  number integer not null,
  part integer not null,
  content bytea not null,
  primary key (cluster_id, document_id, number, part),
  foreign key (cluster_id, document_id, number) references document_file
);
alter table document_piece alter column content set storage external
`,
  down: `
drop table document_piece;
drop table document_file;
drop table document
`,
}
