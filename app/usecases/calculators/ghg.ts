import { z } from 'zod'
import type { GasFactor } from '../../../domain/emissions/greenhouse-gas.ts'
import {
  fuelGasFactor,
  GAS_CARRIERS,
  GAS_FACTOR_DOUBTS,
  GAS_FACTORS_ID,
  GRID_YEARS,
  gasOf,
  gridGasFactor,
  INVENTORY_SECTORS,
} from '../../../domain/emissions/greenhouse-gas.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { decimal, plus, text, times, toNumber, ZERO } from '../../../domain/quantity/decimal.ts'
import { divide } from '../../../domain/quantity/rounding.ts'
import { calculator } from './calculator.ts'
import { exactNonNegative } from './fields.ts'

const GJ_PER = { GJ: decimal('1'), TJ: decimal('1000'), MWh: decimal('3.6'), kWh: decimal('0.0036') } as const
/** Of a factor brought to another unit of energy. */
const DIGITS = 15
const ENERGY_UNITS = Object.keys(GJ_PER) as (keyof typeof GJ_PER)[]

const row = z.object({
  sector: z.enum(INVENTORY_SECTORS),
  carrier: z.string().min(1),
  scope: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  activity: exactNonNegative(),
  unit: z
    .string()
    .min(1)
    .default('GJ')
    .meta({ description: 'of the activity: GJ, TJ, MWh, kWh, or any with a factor' }),
  factorKgPerUnit: exactNonNegative().optional().meta({ description: 'kg CO2e per unit; without it, the table’s' }),
  biogenicKgPerUnit: exactNonNegative().optional().meta({ description: 'kg of biogenic CO2 per unit, kept apart' }),
  biogenic: z.boolean().default(false).meta({ description: 'factorKgPerUnit is of biogenic CO2: it enters no sum' }),
})

type Row = z.infer<typeof row>

/** The factor of a row in its own unit. */
function factorOf(one: Row, year: number | undefined, pointer: string): GasFactor {
  if (one.factorKgPerUnit !== undefined)
    return {
      kgCo2e: one.biogenic ? ZERO : one.factorKgPerUnit,
      biogenicKgCo2: plus(one.biogenicKgPerUnit ?? ZERO, one.biogenic ? one.factorKgPerUnit : ZERO),
      source: 'input',
      year: null,
    }
  const perUnit = ENERGY_UNITS.find((unit) => unit === one.unit)
  if (!perUnit)
    throw new Refusal('emissions.unit-needs-factor', { unit: one.unit, units: ENERGY_UNITS.join(', ') }, { pointer })
  if (one.carrier === 'electricity') {
    const perMwh = electricityOf(year, pointer)
    return { ...perMwh, kgCo2e: divide(times(perMwh.kgCo2e, GJ_PER[perUnit]), GJ_PER.MWh, DIGITS) }
  }
  const found = fuelGasFactor(one.carrier)
  if (!found)
    throw new Refusal(
      'emissions.unknown-name',
      { field: 'carrier', name: one.carrier, nearest: nearest(one.carrier, GAS_CARRIERS).join('; ') },
      { pointer: `${pointer}/carrier` },
    )
  const scale = (value: Decimal) => times(value, GJ_PER[perUnit])
  return { ...found, kgCo2e: scale(found.kgCo2e), biogenicKgCo2: scale(found.biogenicKgCo2) }
}

function electricityOf(year: number | undefined, pointer: string): GasFactor {
  const found = year === undefined ? undefined : gridGasFactor(year)
  if (found) return found
  throw new Refusal('emissions.no-grid-year', { year: year ?? '–', years: GRID_YEARS.join(', ') }, { pointer })
}

export const ghg = calculator({
  name: 'ghg',
  pl: 'Emisja gazów cieplarnianych: aktywność × wskaźnik, według sektorów i zakresów; CO2 biogeniczny osobno.',
  en: 'Greenhouse gases: activity × factor by sector and scope; biogenic CO2 apart.',
  input: z.object({
    year: z.int().min(1990).max(2100).optional().meta({ description: 'year of the grid electricity factor' }),
    activities: z.array(row),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        sector: z.string(),
        carrier: z.string(),
        scope: z.number(),
        factorKgPerUnit: z.number(),
        tCo2e: z.number(),
        biogenicTCo2: z.number(),
        source: z.string(),
      }),
    ),
    byScope: z.record(z.string(), z.number()),
    bySector: z.record(z.string(), z.number()),
    tCo2e: z.number(),
    biogenicTCo2: z.number(),
  }),
  run({ year, activities }) {
    const rows = activities.map((one, i) => {
      const factor = factorOf(one, year, `/activities/${i}`)
      // Electricity and heat from outside are scope 2, what burns here is scope 1.
      const scope = one.scope ?? (['electricity', 'district heat'].includes(one.carrier) ? 2 : 1)
      return { ...one, scope, factor, gas: gasOf(one.activity, factor) }
    })
    const sumBy = (key: (one: (typeof rows)[number]) => string, names: readonly string[]) =>
      Object.fromEntries(
        names.map((name) => [
          name,
          toNumber(rows.filter((one) => key(one) === name).reduce((all, { gas }) => plus(all, gas.tCo2e), ZERO)),
        ]),
      )
    const fromTable = rows.some(({ factor }) => factor.source !== 'input')
    return {
      rows: rows.map(({ sector, carrier, scope, factor, gas }) => ({
        sector,
        carrier,
        scope,
        factorKgPerUnit: toNumber(factor.kgCo2e),
        tCo2e: toNumber(gas.tCo2e),
        biogenicTCo2: toNumber(gas.biogenicTCo2),
        source: factor.source,
      })),
      byScope: sumBy((one) => String(one.scope), ['1', '2', '3']),
      bySector: sumBy((one) => one.sector, INVENTORY_SECTORS),
      tCo2e: toNumber(rows.reduce((all, { gas }) => plus(all, gas.tCo2e), ZERO)),
      biogenicTCo2: toNumber(rows.reduce((all, { gas }) => plus(all, gas.biogenicTCo2), ZERO)),
      findings: fromTable
        ? GAS_FACTOR_DOUBTS.map(({ pl, en }) =>
            finding('emissions.doubtful-set', 'warning', { set: GAS_FACTORS_ID, doubt: en, doubtPl: pl }),
          )
        : [],
      steps: rows.map(({ sector, carrier, activity, unit, factor, gas }) => ({
        pl: `${sector}, ${carrier}`,
        en: `${sector}, ${carrier}`,
        formula: 'E = A · f / 1000',
        result: `${text(activity)} ${unit} · ${text(factor.kgCo2e)} kg/${unit} = ${text(gas.tCo2e)} t`,
      })),
    }
  },
})
