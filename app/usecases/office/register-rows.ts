import type { Finding } from '../../../domain/problems/finding.ts'
import type { Member } from './member.ts'
import type { Point } from './point.ts'

/** One row of a list of members, as a reader hands it over. A blank cell is null and changes nothing. */
export interface RegisterMemberRow {
  readonly line: number
  readonly id: string
  readonly nameGiven: string | null
  readonly kind: Member['kind']
  readonly kindText: string | null
  readonly nip: string | null
  readonly regon: string | null
  readonly krs: string | null
  /** The seat in one line. */
  readonly address: string | null
  readonly voivodeship: string | null
  readonly town: string | null
  readonly street: string | null
  readonly building: string | null
  readonly flat: string | null
  readonly postcode: string | null
  readonly post: string | null
  readonly gmina: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly website: string | null
  readonly role: 'founder' | 'participant' | null
  readonly joinedOn: string | null
  readonly leftOn: string | null
  readonly recoversVat: boolean | null
  readonly notes: string | null
  readonly other: Readonly<Record<string, string>>
}

/** One row of the points list (Annex 3 and our additions). A blank cell is null and changes nothing. */
export interface RegisterPointRow {
  readonly line: number
  readonly ordinal: string | null
  readonly nameGiven: string | null
  readonly street: string | null
  readonly building: string | null
  readonly flat: string | null
  readonly town: string | null
  readonly postcode: string | null
  readonly code: string
  readonly meter: string | null
  readonly tariff: string | null
  readonly tariffFrom: string | null
  readonly contractPowerKw: number | null
  readonly yearlyKwh: number | null
  readonly source: Point['source']
  readonly sourceText: string | null
  readonly sourcePowerKw: number | null
  readonly yearlyFeedInKwh: number | null
  readonly payer: string | null
  readonly remarks: string | null
  readonly member: string | null
  readonly memberFrom: string | null
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

export type TableKind = 'member' | 'point' | 'profile'

/** A row that could not be read, and why. */
export interface FaultyRow {
  readonly what: TableKind
  readonly line: number
  readonly id: string
  readonly problem: Finding
}

/** One table of a file. */
interface OneTable<What extends TableKind, Row> {
  readonly what: What
  /** Name of the file, and of the sheet where it has several. */
  readonly file: string
  readonly rows: readonly Row[]
  readonly faulty: readonly FaultyRow[]
  /** What reading it found. */
  readonly findings: readonly Finding[]
  /** Column (from 1) and heading of a field. */
  readonly columnOf: (field: string) => { readonly column: number; readonly heading: string } | undefined
}

/** A table of members, points or profiles, read. */
export type RegisterTable =
  | OneTable<'member', RegisterMemberRow>
  | OneTable<'point', RegisterPointRow>
  | OneTable<'profile', RegisterProfileRow>

/** A row of the points list that says nothing but its code. */
export function blankPointRow(code: string, line: number): RegisterPointRow {
  return {
    line,
    code,
    ordinal: null,
    nameGiven: null,
    street: null,
    building: null,
    flat: null,
    town: null,
    postcode: null,
    meter: null,
    tariff: null,
    tariffFrom: null,
    contractPowerKw: null,
    yearlyKwh: null,
    source: null,
    sourceText: null,
    sourcePowerKw: null,
    yearlyFeedInKwh: null,
    payer: null,
    remarks: null,
    member: null,
    memberFrom: null,
    feedInCode: null,
    authorised: null,
    authorisedOn: null,
    gmina: null,
    distributor: null,
    voltage: null,
    voltageKv: null,
    zoneClock: null,
    phases: null,
    billingMonths: null,
    profile: null,
    prosumer: null,
    seller: null,
    other: {},
  }
}
