import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import { addDays, firstDay } from '../../../domain/calendar/day.ts'
import { startOfMonth } from '../../../domain/calendar/slot.ts'
import { newCitations } from '../../../domain/law/citations.ts'
import { publicHolidays } from '../../../domain/law/public-holidays.ts'
import type { BilledTotal, PlantKind, PointFacts } from '../../../domain/metering/point-facts.ts'
import { suggestProfile } from '../../../domain/metering/profiles/suggest.ts'
import type { KnownPoint } from './ports.ts'

const KINDS: readonly PlantKind[] = ['pv', 'wind', 'hydro', 'biogas', 'biomass', 'chp', 'storage', 'other']

function kindOf(text: string): PlantKind {
  return KINDS.find((known) => known === text) ?? 'other'
}

/** Public holidays of the months `[from, to)`. */
export function holidaysOf(from: LocalMonth, to: LocalMonth): ReadonlySet<LocalDay> {
  return publicHolidays(firstDay(from), addDays(firstDay(to), 0), newCitations())
}

/** What the checks and repairs may know of a point. */
export function factsOf(
  point: KnownPoint,
  months: { readonly from: LocalMonth; readonly to: LocalMonth },
  holidays: ReadonlySet<LocalDay>,
  site: PointFacts['place'],
  billed: readonly BilledTotal[] = [],
): PointFacts {
  const listed = point.source === null ? [] : [{ kind: kindOf(point.source), powerKw: point.sourcePowerKw }]
  const known = point.plants.map(({ kind, powerKw }) => ({ kind: kindOf(kind), powerKw }))
  return {
    point: point.pointCode,
    contractPowerKw: point.contractPowerKw,
    // The list of points names one source; the register of plants knows them all, a storage beside the panels too.
    plants: known.length > 0 ? known : listed,
    place: site,
    followsSun: point.profile === 'street-lighting' || (point.tariff ?? '').toUpperCase().endsWith('O'),
    holidays,
    billed,
    period: { from: startOfMonth(months.from), to: startOfMonth(months.to) },
  }
}

/** The standard profile of a point: the one named, else the one that fits. */
export function profileFor(point: KnownPoint): string {
  return (
    point.profile ??
    suggestProfile({
      group: point.tariff,
      memberKind: null,
      name: point.name,
      hasPv: point.source === 'pv',
      hasStorage: false,
    }).id
  )
}
