import data from './buildings.json' with { type: 'json' }
import { byWallClock } from './by-wall-clock.ts'
import type { Profile, ProfileDay } from './profile.ts'

const SOURCE = `${data.source}; ${data.derivation}`
const CAUTION = {
  pl: 'Wyprowadzone z modelu budynku z USA, nie z pomiaru w Polsce; bez klimatyzacji. Do planów, nie do rozliczeń.',
  en: 'Derived from a model of a US building, not measured in Poland; without air conditioning. For plans, not for settlement.',
}

/** July and August: Polish schools teach on no day of them, so workdays look like closed days. */
function isSchoolHoliday(of: ProfileDay): boolean {
  return of.month === 7 || of.month === 8
}

function school(id: 'school' | 'primary-school', pl: string, en: string): Profile {
  const days = data.profiles[id]
  return byWallClock(
    {
      id,
      name: { pl, en },
      use: { pl: 'szkoły; lipiec i sierpień jak dni wolne', en: 'schools; July and August as closed days' },
      source: SOURCE,
      caution: CAUTION,
      needsPlace: false,
    },
    (of) => ({ weights: isSchoolHoliday(of) && of.type === 'workday' ? days.sunday : days[of.type], factor: 1 }),
  )
}

const office: Profile = byWallClock(
  {
    id: 'office',
    name: { pl: 'urząd, biuro', en: 'public office' },
    use: { pl: 'urzędy i biura czynne w dni robocze', en: 'offices open on workdays' },
    source: `${SOURCE}; Saturdays as Sundays, since Polish offices are closed`,
    caution: CAUTION,
    needsPlace: false,
  },
  (of) => ({ weights: of.type === 'workday' ? data.profiles.office.workday : data.profiles.office.sunday, factor: 1 }),
)

const hospital: Profile = byWallClock(
  {
    id: 'hospital',
    name: { pl: 'szpital', en: 'hospital' },
    use: { pl: 'szpitale, domy opieki', en: 'hospitals, care homes' },
    source: SOURCE,
    caution: CAUTION,
    needsPlace: false,
  },
  (of) => ({ weights: data.profiles.hospital[of.type], factor: 1 }),
)

/** Public buildings, by kind of day and hour. @pl budynki publiczne */
export const BUILDING_PROFILES: readonly Profile[] = [
  school('school', 'szkoła ponadpodstawowa', 'secondary school'),
  school('primary-school', 'szkoła podstawowa, przedszkole', 'primary school, kindergarten'),
  office,
  hospital,
]
