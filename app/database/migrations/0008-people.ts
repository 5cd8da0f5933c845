import type { Migration } from '../migration.ts'

/**
 * Who may sign in, and what for. Tables `auth_…` belong to people, not to a cluster: a person may have roles in several,
 * so their keys begin with the person. The first five are written by the sign-in library, the others by us.
 */
export const people: Migration = {
  number: 8,
  name: 'people',
  up: `
create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "twoFactorEnabled" boolean default false,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create table auth_session (
  id text primary key,
  "userId" text not null references auth_user on delete cascade,
  token text not null unique,
  "expiresAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index auth_session_user on auth_session ("userId");
create table auth_account (
  id text primary key,
  "userId" text not null references auth_user on delete cascade,
  "accountId" text not null,
  "providerId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  unique ("providerId", "accountId")
);
create index auth_account_user on auth_account ("userId");
create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index auth_verification_identifier on auth_verification (identifier);
create table auth_two_factor (
  id text primary key,
  "userId" text not null references auth_user on delete cascade,
  secret text not null,
  "backupCodes" text not null,
  verified boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
create index auth_two_factor_user on auth_two_factor ("userId");
create table auth_person (
  user_id text primary key references auth_user on delete cascade,
  language text not null default 'pl' check (language in ('pl', 'en')),
  is_operator boolean not null default false
);
create table auth_grant (
  user_id text not null references auth_user on delete cascade,
  cluster_id uuid not null,
  grant_id uuid not null,
  role text not null check (role in ('administrator', 'office', 'council', 'member', 'auditor')),
  member_id text,
  granted_at timestamptz not null,
  granted_by text not null,
  primary key (user_id, cluster_id, grant_id),
  check ((role = 'member') = (member_id is not null))
);
create unique index auth_grant_once on auth_grant (user_id, cluster_id, role, coalesce(member_id, ''));
create index auth_grant_cluster on auth_grant (cluster_id);
create table auth_token (
  token_id text primary key,
  user_id text not null references auth_user on delete cascade,
  name text not null,
  scopes text[] not null,
  hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz
);
create index auth_token_user on auth_token (user_id);
create table auth_failure (
  email text primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
create table auth_answer (
  user_id text not null,
  key text not null,
  request text not null,
  status integer,
  headers jsonb,
  body text,
  at timestamptz not null,
  primary key (user_id, key)
);
create table auth_setting (
  name text primary key,
  value text not null
);
create table invitation (
  cluster_id uuid not null references cluster,
  invitation_id uuid not null,
  email text not null,
  role text not null,
  member_id text,
  hash text not null,
  invited_by text not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (cluster_id, invitation_id)
);
create table webhook (
  cluster_id uuid not null references cluster,
  webhook_id uuid not null,
  url text not null,
  secret text not null,
  events text[] not null,
  last_entry bigint not null,
  attempts integer not null default 0,
  next_at timestamptz,
  last_status integer,
  last_error text,
  disabled_at timestamptz,
  version integer not null,
  primary key (cluster_id, webhook_id)
);
`,
  down: `
drop table webhook;
drop table invitation;
drop table auth_setting;
drop table auth_answer;
drop table auth_failure;
drop table auth_token;
drop table auth_grant;
drop table auth_person;
drop table auth_two_factor;
drop table auth_verification;
drop table auth_account;
drop table auth_session;
drop table auth_user;
`,
}
