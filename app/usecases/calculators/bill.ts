import type { LocalDay } from '../../../domain/calendar/day.ts'
import { startOfDay } from '../../../domain/calendar/slot.ts'
import type { Citations } from '../../../domain/law/citations.ts'
import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { isZero } from '../../../domain/quantity/decimal.ts'
import { roundHalfAway } from '../../../domain/quantity/rounding.ts'
import { billPoint } from '../../../domain/tariffs/bill.ts'
import type { BillQuantities } from '../../../domain/tariffs/quantities.ts'
import type { EnergyPrice, SellerTerms } from '../../../domain/tariffs/seller.ts'
import { termsOfList } from '../../../domain/tariffs/seller.ts'
import type { BillInput } from './bill-schema.ts'
import { billInput, billOutput } from './bill-schema.ts'
import { calculator } from './calculator.ts'

/** Finest unit in which energies are held: 10^-9 kWh. */
const MOST_DIGITS = 9

type Prices = Pick<
  NonNullable<BillInput['seller']>,
  'pricePlnPerKwh' | 'dynamicPlnPerMwh' | 'markupPlnPerKwh' | 'tradeFeePlnPerMonth' | 'exciseIncluded'
>

function impossible(reason: string, reasonPl: string, pointer: string): Refusal {
  return new Refusal('input.impossible', { reason, reasonPl }, { pointer })
}

/** Energies as whole numbers of one small unit, exact unless they have more than nine digits or are enormous. */
function asUnits(list: readonly (Decimal | null)[]): {
  units: Float64Array
  digits: number
  findings: Finding[]
} {
  const wanted = list.reduce((most, value) => Math.max(most, value?.scale ?? 0), 3)
  const kwh = list.reduce((total, value) => total + (value ? Number(value.mantissa) / 10 ** value.scale : 0), 0)
  let digits = Math.min(wanted, MOST_DIGITS)
  // Twice the sum must stay a whole binary number, whatever the rounding of single values adds.
  while (digits > 3 && (kwh * 2 + list.length) * 10 ** digits > Number.MAX_SAFE_INTEGER) digits -= 1
  if ((kwh * 2 + list.length) * 10 ** digits > Number.MAX_SAFE_INTEGER)
    throw impossible('so much energy is no metering point', 'tyle energii nie pobiera żaden punkt', '/quartersKwh')
  let cut = false
  const units = Float64Array.from(list, (value) => {
    if (value === null) return -1
    const rounded = roundHalfAway(value, digits)
    cut ||= value.scale > digits && rounded.mantissa * 10n ** BigInt(value.scale - digits) !== value.mantissa
    return Number(rounded.mantissa)
  })
  return { units, digits, findings: cut ? [finding('tariffs.digits-cut', 'info', { digits })] : [] }
}

function readingsOf(input: BillInput): { quantities: BillQuantities; findings: Finding[] } {
  const { quartersKwh, hoursKwh, from, to, reactive } = input
  const list = quartersKwh ?? hoursKwh
  if (!list)
    throw new Refusal(
      'input.field',
      { field: '/quartersKwh', reason: 'is missing', reasonPl: 'brakuje tego pola' },
      { pointer: '/quartersKwh' },
    )
  if (quartersKwh && hoursKwh)
    throw impossible('quartersKwh and hoursKwh stand side by side', 'podano i quartersKwh, i hoursKwh', '/hoursKwh')
  const slotsPerValue = quartersKwh ? 1 : 4
  const start = startOfDay(from)
  const expected = (startOfDay(to) - start) / slotsPerValue
  const pointer = quartersKwh ? '/quartersKwh' : '/hoursKwh'
  if (list.length !== expected)
    throw new Refusal('tariffs.readings-do-not-cover', { from, to, found: list.length, expected }, { pointer })
  const { units, digits, findings } = asUnits(list)
  const partsPerWh = 10 ** (digits - 3)
  return { quantities: { start, slotsPerValue, partsPerWh, energyWh: units, reactive }, findings }
}

/** Dynamic prices as whole numbers of one unit; the list covers `[from, to)` by quarter-hours or hours. */
function dynamicPrice(prices: Prices, from: LocalDay, to: LocalDay, pointer: string): EnergyPrice {
  const list = prices.dynamicPlnPerMwh ?? []
  const start = startOfDay(from)
  const quarters = startOfDay(to) - start
  if (list.length !== quarters && list.length !== quarters / 4)
    throw new Refusal('tariffs.dynamic-prices', { found: list.length, expected: quarters }, { pointer })
  const scale = list.reduce((most, value) => Math.max(most, value.scale), 0)
  const whole = list.map((value) => Number(roundHalfAway(value, scale).mantissa))
  if (scale > 8 || whole.some((value) => Math.abs(value) > 1e12))
    throw impossible(
      'a price has more than eight digits or is enormous',
      'cena ma ponad osiem miejsc po przecinku albo jest ogromna',
      pointer,
    )
  return {
    kind: 'dynamic',
    prices: {
      start,
      slotsPerPrice: list.length === quarters ? 1 : 4,
      scale,
      plnPerMwh: whole,
      ...(prices.markupPlnPerKwh ? { markupPlnPerKwh: prices.markupPlnPerKwh } : {}),
    },
  }
}

