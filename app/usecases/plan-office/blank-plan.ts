import { z } from 'zod'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { text } from '../office/fields.ts'
import { blankHeadings } from './blank-tables.ts'
import type { PlanFile, PlanReader } from './ports.ts'
import type { Prefill } from './prefill.ts'
import { prefillOf } from './prefill.ts'

const figure = z.strictObject({ value: z.number().positive().max(1e12), source: text(300) })

/** What a blank plan cannot do without. */
export const blankWantedSchema = z.strictObject({
  teryt: z.string().regex(/^\d{7}$/),
  name: text(120),
  /** „Gminy Zelów”. */
  inTheGenitive: text(120),
  author: text(200),
  baseYear: z.int().min(1990).max(2100),
  toYear: z.int().min(2000).max(2150),
  /** Floor area [m²] by sector; a sector the gmina does not have stays out. */
  areas: z.strictObject({
    residential: figure.nullable().default(null),
    public: figure.nullable().default(null),
    business: figure.nullable().default(null),
  }),
  electricityMwh: figure,
  population: figure,
  climate: z.strictObject({
    zone: z.int().min(1).max(5),
    designC: z.number().min(-40).max(10),
    meanC: z.number().min(-10).max(20),
    degreeDays: z.number().positive().max(8000),
    source: text(300),
  }),
})
export type BlankWanted = z.output<typeof blankWantedSchema>

/** Usual norms until the gmina has its own: hot water, efficiencies. They go into the list of assumptions. */
const SECTORS = {
  residential: { name: 'Mieszkalnictwo', inventory: 'residential-buildings', litres: 1.4, usage: 0.9, efficiency: 0.7 },
  public: {
    name: 'Budynki użyteczności publicznej',
    inventory: 'municipal-buildings',
    litres: 0.8,
    usage: 0.7,
    efficiency: 0.75,
  },
  business: {
    name: 'Działalność gospodarcza',
    inventory: 'tertiary-buildings',
    litres: 0.6,
    usage: 0.9,
    efficiency: 0.75,
  },
} as const
const WATER_EFFICIENCY = 0.7
const POWER_KW_PER_GJ = 0.14
const GAS_MJ_PER_M3 = 36
const NEW_INDEX = 70

function sectorsOf({ areas }: BlankWanted) {
  const known = Object.entries(areas).filter((one): one is [keyof typeof SECTORS, NonNullable<(typeof one)[1]>] =>
    Boolean(one[1]),
  )
  if (known.length === 0) throw new Refusal('plan.nothing-known')
  return known
}

function settings(wanted: BlankWanted, place: Prefill) {
  const { climate, electricityMwh, population } = wanted
  return {
    version: '1',
    municipality: {
      name: wanted.name,
      inTheGenitive: wanted.inTheGenitive,
      teryt: place.teryt,
      climate: { ...climate, indoorC: 20 },
    },
    baseYear: wanted.baseYear,
    fromYear: wanted.baseYear,
    years: [...new Set([wanted.baseYear + 5, wanted.baseYear + 10, wanted.toYear])]
      .filter((year) => year > wanted.baseYear && year <= wanted.toYear)
      .sort((a, b) => a - b),
    author: wanted.author,
    sectors: Object.fromEntries(
      sectorsOf(wanted).map(([id, { value, source }]) => {
        const { name, inventory, litres, usage, efficiency } = SECTORS[id]
        return [
          id,
          {
            name,
            areaM2: value,
            areaSource: source,
            inventory,
            hotWater: { litresPerM2Day: litres, coldC: 10, hotC: 55, usageFactor: usage, days: 365 },
            heatingEfficiency: efficiency,
            hotWaterEfficiency: WATER_EFFICIENCY,
          },
        ]
      }),
    ),
    power: { factorKwPerGj: POWER_KW_PER_GJ, source: 'założenie: jak w założeniach Gminy Zelów z 2022 r., tab. 17' },
    emissions: {
      factorSet: 'zelow-t11-corrected',
      setBecause:
        'Zestaw wskaźników z tabeli 11 założeń Gminy Zelów z poprawioną komórką CO2; sprawdzić przed uchwaleniem.',
    },
    electricity: { mwh: electricityMwh.value, source: electricityMwh.source },
    gas: { mjPerM3: GAS_MJ_PER_M3, mjPerM3Source: 'założenie: gaz ziemny wysokometanowy' },
    ...(place.antiSmog ? { antiSmog: { region: place.antiSmog } } : {}),
    population: { path: { [wanted.baseYear]: population.value }, source: population.source },
  }
}

