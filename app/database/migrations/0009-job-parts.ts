import type { Migration } from '../migration.ts'

/**
 * Files that wait to be read stand in pieces, so that none is ever held whole; an import knows the job that made it, so
 * that a job taken again after its worker died finds what was done already.
 */
export const jobParts: Migration = {
  number: 9,
  name: 'job-parts',
  up: `
alter table job_file add column part integer not null default 0;
alter table job_file drop constraint job_file_pkey;
alter table job_file add primary key (cluster_id, job_id, file, part);
alter table job_file alter column data set storage external;
alter table reading_import add column job_id uuid;
create unique index reading_import_job on reading_import (cluster_id, job_id)
`,
  down: `
drop index reading_import_job;
alter table reading_import drop column job_id;
alter table job_file alter column data set storage extended;
update job_file f set data = (select string_agg(p.data, ''::bytea order by p.part) from job_file p
  where p.cluster_id = f.cluster_id and p.job_id = f.job_id and p.file = f.file) where part = 0;
delete from job_file where part > 0;
alter table job_file drop constraint job_file_pkey;
alter table job_file add primary key (cluster_id, job_id, file);
alter table job_file drop column part
`,
}
