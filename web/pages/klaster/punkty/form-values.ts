import type { Point, PointPatch } from '../../../api/points.ts'
import { readDay, readNumber, typedDay, typedNumber } from '../../../ui/form/typed.ts'
import { dayAfter, dayBefore } from '../czlonkowie/words.ts'

export interface OwnerValues {
  readonly memberId: string
  readonly from: string
  readonly to: string
}
export interface TariffValues {
  readonly tariff: string
  readonly contractPowerKw: string
  readonly phases: string
  readonly zoneClock: string
  readonly billingMonths: string
  readonly from: string
  readonly to: string
}
export interface AuthorisationValues {
  readonly scope: string
  readonly givenOn: string
  readonly from: string
  readonly to: string
}
export interface ProfileValues {
  readonly direction: string
  readonly profile: string
  readonly yearlyKwh: string
}

/** A point as the form shows it: texts as typed. */
export interface PointValues {
  readonly code: string
  readonly ordinal: string
  readonly name: string
  readonly meter: string
  readonly distributor: string
  readonly gmina: string
  readonly voltage: string
  readonly feedInCode: string
  readonly street: string
  readonly building: string
  readonly flat: string
  readonly town: string
  readonly postcode: string
  readonly source: string
  readonly sourceText: string
  readonly sourcePowerKw: string
  readonly yearlyKwh: string
  readonly yearlyFeedInKwh: string
  readonly prosumer: string
  readonly seller: string
  readonly payer: string
  readonly remarks: string
  readonly owners: readonly OwnerValues[]
  readonly tariffs: readonly TariffValues[]
  readonly authorised: string
  readonly authorisations: readonly AuthorisationValues[]
  readonly profiles: readonly ProfileValues[]
}

export const BLANK: PointValues = {
  code: '',
  ordinal: '',
  name: '',
  meter: '',
  distributor: '',
  gmina: '',
  voltage: '',
  feedInCode: '',
  street: '',
  building: '',
  flat: '',
  town: '',
  postcode: '',
  source: '',
  sourceText: '',
  sourcePowerKw: '',
  yearlyKwh: '',
  yearlyFeedInKwh: '',
  prosumer: '',
  seller: '',
  payer: '',
  remarks: '',
  owners: [],
  tariffs: [],
  authorised: '',
  authorisations: [],
  profiles: [],
}

type Tariff = Required<Point['tariffs'][number]>

const lastDay = (to: string | null | undefined) => (to ? typedDay(dayBefore(to)) : '')

export function valuesOf(point: Point): PointValues {
  const { address } = point
  return {
    code: point.code,
    ordinal: point.ordinal ?? '',
    name: point.name,
    meter: point.meter ?? '',
    distributor: point.distributor ?? '',
    gmina: point.gmina ?? '',
    voltage: point.voltage ?? '',
    feedInCode: point.feedInCode ?? '',
    street: address.street ?? '',
    building: address.building ?? '',
    flat: address.flat ?? '',
    town: address.town ?? '',
    postcode: address.postcode ?? '',
    source: point.source ?? '',
    sourceText: point.sourceText ?? '',
    sourcePowerKw: typedNumber(point.sourcePowerKw),
    yearlyKwh: typedNumber(point.yearlyKwh),
    yearlyFeedInKwh: typedNumber(point.yearlyFeedInKwh),
    prosumer: point.prosumer ?? '',
    seller: point.seller ?? '',
    payer: point.payer ?? '',
    remarks: point.remarks ?? '',
    owners: point.owners.map(({ memberId, from, to }) => ({ memberId, from: typedDay(from), to: lastDay(to) })),
    tariffs: point.tariffs.map(({ tariff, contractPowerKw, phases, zoneClock, billingMonths, from, to }) => ({
      tariff,
      contractPowerKw: typedNumber(contractPowerKw),
      phases: typedNumber(phases),
      zoneClock: zoneClock ?? '',
      billingMonths: typedNumber(billingMonths),
      from: typedDay(from),
      to: lastDay(to),
    })),
    authorised: point.authorised === null ? '' : point.authorised ? 'yes' : 'no',
    authorisations: point.authorisations.map(({ scope, givenOn, from, to }) => ({
      scope,
      givenOn: typedDay(givenOn),
      from: typedDay(from),
      to: lastDay(to),
    })),
    profiles: point.profiles.map(({ direction, profile, yearlyKwh }) => ({
      direction,
      profile,
      yearlyKwh: typedNumber(yearlyKwh),
    })),
  }
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
const numberOf = (text: string) => (text.trim() === '' ? null : (readNumber(text) ?? null))
const firstAfter = (text: string) => {
  const last = readDay(text)
  return last ? dayAfter(last) : null
}

/** The fields of the form as the contract wants them; call only when {@link faultsOf} found none. */
export function bodyOf(values: PointValues): PointPatch & { readonly name: string } {
  return {
    ordinal: orNull(values.ordinal),
    name: values.name.trim(),
    meter: orNull(values.meter),
    distributor: orNull(values.distributor),
    gmina: orNull(values.gmina),
    voltage: orNull(values.voltage) as Point['voltage'],
    feedInCode: orNull(values.feedInCode),
    address: {
      street: orNull(values.street),
      building: orNull(values.building),
      flat: orNull(values.flat),
      town: orNull(values.town),
      postcode: orNull(values.postcode),
    },
    source: orNull(values.source) as Point['source'],
    sourceText: orNull(values.sourceText),
    sourcePowerKw: numberOf(values.sourcePowerKw),
    yearlyKwh: numberOf(values.yearlyKwh),
    yearlyFeedInKwh: numberOf(values.yearlyFeedInKwh),
    prosumer: orNull(values.prosumer) as Point['prosumer'],
    seller: orNull(values.seller),
    payer: orNull(values.payer),
    remarks: orNull(values.remarks),
    owners: values.owners.map(({ memberId, from, to }) => ({
      memberId,
      from: readDay(from) ?? null,
      to: firstAfter(to),
    })),
    tariffs: values.tariffs.map(({ tariff, contractPowerKw, phases, zoneClock, billingMonths, from, to }) => ({
      tariff: tariff.trim(),
      contractPowerKw: numberOf(contractPowerKw),
      phases: numberOf(phases) as Tariff['phases'],
      zoneClock: orNull(zoneClock) as Tariff['zoneClock'],
      billingMonths: numberOf(billingMonths) as Tariff['billingMonths'],
      from: readDay(from) ?? null,
      to: firstAfter(to),
    })),
    authorised: values.authorised === '' ? null : values.authorised === 'yes',
    authorisations: values.authorisations.map(({ scope, givenOn, from, to }) => ({
      scope: scope as Point['authorisations'][number]['scope'],
      givenOn: readDay(givenOn) ?? '',
      from: readDay(from) ?? null,
      to: firstAfter(to),
    })),
    profiles: values.profiles.map(({ direction, profile, yearlyKwh }) => ({
      direction: direction as Point['profiles'][number]['direction'],
      profile: profile.trim(),
      yearlyKwh: numberOf(yearlyKwh),
    })),
  }
}

/** A code as people paste it from an invoice: without the spaces and dashes of its grouping. */
export function bareCode(text: string): string {
  const bare = text.trim().replaceAll(/[\s\u00a0\u202f-]/g, '')
  return /^\d{18}$/.test(bare) ? bare : text.trim()
}