/** Everything goes on as today: the scenario others are turned from. */
function sameAsToday(wanted: BlankWanted) {
  const { toYear } = wanted
  return {
    id: 'as-today',
    order: 1,
    name: 'Scenariusz kontynuacji',
    inTheGenitive: 'scenariusza kontynuacji',
    description:
      'Powierzchnia, budynki, nośniki i sprawności zostają takie jak dziś. Punkt wyjścia do innych scenariuszy.',
    sectors: Object.fromEntries(
      sectorsOf(wanted).map(([id, { value }]) => [
        id,
        {
          areaM2: { [toYear]: value },
          newIndex: { [toYear]: NEW_INDEX },
          heatingEfficiency: { [toYear]: SECTORS[id].efficiency },
          hotWaterEfficiency: { [toYear]: WATER_EFFICIENCY },
        },
      ]),
    ),
    carriers: { mode: 'keep' },
    electricity: { index: { [toYear]: 1 }, source: 'założenie: zużycie jak w roku bazowym' },
  }
}

function assumptions(author: string, today: string) {
  const one = (id: string, said: string) => ({
    id,
    text: said,
    author: 'OpenKlaster',
    day: today,
    source: 'wartość wstępna, do zastąpienia danymi gminy',
  })
  return {
    assumptions: [
      one(
        'hot-water',
        'Ciepła woda: 1,4, 0,8 i 0,6 l/(m²·dobę) w mieszkaniach, budynkach publicznych i firmach, od 10 do 55 °C',
      ),
      one('efficiencies', 'Sprawność ogrzewania 70–75% i ciepłej wody 70%'),
      one('power', 'Moc 0,14 kW na GJ energii końcowej'),
      one('new-index', 'Nowe budynki: 70 kWh/(m²·rok)'),
      { ...one('as-today', 'Scenariusz kontynuacji: nic się nie zmienia'), author },
    ],
    doubts: [],
  }
}

/**
 * The folder of a plan nobody filled yet: what our data know of the gmina, what was given, and usual norms as
 * assumptions. The age structure of buildings is not guessed: the plan says that it is missing.
 *
 * @refuses plan.nothing-known, territory.unknown-gmina
 */
export function blankFiles(reader: PlanReader, wanted: BlankWanted, today: string): PlanFile[] {
  const place = prefillOf(wanted.teryt)
  const headings = blankHeadings('profile')
  const row = (topic: string, name: string, value: string, unit: string, year: string, source: string, note = '') => [
    topic,
    name,
    value,
    unit,
    year,
    source,
    note,
  ]
  const known = place.figures.map(({ topic, name, value, unit, year, source }) =>
    row(topic, name, value, unit, year, source),
  )
  const amount = (value: number) => String(value).replace('.', ',')
  const given = [
    row(
      'ludność',
      'ludność',
      amount(wanted.population.value),
      'os.',
      String(wanted.baseYear),
      wanted.population.source,
    ),
    ...sectorsOf(wanted).map(([id, { value, source }]) =>
      row('powierzchnia', SECTORS[id].name, amount(value), 'm²', String(wanted.baseYear), source),
    ),
    row(
      'energia elektryczna',
      'zużycie w gminie',
      amount(wanted.electricityMwh.value),
      'MWh',
      String(wanted.baseYear),
      wanted.electricityMwh.source,
    ),
  ]
  const encode = (value: string) => new TextEncoder().encode(value)
  return [
    { name: 'plan.yaml', content: encode(reader.yaml(settings(wanted, place))) },
    { name: 'profile.csv', content: reader.csv({ headings, rows: [...known, ...given] }) },
    // What was filled in by code is kept apart, so that an override leaves both.
    { name: 'prefill.csv', content: reader.csv({ headings, rows: known }) },
    { name: 'assumptions.yaml', content: encode(reader.yaml(assumptions(wanted.author, today))) },
    { name: 'scenarios/as-today.yaml', content: encode(reader.yaml(sameAsToday(wanted))) },
  ]
}
