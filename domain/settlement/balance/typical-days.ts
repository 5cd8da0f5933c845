import type { LocalDay } from '../../calendar/day.ts'
import type { Both } from '../../metering/both.ts'
import type { DayType } from '../../metering/day-type.ts'
import { dayTypeOf } from '../../metering/day-type.ts'
import { localGrid } from '../../metering/local-grid.ts'
import type { IntervalBalance } from './interval-balance.ts'

export type Season = 'winter' | 'spring' | 'summer' | 'autumn'

/** The mean day of a season and day type, by hour of the local wall clock. */
export interface TypicalDay {
  readonly id: `${Season}-${DayType}`
  readonly name: Both
  /** Days it is the mean of. */
  readonly days: number
  /** 24 means [Wh]; null for an hour none of these days has. */
  readonly consumptionWh: readonly (number | null)[]
  readonly generationWh: readonly (number | null)[]
}

const SEASONS: Readonly<Record<Season, Both>> = {
  winter: { pl: 'zima (grudzień–luty)', en: 'winter (December–February)' },
  spring: { pl: 'wiosna (marzec–maj)', en: 'spring (March–May)' },
  summer: { pl: 'lato (czerwiec–sierpień)', en: 'summer (June–August)' },
  autumn: { pl: 'jesień (wrzesień–listopad)', en: 'autumn (September–November)' },
}
const DAY_TYPES: Readonly<Record<DayType, Both>> = {
  workday: { pl: 'dzień roboczy', en: 'working day' },
  saturday: { pl: 'sobota', en: 'Saturday' },
  sunday: { pl: 'niedziela lub święto', en: 'Sunday or holiday' },
}

/** Meteorological season: whole months. */
export function seasonOf(day: LocalDay): Season {
  const month = Number(day.slice(5, 7))
  if (month <= 2 || month === 12) return 'winter'
  if (month <= 5) return 'spring'
  return month <= 8 ? 'summer' : 'autumn'
}

/**
 * Typical days of a balance: the mean energy of each hour of the wall clock, by season and day type. Days cut off by the
 * period, and hours in which a value is missing, are not in the means. The doubled hour of autumn counts as two hours.
 *
 * @param holidays  statutory days off, as Sundays
 * @returns         only the combinations the period has, winter to autumn, working day to Sunday
 */
export function typicalDays(balance: IntervalBalance, holidays: ReadonlySet<LocalDay>): TypicalDay[] {
  const { start, slotsPerValue, intervals, missing } = balance
  const grid = localGrid(start, intervals, slotsPerValue)
  const perHour = slotsPerValue === 4 ? 1 : 4
  const kindOf = (day: LocalDay) => `${seasonOf(day)}-${dayTypeOf(day, holidays)}` as const
  const found = new Map<string, { days: number; c: Float64Array; g: Float64Array; values: Float64Array }>()
  for (const { day, from, to, complete } of grid.days) {
    if (!complete) continue
    const kind = kindOf(day)
    const sums = found.get(kind) ?? {
      days: 0,
      c: new Float64Array(24),
      g: new Float64Array(24),
      values: new Float64Array(24),
    }
    found.set(kind, sums)
    sums.days += 1
    for (let t = from; t < to; t += 1) {
      if ((missing?.[t] ?? 0) > 0) continue
      const hour = Math.floor((grid.wall[t] as number) / perHour)
      sums.c[hour] = (sums.c[hour] as number) + (balance.consumptionWh[t] as number)
      sums.g[hour] = (sums.g[hour] as number) + (balance.generationWh[t] as number)
      sums.values[hour] = (sums.values[hour] as number) + 1
    }
  }
  const seasons = Object.keys(SEASONS) as Season[]
  const types = Object.keys(DAY_TYPES) as DayType[]
  return seasons.flatMap((season) =>
    types.flatMap((type) => {
      const id = `${season}-${type}` as const
      const sums = found.get(id)
      if (!sums) return []
      const mean = (of: Float64Array) =>
        Array.from(of, (wh, hour) =>
          (sums.values[hour] as number) === 0 ? null : (wh * perHour) / (sums.values[hour] as number),
        )
      const name = {
        pl: `${SEASONS[season].pl}, ${DAY_TYPES[type].pl}`,
        en: `${SEASONS[season].en}, ${DAY_TYPES[type].en}`,
      }
      return [{ id, name, days: sums.days, consumptionWh: mean(sums.c), generationWh: mean(sums.g) }]
    }),
  )
}
