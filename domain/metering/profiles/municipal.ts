import { byWallClock } from './by-wall-clock.ts'
import type { Profile } from './profile.ts'

/**
 * Hourly factors of ours (OpenKlaster, 2026-11-25): the general form of municipal water demand, with a morning peak
 * when people rise and a higher evening one, and a night at about two fifths of the mean; an assumption, no measurement.
 * On days off the morning comes later and flatter.
 */
const WATER_WORKDAY = [
  0.48, 0.42, 0.4, 0.4, 0.46, 0.72, 1.1, 1.34, 1.32, 1.18, 1.08, 1.04, 1.02, 1.02, 1.04, 1.1, 1.18, 1.28, 1.4, 1.46,
  1.42, 1.22, 0.92, 0.66,
] as const
const WATER_DAY_OFF = [
  0.54, 0.46, 0.42, 0.4, 0.42, 0.52, 0.74, 1.04, 1.32, 1.44, 1.42, 1.34, 1.26, 1.2, 1.14, 1.1, 1.12, 1.2, 1.3, 1.38,
  1.34, 1.16, 0.9, 0.68,
] as const
/** Blowers and pumps of sewage works run on; the flow comes some two hours after the water. An assumption of ours. */
const SEWAGE = [
  0.96, 0.92, 0.88, 0.86, 0.85, 0.86, 0.9, 0.96, 1.02, 1.07, 1.1, 1.1, 1.08, 1.06, 1.04, 1.03, 1.03, 1.04, 1.06, 1.08,
  1.1, 1.09, 1.05, 1.0,
] as const
const FLAT = [1] as const

const ASSUMED =
  'OpenKlaster, 2026-11-25: assumption of the authors on the daily pattern; no measurement stands behind it'
const CAUTION = {
  pl: 'Założenie autorów, nie pomiar. Zastąp odczytami, gdy tylko są.',
  en: 'An assumption of the authors, no measurement. Replace it by readings as soon as there are any.',
}

const waterWorks: Profile = byWallClock(
  {
    id: 'water-works',
    name: { pl: 'ujęcie i stacja wodociągowa', en: 'water works' },
    use: { pl: 'ujęcia, hydrofornie, przepompownie wody', en: 'wells, water pumps' },
    source: ASSUMED,
    caution: CAUTION,
    needsPlace: false,
  },
  (of) => ({ weights: of.type === 'workday' ? WATER_WORKDAY : WATER_DAY_OFF, factor: 1 }),
)

const sewageWorks: Profile = byWallClock(
  {
    id: 'sewage-works',
    name: { pl: 'oczyszczalnia ścieków', en: 'sewage works' },
    use: { pl: 'oczyszczalnie, przepompownie ścieków', en: 'sewage works and pumps' },
    source: ASSUMED,
    caution: CAUTION,
    needsPlace: false,
  },
  () => ({ weights: SEWAGE, factor: 1 }),
)

const constant: Profile = byWallClock(
  {
    id: 'constant',
    name: { pl: 'stałe obciążenie', en: 'constant load' },
    use: { pl: 'urządzenia pracujące bez przerwy', en: 'equipment that always runs' },
    source: 'the same power in every interval',
    caution: {
      pl: 'Ta sama moc przez cały rok; tylko dla urządzeń bez przerw.',
      en: 'The same power all year; only for equipment that never stops.',
    },
    needsPlace: false,
  },
  () => ({ weights: FLAT, factor: 1 }),
)

/** Municipal works and the flat load. @pl wodociągi, oczyszczalnie, stałe obciążenie */
export const MUNICIPAL_PROFILES: readonly Profile[] = [waterWorks, sewageWorks, constant]
