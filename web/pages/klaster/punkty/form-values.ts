import type { Point, PointPatch } from '../../../api/points.ts'
import type { FieldError } from '../../../api/problem.ts'
import { readDay, readNumber, typedDay, typedNumber } from '../../../ui/form/typed.ts'
import type { Words } from '../../../ui/words.ts'
import { dayAfter, dayBefore } from '../czlonkowie/words.ts'

export interface OwnerValues {
  readonly memberId: string
  readonly from: string
  readonly to: string
}
export interface TariffValues {
  readonly tariff: string
  readonly contractPowerKw: string
  readonly from: string
  readonly to: string
}

/** A point as the form shows it: texts as typed. */
export interface PointValues {
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
  readonly sourcePowerKw: string
  readonly yearlyKwh: string
  readonly yearlyFeedInKwh: string
  readonly prosumer: string
  readonly seller: string
  readonly payer: string
  readonly remarks: string
  readonly owners: readonly OwnerValues[]
  readonly tariffs: readonly TariffValues[]
}

const lastDay = (to: string | null | undefined) => (to ? typedDay(dayBefore(to)) : '')

export function valuesOf(point: Point): PointValues {
  const { address } = point
  return {
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
    sourcePowerKw: typedNumber(point.sourcePowerKw),
    yearlyKwh: typedNumber(point.yearlyKwh),
    yearlyFeedInKwh: typedNumber(point.yearlyFeedInKwh),
    prosumer: point.prosumer ?? '',
    seller: point.seller ?? '',
    payer: point.payer ?? '',
    remarks: point.remarks ?? '',
    owners: point.owners.map(({ memberId, from, to }) => ({ memberId, from: typedDay(from), to: lastDay(to) })),
    tariffs: point.tariffs.map(({ tariff, contractPowerKw, from, to }) => ({
      tariff,
      contractPowerKw: typedNumber(contractPowerKw),
      from: typedDay(from),
      to: lastDay(to),
    })),
  }
}

/** Days and numbers that cannot be read as typed. */
export function faultsOf(values: PointValues, { t }: Words): readonly FieldError[] {
  const faults: FieldError[] = []
  if (!values.name.trim()) faults.push({ field: 'name', text: t('Wpisz nazwę punktu', 'Write the name of the point') })
  const number = (field: string, text: string) => {
    if (text.trim() && (readNumber(text) ?? -1) < 0)
      faults.push({
        field,
        text: t(`„${text}” nie jest liczbą; wpisz na przykład 12,5`, `“${text}” is no number; write for instance 12.5`),
      })
  }
  const days = (path: string, { from, to }: { readonly from: string; readonly to: string }) => {
    for (const [name, text] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (text.trim() && !readDay(text))
        faults.push({
          field: `${path}.${name}`,
          text: t(
            `„${text}” nie jest dniem; wpisz na przykład 1.01.2026`,
            `“${text}” is no day; write for instance 1.01.2026`,
          ),
        })
  }
  number('sourcePowerKw', values.sourcePowerKw)
  number('yearlyKwh', values.yearlyKwh)
  number('yearlyFeedInKwh', values.yearlyFeedInKwh)
  values.owners.forEach((one, index) => {
    days(`owners.${index}`, one)
  })
  values.tariffs.forEach((one, index) => {
    days(`tariffs.${index}`, one)
    number(`tariffs.${index}.contractPowerKw`, one.contractPowerKw)
    if (!one.tariff.trim())
      faults.push({
        field: `tariffs.${index}.tariff`,
        text: t('Wpisz grupę taryfową, np. C12a', 'Write the tariff group, e.g. C12a'),
      })
  })
  return faults
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
const numberOf = (text: string) => (text.trim() === '' ? null : (readNumber(text) ?? null))
const firstAfter = (text: string) => {
  const last = readDay(text)
  return last ? dayAfter(last) : null
}

/** The fields of the form as the contract wants them; call only when {@link faultsOf} found none. */
export function bodyOf(values: PointValues, before: Point): PointPatch {
  return {
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
    tariffs: values.tariffs.map(({ tariff, contractPowerKw, from, to }, index) => {
      const { phases, zoneClock, billingMonths } = before.tariffs[index] ?? {}
      return {
        tariff: tariff.trim(),
        contractPowerKw: numberOf(contractPowerKw),
        from: readDay(from) ?? null,
        to: firstAfter(to),
        phases: phases ?? null,
        zoneClock: zoneClock ?? null,
        billingMonths: billingMonths ?? null,
      }
    }),
  }
}
