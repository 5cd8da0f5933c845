import type { Point } from './point.ts'

/** One row of a list of members, as a reader hands it over. A blank cell is null and changes nothing. */
export interface RegisterMemberRow {
  readonly line: number
  readonly id: string
  readonly name: string
  readonly kind: string | null
  readonly nip: string | null
  readonly regon: string | null
  readonly krs?: string | null
  readonly address: string | null
  readonly gmina: string | null
  readonly email: string | null
  readonly phone?: string | null
  readonly role?: 'founder' | 'participant' | null
  readonly joinedOn: string | null
  readonly leftOn: string | null
  readonly recoversVat: boolean | null
  readonly other: Readonly<Record<string, string>>
}

/** One row of the points list (Annex 3 and our additions). A blank cell is null and changes nothing. */
export interface RegisterPointRow {
  readonly line: number
  readonly ordinal: string | null
  readonly name: string
  readonly street: string | null
  readonly building: string | null
  readonly flat: string | null
  readonly town: string | null
  readonly postcode: string | null
  readonly code: string
  readonly meter: string | null
  readonly tariff: string | null
  readonly contractPowerKw: number | null
  readonly yearlyKwh: number | null
  readonly source: Point['source']
  readonly sourceText: string | null
  readonly sourcePowerKw: number | null
  readonly yearlyFeedInKwh: number | null
  readonly payer: string | null
  readonly remarks: string | null
  readonly member: string | null
  readonly feedInCode: string | null
  readonly authorised: boolean | null
  readonly authorisedOn: string | null
  readonly gmina: string | null
  readonly distributor: string | null
  readonly voltage: Point['voltage']
  readonly voltageKv: number | null
  readonly zoneClock: 'winter' | 'auto' | null
  readonly phases: 1 | 3 | null
  readonly billingMonths: 1 | 2 | 6 | 12 | null
  readonly profile: string | null
  readonly prosumer: Point['prosumer']
  readonly seller: string | null
  readonly other: Readonly<Record<string, string>>
}

/** One row of the assignment of standard profiles. */
export interface RegisterProfileRow {
  readonly line: number
  readonly point: string
  readonly direction: 'withdrawal' | 'feed-in'
  readonly profile: string
  readonly yearlyKwh: number | null
}
