import type { Migration } from '../migration.ts'

/**
 * A file that waits for its job may lie on the disk beside the database, named here with its size and sum; where it stands
 * in the database, a server compresses its pieces if it knows a quick way to.
 */
export const jobFiles: Migration = {
  number: 17,
  name: 'job-files',
  up: `
alter table job_file add column place text;
alter table job_file add column size bigint;
alter table job_file add column crc32 bigint;
alter table job_file add constraint job_file_on_disk check ((place is null) = (size is null) and (place is null) = (crc32 is null));
do $$ begin alter table job_file alter column data set compression lz4; alter table job_file alter column data set storage extended
; exception when feature_not_supported then null
; end $$
`,
  down: `
alter table job_file alter column data set storage external;
alter table job_file alter column data set compression default;
delete from job_file where place is not null;
alter table job_file drop column crc32;
alter table job_file drop column size;
alter table job_file drop column place
`,
}
