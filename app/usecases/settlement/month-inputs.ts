import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { month } from '../../../domain/calendar/day.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { decimal, text } from '../../../domain/quantity/decimal.ts'
import type { RegisterOnDay } from '../analyse/cluster-data-from-register.ts'
import type { ProsumerAccount } from '../analyse/prosumer.ts'
import type { RegimeId, SharingReport } from '../analyse/result.ts'

/** Which rule the benefit is shared by, and who set it. */
export interface SharingRule {
  readonly key: SharingReport['key']
  /** The resolution, or null when the rule stands in the cluster's settings. */
  readonly resolution: string | null
  readonly resolvedOn: string | null
}

/** A prosumer's account as texts, so that it is kept exactly. */
export interface AccountText {
  readonly deposit: readonly { readonly month: string; readonly pln: string; readonly fedInValuePln: string | null }[]
  readonly carried: readonly { readonly month: string; readonly energyWh: string; readonly zone: string | null }[]
}

/** Accounts by regime and point: each regime leaves other energy to be fed in. */
export type AccountsText = Readonly<Record<string, Readonly<Record<string, AccountText>>>>

/** Everything a month is computed from; with it and the readings' version it can be computed again for ever. */
export interface MonthInputs {
  readonly format: 'openklaster-month/1'
  readonly month: LocalMonth
  readonly readingsVersion: number
  /** An earlier version was chosen although there was a newer one; absent otherwise. */
  readonly isOlderVersion?: boolean
  readonly register: RegisterOnDay
  /** The month of another year whose market price was taken, as this month has none; absent otherwise. */
  readonly marketPriceOf?: string
  /** Yearly energy of points [kWh], for charges that hang on the year. */
  readonly annualKwh: Readonly<Record<string, number>>
  /** What prosumers' accounts carry in, from the settlement of the month before. */
  readonly opening: AccountsText
  readonly openingFrom: string | null
  readonly rule: SharingRule
  /** The regime whose benefit is shared, and the state of the law it is applied under. */
  readonly regime: RegimeId
  readonly decided: boolean
}

export function regimeKey(id: RegimeId, decided: boolean): string {
  return decided ? `${id}+decision` : id
}

function decimalOrNone(value: string | null): Decimal | undefined {
  return value === null ? undefined : decimal(value)
}

export function accountOf({ deposit, carried }: AccountText): ProsumerAccount {
  return {
    deposit: deposit.map(({ month: of, pln, fedInValuePln }) => ({
      month: month(of),
      pln: decimal(pln),
      fedInValuePln: decimalOrNone(fedInValuePln),
    })),
    carried: carried.map(({ month: of, energyWh, zone }) => ({
      month: month(of),
      energy: decimal(energyWh),
      ...(zone === null ? {} : { zone }),
    })),
  }
}

export function accountText({ deposit, carried }: ProsumerAccount): AccountText {
  return {
    deposit: deposit.map(({ month: of, pln, fedInValuePln }) => ({
      month: of,
      pln: text(pln),
      fedInValuePln: fedInValuePln ? text(fedInValuePln) : null,
    })),
    carried: carried.map(({ month: of, energy, zone }) => ({ month: of, energyWh: text(energy), zone: zone ?? null })),
  }
}
