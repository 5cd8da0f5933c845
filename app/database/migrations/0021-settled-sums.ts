import type { Migration } from '../migration.ts'

/** The sums of a settled month beside its result, so that lists of months need not read every bill again. */
export const settledSums: Migration = {
  number: 21,
  name: 'settled sums',
  up: `
alter table settlement add column sums jsonb;
update settlement set sums = jsonb_build_object(
  'withdrawalWh', parts.totals->'withdrawalWh', 'feedInWh', parts.totals->'feedInWh',
  'matchedWh', parts.totals->'matchedWh', 'benefitPln', parts.totals->'benefitPln',
  'regime', parts.regime, 'decided', parts.decided)
from (select cluster_id, settlement_id, r.totals, r.regime, r.decided from settlement
      cross join lateral jsonb_to_record(result::jsonb) as r(totals jsonb, regime text, decided boolean)) parts
where settlement.cluster_id = parts.cluster_id and settlement.settlement_id = parts.settlement_id;
alter table settlement alter column sums set not null;
`,
  down: `
alter table settlement drop column sums;
`,
}
