import { z } from 'zod'
import type { ZoneClock } from '../../../domain/tariffs/zone-clock.ts'
import { dayField, exactNonNegative, fraction, money } from './fields.ts'

/** A metering point as a bill needs it. */
export const billedPoint = z.object({
  distributor: z.string({ error: 'the name of the distributor' }).min(1),
  group: z.string({ error: 'a tariff group such as C12a' }).min(1),
  rates: z
    .object({
      voltage: z.enum(['LV', 'MV', 'HV'], { error: 'voltage is LV, MV or HV' }),
      household: z.boolean().default(false),
      zones: z.string().default('all-day').describe('name of a zone calendar, e.g. "three-zone"'),
      fixed: z.object({ per: z.enum(['kW', 'month']), pln: money() }),
      variablePlnPerKwh: z.record(z.string().min(1), money()),
      subscriptionPlnPerMonth: money(),
    })
    .optional()
    .describe('network rates copied from an invoice, for a group whose tariff is not recorded'),
  contractPowerKw: exactNonNegative().nullish().describe('needed where the fixed rate is per kW or MW'),
  phases: z
    .union([z.literal(1), z.literal(3)], { error: 'phases are 1 or 3' })
    .nullish()
    .describe('needed in groups G'),
  zoneClock: z
    .enum(['WINTER_FIXED', 'AUTO', 'winter', 'auto'], { error: 'zoneClock is WINTER_FIXED or AUTO' })
    .transform((clock): ZoneClock => (clock === 'AUTO' || clock === 'auto' ? 'AUTO' : 'WINTER_FIXED'))
    .default('WINTER_FIXED')
    .describe('zone clock of the meter: winter time all year, or legal time'),
  billingMonths: z
    .union([z.int().min(1).max(12), z.literal('ten-days')], { error: 'billingMonths is a whole number from 1 to 12' })
    .default(1)
    .describe('length of the billing period: sets the subscription'),
  remoteReading: z.boolean().default(false).describe('remotely read meter, where the tariff prices it apart'),
  annualKwh: exactNonNegative().nullish().describe('use of the year up to the last reading: flat capacity fee'),
  household: z.boolean().optional().describe('household use; groups G are households unless said otherwise'),
  metersFreeDays: z.boolean().default(true).describe('A23, B23: whether the meter tells free days'),
  lastYearNightKwh: exactNonNegative().nullish().describe('G12as: night energy of the same period a year before'),
  powerExcess: z
    .enum(['ten-largest', 'ten-times-largest', 'not-charged'])
    .default('ten-largest')
    .describe('how exceeding the contract power is charged'),
  powerLowered: z.boolean().default(false).describe('contract power lowered during the year: fixed rate + 10 %'),
  resCogenShare: fraction()
    .optional()
    .describe('listed large consumers: share of energy with RES and cogeneration fees'),
})

const zonePrices = z.record(z.string().min(1), money())

const prices = {
  pricePlnPerKwh: z
    .union([money(), zonePrices], { error: 'one price or a price for each zone, decimal texts' })
    .optional()
    .describe('net price of energy: one, or one per zone of the group, e.g. {"day": "0.70", "night": "0.40"}'),
  dynamicPlnPerMwh: z
    .array(money())
    .optional()
    .describe('net price of each quarter-hour of the period, or of each hour; negative ones are prices too'),
  markupPlnPerKwh: money().optional().describe('added to each dynamic price'),
  tradeFeePlnPerMonth: money().optional(),
  exciseIncluded: z.boolean().default(true).describe('whether the price holds the excise; false adds a line'),
}

/** Terms of a seller: one set for the whole period, or several with their days. */
export const sellerSchema = z.object({
  ...prices,
  list: z.string().optional().describe('name of a recorded price list instead of a price, e.g. "enea"'),
  periods: z
    .array(z.object({ from: dayField(), to: dayField(), ...prices }))
    .min(1)
    .optional()
    .describe('terms by days [from, to), instead of one set'),
})

export const billInput = z.object({
  point: billedPoint,
  from: dayField().describe('first day'),
  to: dayField().describe('day after the last'),
  quartersKwh: z
    .array(exactNonNegative().nullable())
    .min(1)
    .max(5 * 35_136)
    .optional()
    .describe('energy taken in each quarter-hour of the period [kWh]; null is missing and refused'),
  hoursKwh: z
    .array(exactNonNegative().nullable())
    .min(1)
    .max(5 * 8_784)
    .optional()
    .describe('the same by hours, instead of quartersKwh'),
  seller: sellerSchema.optional(),
  reactive: z
    .object({
      inductiveKvarh: exactNonNegative(),
      capacitiveKvarh: exactNonNegative(),
      pricePlnPerMwh: money(),
      tangent: exactNonNegative().optional(),
    })
    .optional()
    .describe('reactive energy of the period, with the published price Crk'),
})

export type BillInput = z.output<typeof billInput>

export const billOutput = z.object({
  lines: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['sale', 'network']),
      pl: z.string(),
      en: z.string(),
      from: z.string(),
      to: z.string(),
      quantity: z.string(),
      unit: z.string(),
      ratePln: z.string(),
      amountPln: z.string(),
      source: z.string(),
    }),
  ),
  netPln: z.string(),
  vatPln: z.string(),
  grossPln: z.string(),
  vat: z.array(z.object({ rate: z.string(), netPln: z.string(), vatPln: z.string(), source: z.string() })),
  capacity: z.object({
    basis: z.enum(['flat', 'per-kwh']),
    classes: z.array(
      z.object({ class: z.string(), coefficient: z.number(), periods: z.number(), listedKwh: z.number() }),
    ),
  }),
  takenKwh: z.number(),
  complete: z.boolean(),
})
