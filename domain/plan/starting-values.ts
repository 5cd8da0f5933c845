import national from '../../assumptions/plan-prefill/national.json' with { type: 'json' }
import type { GminaType } from '../territory/gmina.ts'

/** A figure a plan starts from until the municipality gives its own. @pl wartość wyjściowa */
export interface StartingValue {
  /** Where it stands: a path of plan.yaml, or `carriers.<sector>.<carrier>`. */
  readonly path: string
  /** What it is, in Polish. */
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly source: string
}

export interface AgeStart {
  readonly built: string
  readonly areaShare: number
  readonly retrofittedShare: number
  readonly index: number
  readonly retrofittedIndex: number
}

/** National age structure of buildings with the indices of their standards. */
export const STARTING_AGES: readonly AgeStart[] = national.ages

/** National mix of solid-fuel devices, an estimate. */
export const STARTING_DEVICES: readonly {
  readonly carrier: string
  readonly device: string
  readonly variant: string
  readonly share: number
}[] = national.devices

export const STARTING_DOUBTS: readonly { readonly pl: string; readonly en: string }[] = national.doubts
export const STARTING_AUTHOR: string = national.author
export const STARTING_DAY: string = national.day
/** Area of a house [m²]. */
export const STARTING_HOUSE_M2: number = national.roofs.houseM2.value

/** Shares of carriers in the heat of a sector by type of gmina; they sum to one. Homes have their own. */
export function startingCarriers(type: GminaType, sector: string): Readonly<Record<string, number>> {
  const homes: Readonly<Record<string, Readonly<Record<GminaType, Readonly<Record<string, number>>>>>> =
    national.homeCarrierShares
  return homes[sector]?.[type] ?? national.carrierShares[type]
}

/** Population so many years on, by the national trend. */
export function populationAfter(population: number, years: number): number {
  return Math.round(population * (1 + national.perPerson.yearlyPopulationChange.value) ** years)
}

/** An activity of the greenhouse-gas inventory a plan starts from. */
export interface StartingActivity {
  readonly sector: 'residential-buildings' | 'private-transport'
  readonly carrier: 'electricity' | 'petrol' | 'diesel' | 'transport lpg'
  /** What it is, in Polish. */
  readonly what: string
  readonly activity: number
  readonly unit: 'MWh' | 'GJ'
  readonly source: string
}

/** A resource every gmina has: its houses. */
export interface StartingResource {
  readonly kind: 'solar-heat' | 'pv' | 'heat-pump'
  /** The field that counts houses. */
  readonly field: 'buildings' | 'households'
  readonly houses: number
  readonly what: string
  readonly source: string
}

/** Houses whose roofs and heating the local resources begin with. @param housesM2  area of single-family houses [m²] */
export function startingResources(housesM2: number): StartingResource[] {
  const { houseM2, solarHeatHouses, pvHouses, heatPumpHouses } = national.roofs
  const houses = (share: typeof houseM2) => Math.round((housesM2 / houseM2.value) * share.value)
  return [
    {
      kind: 'solar-heat',
      field: 'buildings',
      houses: houses(solarHeatHouses),
      what: 'domy z kolektorami słonecznymi (zasób)',
      source: solarHeatHouses.source,
    },
    {
      kind: 'pv',
      field: 'buildings',
      houses: houses(pvHouses),
      what: 'domy z panelami fotowoltaicznymi (zasób)',
      source: pvHouses.source,
    },
    {
      kind: 'heat-pump',
      field: 'households',
      houses: houses(heatPumpHouses),
      what: 'domy na pompy ciepła (zasób)',
      source: heatPumpHouses.source,
    },
  ]
}

/**
 * Electricity of homes and fuel of cars from the population, for the inventory.
 *
 * @param population         persons, > 0
 * @param homesHeatMwh       electricity for heat in homes, which the carriers count already [MWh]
 */