function isDecimal(value: NonNullable<Prices['pricePlnPerKwh']>): value is Decimal {
  return typeof (value as Decimal).mantissa === 'bigint'
}

function termsOf(prices: Prices, from: LocalDay, to: LocalDay, at: string): SellerTerms {
  const { pricePlnPerKwh, dynamicPlnPerMwh, tradeFeePlnPerMonth, exciseIncluded, markupPlnPerKwh } = prices
  if (pricePlnPerKwh !== undefined && dynamicPlnPerMwh !== undefined)
    throw impossible(
      'a fixed and a dynamic price stand side by side',
      'podano i cenę stałą, i dynamiczną',
      `${at}/dynamicPlnPerMwh`,
    )
  if (markupPlnPerKwh && dynamicPlnPerMwh === undefined)
    throw impossible('a markup belongs to dynamic prices', 'narzut dotyczy cen dynamicznych', `${at}/markupPlnPerKwh`)
  if (pricePlnPerKwh === undefined && dynamicPlnPerMwh === undefined)
    throw new Refusal(
      'input.field',
      { field: `${at}/pricePlnPerKwh`, reason: 'is missing', reasonPl: 'brakuje tego pola' },
      { pointer: `${at}/pricePlnPerKwh` },
    )
  const price: EnergyPrice =
    pricePlnPerKwh === undefined
      ? dynamicPrice(prices, from, to, `${at}/dynamicPlnPerMwh`)
      : isDecimal(pricePlnPerKwh)
        ? { kind: 'single', plnPerKwh: pricePlnPerKwh }
        : { kind: 'zones', plnPerKwh: pricePlnPerKwh }
  return { from, to, price, exciseIncluded, ...(tradeFeePlnPerMonth ? { tradeFeePlnPerMonth } : {}) }
}

function sellerOf({ seller, from, to, point }: BillInput, cite: Citations): SellerTerms[] | null {
  if (!seller) return null
  const { list, periods, ...prices } = seller
  const own = prices.pricePlnPerKwh !== undefined || prices.dynamicPlnPerMwh !== undefined
  if ([list !== undefined, periods !== undefined, own].filter(Boolean).length > 1)
    throw impossible(
      'a price, a list and periods exclude each other',
      'cena, cennik i okresy wykluczają się',
      '/seller',
    )
  if (list !== undefined) {
    const fee = prices.tradeFeePlnPerMonth
    const terms = termsOfList(list, point.group, from, to, cite)
    return fee ? terms.map((one) => ({ ...one, tradeFeePlnPerMonth: fee })) : terms
  }
  if (periods) {
    for (const [i, period] of periods.entries())
      if (period.to <= period.from)
        throw new Refusal(
          'tariffs.empty-period',
          { from: period.from, to: period.to },
          { pointer: `/seller/periods/${i}/to` },
        )
    const ordered = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))
    if (ordered.some((period, i) => i > 0 && period.from < (ordered[i - 1]?.to ?? '')))
      throw impossible('two periods of the seller overlap', 'dwa okresy sprzedawcy nakładają się', '/seller/periods')
    return periods.map((period, i) => termsOf(period, period.from, period.to, `/seller/periods/${i}`))
  }
  const fee = prices.tradeFeePlnPerMonth
  // An empty seller means no sale; a trade fee alone is a misspelt price.
  if (!own && (fee === undefined || isZero(fee))) return null
  return [termsOf(prices, from, to, '/seller')]
}

/** Where in the input a refusal of the kernel comes from. */
const PLACES: Readonly<Partial<Record<ProblemCode, string>>> = {
  'tariffs.unknown-distributor': '/point/distributor',
  'tariffs.no-tariff': '/point/distributor',
  'tariffs.unknown-group': '/point/group',
  'tariffs.group-not-billed': '/point/group',
  'tariffs.rate-not-recorded': '/point/group',
  'tariffs.missing-readings': '/quartersKwh',
  'tariffs.zone-price': '/seller/pricePlnPerKwh',
  'tariffs.no-price': '/seller/periods',
  'tariffs.capacity-class-cut': '/from',
}

function placed<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (problem) {
    const pointer = problem instanceof Refusal ? PLACES[problem.code] : undefined
    throw problem instanceof Refusal && pointer ? problem.at({ pointer }) : problem
  }
}

export const bill = calculator({
  name: 'bill',
  pl: 'Rachunek punktu poboru za dowolne dni, linia po linii.',
  en: 'Bill of a metering point for any range of days, line by line.',
  input: billInput,
  output: billOutput,
  run: (input, { cite, explain }) => {
    const { from, to } = input
    if (to <= from) throw new Refusal('tariffs.empty-period', { from, to }, { pointer: '/to' })
    const { quantities, findings } = readingsOf(input)
    const made = placed(() =>
      billPoint({ point: input.point, from, to, quantities, seller: sellerOf(input, cite), cite }),
    )
    return {
      ...made,
      findings: [...findings, ...made.findings],
      steps: explain
        ? made.lines.map((line) => ({
            pl: line.pl,
            en: line.en,
            formula: `${line.quantity} ${line.unit} × ${line.ratePln} PLN [${line.source}]`,
            result: line.amountPln,
          }))
        : [],
    }
  },
})
