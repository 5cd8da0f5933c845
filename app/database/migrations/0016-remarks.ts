import type { Migration } from '../migration.ts'

/**
 * A statement may have several remarks, each with its answer; what state a statement is in follows from them and from
 * its sendings. Who made a remark before this step stands in the journal only.
 */
export const remarks: Migration = {
  number: 16,
  name: 'remarks',
  up: `
create table statement_remark (
  cluster_id uuid not null,
  remark_id uuid not null,
  settlement_id uuid not null,
  member_id text not null,
  text text not null,
  made_at timestamptz not null,
  made_by text,
  answer text,
  answered_at timestamptz,
  answered_by text,
  primary key (cluster_id, remark_id),
  foreign key (cluster_id, settlement_id, member_id) references statement,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index statement_remark_of on statement_remark (cluster_id, settlement_id, member_id);
insert into statement_remark (cluster_id, remark_id, settlement_id, member_id, text, made_at)
  select cluster_id, gen_random_uuid(), settlement_id, member_id, objection, objected_at from statement
  where objection is not null and objected_at is not null;
alter table statement drop column objection;
alter table statement drop column objected_at;
alter table statement drop column state
`,
  down: `
alter table statement add column state text check (state in ('ready', 'sent', 'objected'));
alter table statement add column objection text;
alter table statement add column objected_at timestamptz;
update statement s set objection = r.text, objected_at = r.made_at
  from (select distinct on (cluster_id, settlement_id, member_id) * from statement_remark
        order by cluster_id, settlement_id, member_id, made_at desc) r
  where r.cluster_id = s.cluster_id and r.settlement_id = s.settlement_id and r.member_id = s.member_id;
update statement set state = case when objection is not null then 'objected' when sendings > 0 then 'sent' else 'ready' end;
alter table statement alter column state set not null;
drop table statement_remark
`,
}
