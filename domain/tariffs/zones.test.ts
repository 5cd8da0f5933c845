import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, monthOf, weekday } from '../calendar/day.ts'
import type { Slot } from '../calendar/slot.ts'
import { localTime, slotAt, startOfDay } from '../calendar/slot.ts'
import { LAW_IDS } from '../law/book.ts'
import { newCitations } from '../law/citations.ts'
import { zoneCalendarOn } from './zone-calendar.ts'
import type { ZoneClock } from './zone-clock.ts'
import { cellsOfRange, zoneAt } from './zone-clock.ts'

const cite = newCitations()
const SCHEDULES = LAW_IDS.filter((id) => id.startsWith('network-tariffs.zones.'))

function zone(schedule: string, at: string, clock: ZoneClock = 'AUTO'): string {
  const calendar = zoneCalendarOn(`network-tariffs.zones.${schedule}`, day('2026-06-01'), cite)
  return zoneAt(slotAt(at), calendar, clock, cite).id
}

describe('zones of tariff groups', () => {
  test('are recorded for every group that has hours', () => {
    expect(SCHEDULES).toHaveLength(17)
  })
  test.each([
    // Thursday 2026-01-15, winter; Wednesday 2026-07-15, summer.
    ['three-zone', '2026-01-15T06:45:00+01:00', 'rest'],
    ['three-zone', '2026-01-15T07:00:00+01:00', 'morning-peak'],
    ['three-zone', '2026-01-15T13:00:00+01:00', 'rest'],
    ['three-zone', '2026-01-15T16:00:00+01:00', 'afternoon-peak'],
    ['three-zone', '2026-01-15T21:00:00+01:00', 'rest'],
    ['three-zone', '2026-07-15T18:45:00+02:00', 'rest'],
    ['three-zone', '2026-07-15T19:00:00+02:00', 'afternoon-peak'],
    ['three-zone', '2026-01-17T10:00:00+01:00', 'rest'],
    ['three-zone', '2026-01-06T10:00:00+01:00', 'rest'],
    ['three-zone-all-days', '2026-01-17T10:00:00+01:00', 'morning-peak'],
    ['four-zone', '2026-06-15T21:30:00+02:00', 'afternoon-peak'],
    ['four-zone', '2026-06-15T20:30:00+02:00', 'rest'],
    ['four-zone', '2026-05-15T20:30:00+02:00', 'afternoon-peak'],
    ['four-zone', '2026-06-15T03:00:00+02:00', 'valley'],
    ['four-zone', '2026-06-13T10:00:00+02:00', 'rest'],
    ['four-zone', '2026-06-13T04:00:00+02:00', 'valley'],
    ['four-zone', '2026-06-14T10:00:00+02:00', 'valley'],
    ['four-zone', '2026-06-04T10:00:00+02:00', 'valley'],
    ['peak-by-month', '2026-01-18T20:00:00+01:00', 'peak'],
    ['peak-by-month', '2026-03-15T17:00:00+01:00', 'offpeak'],
    ['peak-by-month', '2026-04-15T19:00:00+02:00', 'peak'],
    ['peak-by-month', '2026-05-15T19:00:00+02:00', 'offpeak'],
    ['day-6-21', '2026-05-15T21:00:00+02:00', 'night'],
    ['peak-by-season', '2026-10-15T17:00:00+02:00', 'peak'],
    ['peak-by-season', '2026-09-15T17:00:00+02:00', 'offpeak'],
    ['day-night-pge', '2026-07-15T14:00:00+02:00', 'day'],
    ['day-night-pge', '2026-07-15T16:00:00+02:00', 'night'],
    ['day-night-pge', '2026-01-15T14:00:00+01:00', 'night'],
    ['day-night', '2026-07-15T14:00:00+02:00', 'night'],
    ['day-night-weekend', '2026-07-18T10:00:00+02:00', 'night'],
    ['day-night-weekend-pge', '2026-12-24T10:00:00+01:00', 'night'],
    ['peak-workdays', '2026-07-15T10:00:00+02:00', 'peak'],
    ['night-1-5', '2026-07-18T00:30:00+02:00', 'day'],
    ['night-1-5', '2026-07-19T00:30:00+02:00', 'night'],
    ['lighting-plock', '2026-07-15T18:00:00+02:00', 'night'],
    ['lighting-plock', '2026-01-15T18:00:00+01:00', 'day'],
    ['peak-7-13-16-22', '2026-01-18T16:00:00+01:00', 'peak'],
    ['day-6-22', '2026-01-18T21:45:00+01:00', 'day'],
    ['day-peak-night', '2026-07-15T08:00:00+02:00', 'day-peak'],
    ['day-peak-night', '2026-07-15T09:00:00+02:00', 'day-offpeak'],
    ['day-peak-night', '2026-01-15T09:00:00+01:00', 'day-peak'],
    ['day-peak-night', '2026-01-15T06:45:00+01:00', 'night'],
  ])('%s at %s is %s', (schedule, at, expected) => {
    expect(zone(schedule, at)).toBe(expected)
  })
  test('a clock kept on winter time opens the morning zone at eight of summer time', () => {
    expect(zone('three-zone', '2026-07-15T07:30:00+02:00', 'WINTER_FIXED')).toBe('rest')
    expect(zone('three-zone', '2026-07-15T08:00:00+02:00', 'WINTER_FIXED')).toBe('morning-peak')
    expect(zone('three-zone', '2026-01-15T07:00:00+01:00', 'WINTER_FIXED')).toBe('morning-peak')
  })
  test('a clock kept on winter time begins its Sunday at one of summer time', () => {
    expect(zone('night-1-5', '2026-07-19T00:30:00+02:00', 'WINTER_FIXED')).toBe('day')
    expect(zone('night-1-5', '2026-07-19T01:00:00+02:00', 'WINTER_FIXED')).toBe('night')
  })
})

