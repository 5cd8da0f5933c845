import { day as dayOf, type LocalDay } from '../../domain/calendar/day.ts'
import { startOfDay } from '../../domain/calendar/slot.ts'
import type { Register } from './series.ts'

/** A fault put into the readings on purpose, and where. */
export interface Fault {
  readonly id: string
  /** Name of the point in the points list. */
  readonly point: string
  readonly when: string
  readonly pl: string
  readonly en: string
  /** Code of the finding that should tell of it. */
  readonly finding: string
}

/** The faults of the example, in the order of its FAULTS.md; tests look for each. */
export const FAULTS: readonly Fault[] = [
  {
    id: 'gap',
    point: 'Szkoła podstawowa w Lipowcu Kościelnym',
    when: '2025-02-18, 08:00–13:00',
    pl: 'luka pięciu godzin w obu rejestrach (puste pola)',
    en: 'a gap of five hours in both registers (blank cells)',
    finding: 'metering.missing-values',
  },
  {
    id: 'missing-day',
    point: 'Urząd w Stupsku',
    when: '2025-06-11',
    pl: 'brak całego dnia (wiersza nie ma w pliku)',
    en: 'a whole day is missing (its row is not in the file)',
    finding: 'metering.missing-values',
  },
  {
    id: 'unit',
    point: 'Ujęcie wody w Lipowcu Kościelnym',
    when: '2025-03-12 i 2025-03-13',
    pl: 'dwa dni zapisane w Wh zamiast w kWh (wartości 1000 razy za duże)',
    en: 'two days written in Wh instead of kWh (values 1000 times too large)',
    finding: 'metering.unit-mix-up',
  },
  {
    id: 'clock',
    point: 'Urząd w Mławie',
    when: '2025-03-31 – 2025-06-30',
    pl: 'po zmianie czasu godziny zapisywano nadal w czasie zimowym (o godzinę za wcześnie)',
    en: 'after the clock change hours were still written in winter time (an hour early)',
    finding: 'metering.shifted-by-clock',
  },
  {
    id: 'estimated',
    point: 'Części wspólne budynku, ul. Lipowa 2',
    when: '2025-08-04 – 2025-08-08',
    pl: 'pięć dni oszacowanych przez dystrybutora (status „szacowany”)',
    en: 'five days estimated by the distributor (status "szacowany")',
    finding: 'estimated',
  },
  {
    id: 'swapped',
    point: 'Szkoła podstawowa w Radzanowie',
    when: '2025-07-01 – 2025-07-31',
    pl: 'przez lipiec zamienione kierunki: pobór stoi w kolumnie oddania i odwrotnie',
    en: 'directions swapped through July: withdrawal stands in the column of feed-in and the other way round',
    finding: 'metering.swapped-direction',
  },
  {
    id: 'above-power',
    point: 'Oczyszczalnia ścieków w Strzegowie',
    when: '2025-11-17, 16:00',
    pl: 'jedna godzina 190 kWh przy mocy umownej 42 kW',
    en: 'one hour of 190 kWh with a contract power of 42 kW',
    finding: 'metering.above-contract-power',
  },
  {
    id: 'check-digit',
    point: 'Oświetlenie uliczne w Szreńsku',
    when: 'points.csv',
    pl: 'kod PPE ze złą cyfrą kontrolną',
    en: 'a point code with a wrong check digit',
    finding: 'table.check-digit',
  },
  {
    id: 'autumn-hour',
    point: 'Szkoła podstawowa w Dzierzgowie',
    when: '2025-10-26, 02:00–03:00 (drugi raz)',
    pl: 'brakuje powtórzonej godziny jesiennej (portal ją gubi)',
    en: 'the repeated hour of autumn is missing (the portal drops it)',
    finding: 'metering.autumn-hour-missing',
  },
]

/** Index of the value that holds a local hour of a day. */
function at(register: Register, of: LocalDay, hour: number): number {
  return (startOfDay(of) - register.start) / register.step + hour * (4 / register.step)
}

function span(register: Register, from: LocalDay, to: LocalDay): [number, number] {
  return [at(register, from, 0), at(register, to, 0)]
}

/** Days that PGE's file of a point leaves out. */
export function skippedDays(point: string): ReadonlySet<string> {
  return new Set(point === 'Urząd w Stupsku' ? ['2025-06-11'] : [])
}

/** Puts the faults of a point into what its meter counted; the list above says which. */
export function withFaults(point: string, registers: readonly Register[]): readonly Register[] {
  switch (point) {
    case 'Szkoła podstawowa w Lipowcu Kościelnym':
      for (const register of registers) {
        const from = at(register, dayOf('2025-02-18'), 8)
        for (let i = from; i < from + 5; i += 1) register.values[i] = null
      }
      return registers
    case 'Ujęcie wody w Lipowcu Kościelnym':
      for (const register of registers) {
        const [from, to] = span(register, dayOf('2025-03-12'), dayOf('2025-03-14'))
        for (let i = from; i < to; i += 1) register.values[i] = (register.values[i] as number) * 1000
      }
      return registers
    case 'Urząd w Mławie':
      for (const register of registers) {
        const [from, to] = span(register, dayOf('2025-03-31'), dayOf('2025-07-01'))
        const counted = register.values.slice(from, to + 1)
        for (let i = from; i < to; i += 1) register.values[i] = counted[i - from + 1] as number
      }
      return registers
    case 'Części wspólne budynku, ul. Lipowa 2':
      for (const register of registers) {
        const [from, to] = span(register, dayOf('2025-08-04'), dayOf('2025-08-09'))
        for (let i = from; i < to; i += 1) register.estimated.add(i)
      }
      return registers
    case 'Szkoła podstawowa w Radzanowie': {
      const [withdrawal, feedIn] = registers as [Register, Register]
      const [from, to] = span(withdrawal, dayOf('2025-07-01'), dayOf('2025-08-01'))
      for (let i = from; i < to; i += 1) {
        const kept = withdrawal.values[i] as number
        withdrawal.values[i] = feedIn.values[i] as number
        feedIn.values[i] = kept
      }
      return registers
    }
    case 'Oczyszczalnia ścieków w Strzegowie':
      for (const register of registers) register.values[at(register, dayOf('2025-11-17'), 16)] = 190_000
      return registers
    default:
      return registers
  }
}
