import type { Migration } from '../migration.ts'

/** Passkeys of people, and the questions that wait for an answer of one. Going back, people sign in with the password. */
export const passkeys: Migration = {
  number: 22,
  name: 'passkeys',
  up: `
create table auth_passkey (
  user_id text not null references auth_user on delete cascade,
  passkey_id text not null unique,
  name text not null,
  public_key text not null,
  counter bigint not null,
  transports text[] not null,
  is_synced boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (user_id, passkey_id)
);
create table auth_challenge (
  challenge text primary key,
  user_id text references auth_user on delete cascade,
  expires_at timestamptz not null
);
create index auth_challenge_end on auth_challenge (expires_at)
`,
  down: `
drop table auth_challenge;
drop table auth_passkey
`,
}