describe('the calendar cells', () => {
  const wall = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Warsaw',
    weekday: 'short',
    month: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
  })
  test.each(['AUTO', 'WINTER_FIXED'] as const)(
    'of a year agree hour by hour with the time-zone database (%s)',
    (clock) => {
      const start = startOfDay(day('2026-01-01'))
      const count = (startOfDay(day('2027-01-01')) - start) / 4
      const cells = cellsOfRange(start, count, 4, clock, cite)
      const free = new Set([
        '01-01',
        '01-06',
        '04-05',
        '04-06',
        '05-01',
        '05-03',
        '05-24',
        '06-04',
        '08-15',
        '11-01',
        '11-11',
        '12-24',
        '12-25',
        '12-26',
      ])
      for (let i = 0; i < count; i += 1) {
        const instant = new Date((start + i * 4) * 900_000)
        let month: number
        let hour: number
        let weekdayName: string
        let monthDay: string
        if (clock === 'AUTO') {
          const parts = Object.fromEntries(wall.formatToParts(instant).map((part) => [part.type, part.value]))
          const local = localTime((start + i * 4) as Slot)
          month = Number(parts.month)
          hour = Number(parts.hour)
          weekdayName = String(parts.weekday)
          monthDay = local.day.slice(5)
        } else {
          const shifted = new Date(instant.getTime() + 3_600_000)
          month = shifted.getUTCMonth() + 1
          hour = shifted.getUTCHours()
          weekdayName = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][shifted.getUTCDay()] ?? ''
          monthDay = shifted.toISOString().slice(5, 10)
        }
        const kind = weekdayName === 'Sun' || free.has(monthDay) ? 2 : weekdayName === 'Sat' ? 1 : 0
        if (cells[i] !== (kind * 12 + month - 1) * 24 + hour) expect([instant.toISOString(), cells[i]]).toEqual([])
      }
    },
  )
  test('are the same for four quarters of an hour and for the hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.constantFrom('AUTO', 'WINTER_FIXED'), (offset, clock) => {
        const start = (startOfDay(day('2026-01-01')) + offset * 96) as Slot
        const hours = cellsOfRange(start, 24, 4, clock as ZoneClock, cite)
        const quarters = cellsOfRange(start, 96, 1, clock as ZoneClock, cite)
        quarters.forEach((cell, i) => {
          expect(cell).toBe(hours[Math.floor(i / 4)])
        })
      }),
      { numRuns: 50 },
    )
  })
  test('a day of zones is a local day of 23, 24 or 25 hours', () => {
    expect(weekday(day('2026-03-29'))).toBe(7)
    expect(monthOf(day('2026-03-29'))).toBe('2026-03')
    const hours = cellsOfRange(startOfDay(day('2026-03-29')), 23, 4, 'AUTO', cite)
    expect([...hours].map((cell) => cell % 24)).toEqual([0, 1, ...Array.from({ length: 21 }, (_, i) => i + 3)])
    const long = cellsOfRange(startOfDay(day('2026-10-25')), 25, 4, 'AUTO', cite)
    expect([...long].map((cell) => cell % 24).slice(0, 5)).toEqual([0, 1, 2, 2, 3])
  })
})
