import type { DayType } from '../day-type.ts'
import set1999 from './bdew-1999.json' with { type: 'json' }
import set2025 from './bdew-2025.json' with { type: 'json' }
import { byWallClock } from './by-wall-clock.ts'
import type { Profile, ProfileDay } from './profile.ts'

type Days = Readonly<Record<DayType, readonly number[]>>

/** Season of the 1999 profiles: winter 1 Nov – 20 March, summer 15 May – 14 Sept, transition the rest. */
export function seasonOf(of: Pick<ProfileDay, 'month' | 'dayOfMonth'>): 'winter' | 'summer' | 'transition' {
  const n = of.month * 100 + of.dayOfMonth
  if (n >= 1101 || n <= 320) return 'winter'
  return n >= 515 && n <= 914 ? 'summer' : 'transition'
}

/**
 * How much a household uses on a day of the year against its mean (dynamisation of H0, also of H25, P25 and S25).
 *
 * @param t  day of the year, 1 on 1 January
 * @see      VDEW, "Repräsentative VDEW-Lastprofile" (1999): F(t) = −3.92·10⁻¹⁰t⁴ + 3.2·10⁻⁷t³ − 7.02·10⁻⁵t² + 2.1·10⁻³t + 1.24
 */
export function dynamisation(t: number): number {
  return -3.92e-10 * t ** 4 + 3.2e-7 * t ** 3 - 7.02e-5 * t ** 2 + 2.1e-3 * t + 1.24
}

/** 24 and 31 December count as Saturdays in the 1999 set, unless they are Sundays or holidays. */
function typeOf1999(of: ProfileDay): DayType {
  return of.type === 'workday' && of.month === 12 && (of.dayOfMonth === 24 || of.dayOfMonth === 31)
    ? 'saturday'
    : of.type
}

const CAUTION = {
  pl: 'Profil niemiecki (BDEW) w zastępstwie: otwartego polskiego profilu nie ma. Do planów, nie do rozliczeń.',
  en: 'A German profile (BDEW) as stand-in: there is no open Polish one. For plans, not for settlement.',
}

interface Naming {
  readonly pl: string
  readonly en: string
  readonly usePl: string
  readonly useEn: string
}

const NAMES_1999: Readonly<Record<keyof typeof set1999.profiles, Naming>> = {
  h0: { pl: 'gospodarstwo domowe', en: 'household', usePl: 'mieszkania i domy', useEn: 'flats and houses' },
  g0: {
    pl: 'usługi i handel ogólnie',
    en: 'trade in general',
    usePl: 'firmy bez bliższych danych',
    useEn: 'firms of which nothing more is known',
  },
  g1: {
    pl: 'usługi 8–18 w dni robocze',
    en: 'trade 8–18 on workdays',
    usePl: 'biura, urzędy, warsztaty',
    useEn: 'offices, workshops',
  },
  g2: {
    pl: 'usługi z przewagą wieczorów',
    en: 'trade mostly in the evening',
    usePl: 'kluby sportowe, restauracje wieczorne',
    useEn: 'sports clubs, evening restaurants',
  },
  g3: {
    pl: 'usługi ciągłe',
    en: 'trade around the clock',
    usePl: 'chłodnie, pompownie, oczyszczalnie',
    useEn: 'cold stores, pumps, sewage works',
  },
  g4: { pl: 'sklep, fryzjer', en: 'shop, hairdresser', usePl: 'sklepy', useEn: 'shops' },
  g5: { pl: 'piekarnia z wypiekiem', en: 'bakery', usePl: 'piekarnie', useEn: 'bakeries' },
  g6: {
    pl: 'działalność w weekendy',
    en: 'weekend business',
    usePl: 'kina, gastronomia, stacje paliw',
    useEn: 'cinemas, restaurants, filling stations',
  },
  l0: { pl: 'gospodarstwo rolne ogólnie', en: 'farm in general', usePl: 'gospodarstwa rolne', useEn: 'farms' },
  l1: { pl: 'gospodarstwo mleczne', en: 'dairy farm', usePl: 'gospodarstwa z udojem', useEn: 'farms with milking' },
  l2: {
    pl: 'gospodarstwo rolne bez mleka',
    en: 'other farm',
    usePl: 'pozostałe gospodarstwa rolne',
    useEn: 'other farms',
  },
}

const NAMES_2025: Readonly<Record<keyof typeof set2025.profiles, Naming>> = {
  h25: { pl: 'gospodarstwo domowe 2025', en: 'household 2025', usePl: 'mieszkania i domy', useEn: 'flats and houses' },
  g25: { pl: 'usługi i handel 2025', en: 'trade 2025', usePl: 'firmy', useEn: 'firms' },
  l25: { pl: 'gospodarstwo rolne 2025', en: 'farm 2025', usePl: 'gospodarstwa rolne', useEn: 'farms' },
  p25: {
    pl: 'pobór domu z fotowoltaiką 2025',
    en: 'withdrawal of a home with PV 2025',
    usePl: 'pobór prosumentów',
    useEn: 'withdrawal of prosumers',
  },
  s25: {
    pl: 'pobór domu z fotowoltaiką i magazynem 2025',
    en: 'withdrawal of a home with PV and storage 2025',
    usePl: 'pobór prosumentów z magazynem',
    useEn: 'withdrawal of prosumers with storage',
  },
}

function info(id: string, name: Naming, source: string) {
  return {
    id,
    name: { pl: `${name.pl} (BDEW ${id.toUpperCase()})`, en: `${name.en} (BDEW ${id.toUpperCase()})` },
    use: { pl: name.usePl, en: name.useEn },
    source,
    caution: CAUTION,
    needsPlace: false,
  }
}

const DYNAMIC = new Set(['h0', 'h25', 'p25', 's25'])

function profile1999(id: keyof typeof set1999.profiles): Profile {
  const seasons: Readonly<Record<'winter' | 'summer' | 'transition', Days>> = set1999.profiles[id]
  return byWallClock(info(id, NAMES_1999[id], set1999.source), (of) => ({
    weights: seasons[seasonOf(of)][typeOf1999(of)],
    factor: DYNAMIC.has(id) ? dynamisation(of.dayOfYear) : 1,
  }))
}

function profile2025(id: keyof typeof set2025.profiles): Profile {
  const months: Readonly<Record<string, Days>> = set2025.profiles[id]
  return byWallClock(info(id, NAMES_2025[id], set2025.source), (of) => ({
    weights: months[String(of.month)]?.[of.type] ?? [],
    factor: DYNAMIC.has(id) ? dynamisation(of.dayOfYear) : 1,
  }))
}

/** Standard load profiles of BDEW: the set of 1999 (H0, G0–G6, L0–L2) and the set of 2025. */
export const BDEW_PROFILES: readonly Profile[] = [
  ...(Object.keys(NAMES_1999) as (keyof typeof NAMES_1999)[]).map(profile1999),
  ...(Object.keys(NAMES_2025) as (keyof typeof NAMES_2025)[]).map(profile2025),
]
