import type { LocalDay } from '../../../../domain/calendar/day.ts'
import { heatIndex } from '../../../../domain/heat/heat-index.ts'
import { hotWater } from '../../../../domain/heat/hot-water.ts'
import { carrierName } from '../../../../domain/plan/carrier-names.ts'
import { GJ_PER_MWH } from '../../../../domain/plan/resources/potential.ts'
import type { StartingValue } from '../../../../domain/plan/starting-values.ts'
import {
  STARTING_AGES,
  STARTING_AUTHOR,
  STARTING_DEVICES,
  STARTING_DOUBTS,
  STARTING_HOUSE_M2,
  startingActivities,
  startingCarriers,
  startingResources,
  startingValues,
} from '../../../../domain/plan/starting-values.ts'
import { Refusal } from '../../../../domain/problems/refusal.ts'
import { decimal, fromNumber, ONE, toNumber } from '../../../../domain/quantity/decimal.ts'
import { commonScale } from '../../../../domain/quantity/fraction.ts'
import { shareByWeights } from '../../../../domain/quantity/largest-remainder.ts'
import { gmina, neighboursOf } from '../../../../domain/territory/gmina.ts'
import { voivodeshipOf } from '../../../../domain/territory/voivodeship.ts'
import { resourcesFrom, resourceValues } from './start-resources.ts'
import type { StartWanted } from './start-settings.ts'
import { EFFICIENCY, SECTOR_IDS, SOURCE, sectorName, startScenarios, startSettings } from './start-settings.ts'

/** A folder to be written: YAML files as their values, tables as headings and rows. */
export interface StartedPlan {
  readonly yaml: Readonly<Record<string, unknown>>
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>
}

const comma = (value: number) => String(value).replace('.', ',')

const HOUSES = 'single-family'

/** Final energy of a sector by the index method [GJ]. */
function finalGj(areaM2: number, settings: ReturnType<typeof startSettings>, id: string): number {
  const sector = settings.sectors[id]
  if (!sector) throw new Error(`finalGj: no sector ${id}`)
  const groups = STARTING_AGES.map((age) => ({
    built: age.built,
    areaShare: fromNumber(age.areaShare),
    retrofittedShare: fromNumber(age.retrofittedShare),
    indexKwhPerM2: fromNumber(age.index),
    retrofittedIndexKwhPerM2: fromNumber(age.retrofittedIndex),
  }))
  const water = hotWater({
    areaM2: fromNumber(areaM2),
    litresPerM2Day: fromNumber(sector.hotWater.litresPerM2Day),
    coldC: decimal('10'),
    hotC: decimal('55'),
    usageFactor: fromNumber(sector.hotWater.usageFactor),
    days: decimal('365'),
    efficiency: ONE,
  })
  const heat = heatIndex(fromNumber(areaM2), groups)
  return toNumber(heat.usefulGj) / EFFICIENCY.heating + toNumber(water.usefulGj) / EFFICIENCY.hotWater
}

/** Carriers of every sector: its final energy by the shares of the gmina's type; rounded, they still sum to it. */
function carrierValues(wanted: StartWanted, settings: ReturnType<typeof startSettings>): StartingValue[] {
  return SECTOR_IDS.flatMap((id) => {
    const shares = Object.entries(startingCarriers(wanted.gmina.type, id))
    const weights = commonScale(shares.map(([, share]) => fromNumber(share))).mantissas
    const final = Math.round(finalGj(settings.sectors[id]?.areaM2 ?? 0, settings, id))
    const parts = shareByWeights(BigInt(final), weights)
    return shares.map(([carrier], i) => ({
      path: `carriers.${id}.${carrier}`,
      what: `nośnik: ${carrierName(carrier)} (${settings.sectors[id]?.name ?? id})`,
      value: Number(parts?.[i] ?? 0),
      unit: 'GJ',
      source: 'średnia krajowa według rodzaju gminy',
    }))
  })
}

/** Neighbours by their full name, and the companies whose plans the law wants. */
function lettersOf(code: string): { readonly to: string; readonly kind: string; readonly scope: readonly string[] }[] {
  return [
    ...(neighboursOf(code) ?? []).map(({ name, type }) => ({
      to: `Gmina ${name} (${type})`,
      kind: 'gmina',
      scope: [],
    })),
    { to: 'operator sieci elektroenergetycznej (wpisz nazwę)', kind: 'company', scope: ['electricity'] },
    { to: 'operator sieci gazowej (wpisz nazwę)', kind: 'company', scope: ['gas'] },
    { to: 'przedsiębiorstwo ciepłownicze (wpisz nazwę)', kind: 'company', scope: ['heat'] },
  ]
}

