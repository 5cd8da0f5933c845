import { banRegionOf } from '../../../../domain/plan/boiler-bans.ts'
import type { StartingValue } from '../../../../domain/plan/starting-values.ts'
import { populationAfter, STARTING_AGES } from '../../../../domain/plan/starting-values.ts'
import type { Gmina } from '../../../../domain/territory/gmina.ts'

export const SOURCE = 'wartość wyjściowa programu, do zastąpienia daną gminy'

/** Years printed after the base year: the next update, the middle and the horizon of 15 years. */
export const STEPS = [3, 9, 15] as const

/** What a plan is started from. */
export interface StartWanted {
  readonly gmina: Gmina
  readonly population: number
  readonly baseYear: number
  readonly values: readonly StartingValue[]
}

const SECTORS = [
  {
    id: 'single-family',
    name: 'Domy jednorodzinne',
    inventory: 'residential-buildings',
    litres: 1.4,
    usage: 0.9,
  },
  {
    id: 'multi-family',
    name: 'Budynki wielorodzinne',
    inventory: 'residential-buildings',
    litres: 1.4,
    usage: 0.9,
  },
  { id: 'public', name: 'Budynki użyteczności publicznej', inventory: 'municipal-buildings', litres: 0.8, usage: 0.7 },
  { id: 'business', name: 'Działalność gospodarcza', inventory: 'tertiary-buildings', litres: 0.6, usage: 0.9 },
] as const
/** The name a sector has in the plan and in its tables. */
export function sectorName(id: string): string {
  return SECTORS.find((one) => one.id === id)?.name ?? id
}

export const SECTOR_IDS = SECTORS.map(({ id }) => id)
export const EFFICIENCY = { heating: 0.7, hotWater: 0.7 }

export function valueAt(values: readonly StartingValue[], path: string): number {
  const found = values.find((one) => one.path === path)
  if (!found) throw new Error(`valueAt: no starting value ${path}`)
  return found.value
}

/** Cities of this many people, and cities with powiat rights, are run by a president. */
const PRESIDENT_FROM = 100_000
const CITY_POWIAT_FROM = 61

/** Who runs the gmina and who adopts the plan. @pl wójt, burmistrz, prezydent miasta */
function officeOf({ type, powiat }: Gmina, population: number): { readonly head: string; readonly council: string } {
  if (type === 'wiejska') return { head: 'Wójt', council: 'Rada Gminy' }
  const city = Number(powiat.slice(2)) >= CITY_POWIAT_FROM || population > PRESIDENT_FROM
  return city ? { head: 'Prezydent Miasta', council: 'Rada Miasta' } : { head: 'Burmistrz', council: 'Rada Miejska' }
}

/** `plan.yaml` of a plan that was just started. */
export function startSettings(
  { gmina, population, baseYear, values }: StartWanted,
  activities: readonly object[] = [],
  resources: readonly object[] = [],
) {
  const at = (path: string) => valueAt(values, path)
  const last = baseYear + (STEPS.at(-1) ?? 15)
  const region = banRegionOf(gmina.code)
  const { head, council } = officeOf(gmina, population)
  return {
    version: '1',
    municipality: {
      name: `Gmina ${gmina.name}`,
      inTheGenitive: `Gminy ${gmina.name}`,
      teryt: gmina.code,
      mayor: `${head} (${gmina.name})`,
      council,
      board: 'Zarząd Województwa',
      climate: {
        zone: at('municipality.climate.zone'),
        designC: at('municipality.climate.designC'),
        meanC: at('municipality.climate.meanC'),
        indoorC: 20,
        degreeDays: at('municipality.climate.degreeDays'),
        source: SOURCE,
      },
    },
    baseYear,
    fromYear: baseYear,
    years: STEPS.map((step) => baseYear + step),
    author: `Urząd (${gmina.name})`,
    sectors: Object.fromEntries(
      SECTORS.map(({ id, name, inventory, litres, usage }) => [
        id,
        {
          name,
          areaM2: at(`sectors.${id}.areaM2`),
          areaSource: SOURCE,
          inventory,
          hotWater: { litresPerM2Day: litres, coldC: 10, hotC: 55, usageFactor: usage, days: 365 },
          heatingEfficiency: EFFICIENCY.heating,
          hotWaterEfficiency: EFFICIENCY.hotWater,
        },
      ]),
    ),
    power: { factorKwPerGj: 0.14, source: SOURCE },
    emissions: {
      factorSet: 'zelow-t11-corrected',
      setBecause: 'Zestaw z założeń gminy Zelów (2022) z poprawioną komórką CO2; można wybrać inny.',
    },
    electricity: { mwh: at('electricity.mwh'), source: SOURCE },
    gas: { mjPerM3: 36, mjPerM3Source: 'gaz ziemny wysokometanowy, wartość typowa' },
    lighting: { luminaires: at('lighting.luminaires'), kwh: at('lighting.kwh'), source: SOURCE },
    resources,
    hourly: { weatherPlace: 'warszawa', pvKwp: at('hourly.pvKwp'), source: `${SOURCE}; rok pogodowy dla Warszawy` },
    inventory: { electricityYear: 2023, networkFuel: 'coal', activities },
    ...(region ? { antiSmog: { region } } : {}),
    population: {
      path: Object.fromEntries([0, ...STEPS].map((step) => [baseYear + step, populationAfter(population, step)])),
      source: `liczba mieszkańców podana; dalej ${SOURCE}`,
    },
    vehicles: {
      vehicles: { [baseYear]: Math.round(population * 0.003), [last]: Math.round(population * 0.12) },
      kmPerYear: 12000,
      kwhPer100Km: 18,
      chargingEfficiency: 0.9,
      publicShare: 0.2,
      publicPointKw: 22,
      publicHoursPerDay: 3,
      homePointKw: 7.4,
      homeSimultaneity: 0.2,
      source: SOURCE,
    },
  }
}