export function startingActivities(population: number, homesHeatMwh: number): StartingActivity[] {
  const { homeElectricityMwh: homes, petrolGj, dieselGj, carLpgGj } = national.perPerson
  const cars = (carrier: StartingActivity['carrier'], what: string, one: typeof petrolGj): StartingActivity => ({
    sector: 'private-transport',
    carrier,
    what: `transport prywatny: ${what}`,
    activity: Math.round(one.value * population),
    unit: 'GJ',
    source: one.source,
  })
  return [
    {
      sector: 'residential-buildings',
      carrier: 'electricity',
      what: 'energia elektryczna w domach bez ogrzewania',
      activity: Math.max(0, Math.round(homes.value * population - homesHeatMwh)),
      unit: 'MWh',
      source: homes.source,
    },
    cars('petrol', 'benzyna', petrolGj),
    cars('diesel', 'olej napędowy', dieselGj),
    cars('transport lpg', 'autogaz', carLpgGj),
  ]
}

/**
 * Starting figures of a gmina from its code and population.
 *
 * National means, recalled: they let a plan be computed on its first day and name what must be replaced.
 *
 * @pl     wartości wyjściowe planu
 * @param teryt       seven digits; the voivodeship gives the climate zone
 * @param type        says how much of the dwellings' area is in houses
 * @param population  persons, > 0
 */
export function startingValues(teryt: string, type: GminaType, population: number): StartingValue[] {
  const { perPerson, singleFamilyAreaShare } = national
  const houses = singleFamilyAreaShare[type]
  const { dwellingM2 } = perPerson
  const zones: Readonly<Record<string, number>> = national.zoneByVoivodeship
  const zone = zones[teryt.slice(0, 2)] ?? 3
  const climate = national.climate[String(zone) as keyof typeof national.climate]
  const of = (path: string, what: string, one: { value: number; source: string }, unit: string): StartingValue => ({
    path,
    what,
    value: Math.round(one.value * population),
    unit,
    source: one.source,
  })
  const norm = (path: string, what: string, value: number, unit: string): StartingValue => ({
    path: `municipality.climate.${path}`,
    what,
    value,
    unit,
    source: 'PN-EN 12831, strefa według województwa',
  })
  return [
    of(
      'sectors.single-family.areaM2',
      'powierzchnia domów jednorodzinnych',
      { value: dwellingM2.value * houses, source: `${dwellingM2.source}; udział domów według rodzaju gminy` },
      'm²',
    ),
    of(
      'sectors.multi-family.areaM2',
      'powierzchnia mieszkań w budynkach wielorodzinnych',
      { value: dwellingM2.value * (1 - houses), source: `${dwellingM2.source}; udział domów według rodzaju gminy` },
      'm²',
    ),
    of('sectors.public.areaM2', 'powierzchnia budynków publicznych', perPerson.publicM2, 'm²'),
    of('sectors.business.areaM2', 'powierzchnia firm', perPerson.businessM2, 'm²'),
    of('electricity.mwh', 'zużycie energii elektrycznej', perPerson.electricityMwh, 'MWh'),
    of('lighting.kwh', 'zużycie oświetlenia ulic', perPerson.lightingKwh, 'kWh'),
    of(
      'lighting.luminaires',
      'oprawy oświetlenia ulic',
      { value: 1 / perPerson.peoplePerLuminaire.value, source: perPerson.peoplePerLuminaire.source },
      'szt.',
    ),
    of('hourly.pvKwp', 'moc fotowoltaiki do bilansu godzinowego', perPerson.pvKwp, 'kWp'),
    norm('zone', 'strefa klimatyczna', zone, ''),
    norm('designC', 'temperatura obliczeniowa', climate.designC, '°C'),
    norm('meanC', 'średnia temperatura roku', climate.meanC, '°C'),
    norm('degreeDays', 'stopniodni', climate.degreeDays, 'K·d'),
  ]
}