function tablesOf(values: readonly StartingValue[], wanted: StartWanted): StartedPlan['tables'] {
  const { gmina: place, population, baseYear } = wanted
  const carriers = values.filter(({ path }) => path.startsWith('carriers.'))
  return {
    'starting-values.csv': [
      ['ścieżka', 'wielkość', 'wartość', 'jednostka', 'źródło'],
      ...values.map(({ path, what, value, unit, source }) => [path, what, comma(value), unit, source]),
    ],
    'profile.csv': [
      ['temat', 'nazwa', 'wartość', 'jednostka', 'rok', 'źródło', 'uwagi'],
      ['położenie', 'powiat', place.powiatName, '', String(baseYear), 'rejestr TERYT', ''],
      ['położenie', 'województwo', voivodeshipOf(place.code), '', String(baseYear), 'rejestr TERYT', ''],
      ['ludność', 'ludność', comma(population), 'os.', String(baseYear), 'podano przy założeniu projektu', ''],
    ],
    'buildings.csv': [
      ['sektor', 'okres', 'udział powierzchni', 'po termomodernizacji', 'wskaźnik', 'wskaźnik po termomodernizacji'],
      ...SECTOR_IDS.flatMap((id) =>
        STARTING_AGES.map((age) => [
          sectorName(id),
          age.built,
          comma(age.areaShare),
          comma(age.retrofittedShare),
          comma(age.index),
          comma(age.retrofittedIndex),
        ]),
      ),
    ],
    'carriers.csv': [
      ['sektor', 'nośnik', 'GJ', 'źródło'],
      ...carriers.map(({ path, value }) => {
        const [, sector = '', carrier = ''] = path.split('.')
        return [sectorName(sector), carrierName(carrier), comma(value), SOURCE]
      }),
    ],
    'devices.csv': [
      ['scenariusz', 'rok', 'sektor', 'nośnik', 'urządzenie', 'wariant', 'udział', 'status'],
      ...STARTING_DEVICES.map((one) => [
        '',
        '',
        '',
        carrierName(one.carrier),
        one.device,
        one.variant,
        comma(one.share),
        'szacunek',
      ]),
    ],
  }
}

/**
 * The folder of a plan for any gmina, from its code and population: territory, climate zone, national means. Every
 * figure so filled in stands also in `starting-values.csv`, so that what the gmina puts in its place can be told.
 *
 * @pl      nowy projekt planu z wartościami wyjściowymi
 * @refuses territory.unknown-gmina, plan.no-population
 */
export function startPlan(teryt: string, population: number, today: LocalDay): StartedPlan {
  if (!(population > 0)) throw new Refusal('plan.no-population', { population }, { pointer: '--population' })
  const place = gmina(teryt)
  const wanted: StartWanted = {
    gmina: place,
    population,
    baseYear: Number(today.slice(0, 4)) - 1,
    values: startingValues(place.code, place.type, population),
  }
  const bare = startSettings(wanted)
  const carriers = carrierValues(wanted, bare)
  const homesHeatGj = carriers
    .filter(({ path }) => /^carriers\.(single|multi)-family\.electricity$/.test(path))
    .reduce((sum, { value }) => sum + value, 0)
  const activities = startingActivities(population, homesHeatGj / GJ_PER_MWH)
  const housesM2 = bare.sectors[HOUSES]?.areaM2 ?? 0
  const houses = startingResources(housesM2)
  const settings = startSettings(
    wanted,
    activities.map(({ what: _, source: __, ...one }) => ({ ...one, source: SOURCE })),
    // Both efficiencies are alike, so useful heat is final heat by one of them.
    resourcesFrom(houses, finalGj(STARTING_HOUSE_M2, bare, HOUSES) * EFFICIENCY.heating),
  )
  const values = [
    ...wanted.values,
    ...activities.map(({ what, activity, unit, source }, i) => ({
      path: `inventory.activities.${i}.activity`,
      what,
      value: activity,
      unit,
      source,
    })),
    ...resourceValues(houses),
    ...carriers,
  ]
  const scenarios = Object.entries(startScenarios(wanted)).map(([id, one]) => [`scenarios/${id}.yaml`, one] as const)
  return {
    yaml: {
      'plan.yaml': settings,
      ...Object.fromEntries(scenarios),
      'measures.yaml': { measures: [], indicators: [] },
      'procedure.yaml': { letters: lettersOf(place.code), remarks: [] },
      'assumptions.yaml': {
        assumptions: [
          {
            id: 'starting-values',
            text: 'Wielkości, których gmina jeszcze nie podała, to średnie krajowe (starting-values.csv)',
            author: STARTING_AUTHOR,
            day: today,
            source: SOURCE,
          },
        ],
        doubts: STARTING_DOUBTS.map(({ pl }, i) => ({ id: `start-${i + 1}`, text: pl })),
        overrides: [],
      },
    },
    tables: tablesOf(values, wanted),
  }
}