/** Two scenarios every plan begins with: as today, and sustainable. */
export function startScenarios({ baseYear, values }: StartWanted) {
  const last = baseYear + (STEPS.at(-1) ?? 15)
  const grown = (id: string, rate: number) => ({
    [last]: Math.round(valueAt(values, `sectors.${id}.areaM2`) * (1 + rate)),
  })
  const electricity = (growth: number) => ({ index: { [last]: 1 + growth }, source: SOURCE })
  const sectors = (path: (id: string) => object) => Object.fromEntries(SECTOR_IDS.map((id) => [id, path(id)]))
  return {
    'business-as-usual': {
      id: 'business-as-usual',
      order: 2,
      name: 'Scenariusz zaniechania',
      inTheGenitive: 'scenariusza zaniechania',
      description: 'Powierzchnia rośnie, budynków się nie termomodernizuje, nośniki i urządzenia zostają dzisiejsze.',
      sectors: sectors((id) => ({
        areaM2: grown(id, 0.08),
        newIndex: { [last]: 70 },
        heatingEfficiency: { [last]: EFFICIENCY.heating },
        hotWaterEfficiency: { [last]: EFFICIENCY.hotWater },
      })),
      carriers: { mode: 'keep' },
      electricity: electricity(0.1),
    },
    sustainable: {
      id: 'sustainable',
      order: 1,
      name: 'Scenariusz zrównoważony',
      inTheGenitive: 'scenariusza zrównoważonego',
      description:
        'Co roku termomodernizuje się około 1,5% powierzchni każdej grupy wieku, a węgiel ustępuje pompom ciepła, biomasie i gazowi.',
      sectors: sectors((id) => ({
        areaM2: grown(id, 0.08),
        retrofitted: Object.fromEntries(
          STARTING_AGES.map(({ built, retrofittedShare }) => [
            built,
            { [last]: Math.min(1, Math.round((retrofittedShare + 0.225) * 1000) / 1000) },
          ]),
        ),
        newlyRetrofittedIndex: 70,
        newIndex: { [last]: 55 },
        heatingEfficiency: { [last]: 0.8 },
        hotWaterEfficiency: { [last]: 0.78 },
      })),
      carriers: {
        mode: 'shift',
        shifts: [
          { from: 'coal', to: 'heat pumps', share: { [baseYear]: 0, [last]: 0.35 } },
          { from: 'coal', to: 'biomass', share: { [baseYear]: 0, [last]: 0.25 } },
          { from: 'coal', to: 'gas', share: { [baseYear]: 0, [last]: 0.25 } },
        ],
        source: SOURCE,
      },
      electricity: { ...electricity(0.05), addHeatPumps: true, addVehicles: true },
    },
  }
}
