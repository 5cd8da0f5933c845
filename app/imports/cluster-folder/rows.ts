import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Finding } from '../../../domain/problems/finding.ts'

/** Voltage level of the grid a point is connected to. @pl nN, SN, WN, NN */
export type VoltageLevel = 'low' | 'medium' | 'high' | 'extra-high'

/** How the zones of a tariff follow the clock: fixed to winter time, or moved with the legal time. @pl zegar strefowy */
export type ZoneClock = 'winter' | 'auto'

/** How a prosumer's energy is settled by the seller. @pl prosument: net-billing, opusty, zbiorowy, wirtualny */
export type ProsumerKind = 'net-billing-rcem' | 'net-billing-rce' | 'net-metering' | 'collective' | 'virtual'

/** What generates behind a point. @pl rodzaj źródła wytwórczego */
export type SourceKind = 'pv' | 'wind' | 'hydro' | 'biogas' | 'biomass' | 'chp' | 'storage' | 'other'

/** What a member is in law. @pl rodzaj członka klastra */
export type MemberKind =
  | 'local-government'
  | 'local-government-unit'
  | 'municipal-company'
  | 'micro-enterprise'
  | 'small-enterprise'
  | 'medium-enterprise'
  | 'large-enterprise'
  | 'enterprise'
  | 'household'
  | 'farm'
  | 'housing-association'
  | 'research-body'
  | 'association'
  | 'business-support'
  | 'energy-cooperative'
  | 'other'

/**
 * One metering point of the points list: the 17 columns of Annex 3 of the cluster agreement and what the law adds.
 * A blank cell is null, never zero and never an assumed value. Numbers are the decimals that stand in the cell.
 *
 * @pl wykaz punktów poboru i miejsc dostarczania energii elektrycznej w klastrze
 */
export interface PointRow {
  /** Line of the file (row of the sheet), counted from 1. */
  readonly line: number
  /** @pl Lp. */
  readonly ordinal: string | null
  /** The code where the cell is blank. @pl nazwa punktu poboru energii elektrycznej */
  readonly name: string
  readonly nameGiven: string | null
  readonly street: string | null
  readonly building: string | null
  readonly flat: string | null
  readonly town: string | null
  readonly postcode: string | null
  /** Code of the metering point; unique in the list. @pl numer PPE */
  readonly code: string
  readonly codeKind: 'gsrn' | 'legacy'
  /** @pl numer licznika */
  readonly meter: string | null
  /** Tariff group as the invoice says, e.g. `C12a`. @pl taryfa */
  readonly tariff: string | null
  /** Contract power [kW]. @pl moc umowna */
  readonly contractPowerKw: number | null
  /** Energy withdrawn from the grid in a year [kWh]. @pl roczne zużycie energii elektrycznej */
  readonly yearlyKwh: number | null
  readonly source: SourceKind | null
  /** The words of the cell `source` was read from. */
  readonly sourceText: string | null
  /** Power of the generating source [kW]. @pl moc źródła wytwórczego */
  readonly sourcePowerKw: number | null
  /** Energy fed into the grid in a year [kWh]. @pl roczna ilość energii wprowadzonej do sieci OSD */
  readonly yearlyFeedInKwh: number | null
  /** Who pays the invoice. @pl płatnik */
  readonly payer: string | null
  readonly remarks: string | null

  /** Id of the member in members.csv. @pl członek */
  readonly member: string | null
  /** First day of the member as its owner. */
  readonly memberFrom: LocalDay | null
  /** First day of the tariff group, contract power and what else the bill hangs on. */
  readonly tariffFrom: LocalDay | null
  /** Code under which feed-in is metered, when it is another than `code`. @pl PPE oddania */
  readonly feedInCode: string | null
  /** Whether the coordinator may fetch the metering data. @pl upoważnienie do danych pomiarowych */
  readonly authorised: boolean | null
  readonly authorisedOn: LocalDay | null
  /** TERYT code of the gmina, 7 digits. @pl kod TERYT gminy */
  readonly gmina: string | null
  /** Distributor: `PGE`, `TAURON`, `ENERGA`, `ENEA`, `STOEN` or the words of the cell. @pl OSD */
  readonly distributor: string | null
  readonly voltage: VoltageLevel | null
  /** Rated voltage [kV] where the cell gives a number. */
  readonly voltageKv: number | null
  readonly zoneClock: ZoneClock | null
  readonly phases: 1 | 3 | null
  /** Months in one billing period: 1, 2, 6 or 12. @pl okres rozliczeniowy */
  readonly billingMonths: 1 | 2 | 6 | 12 | null
  /** Id of the standard profile used when there are no readings. @pl profil standardowy */
  readonly profile: string | null
  readonly prosumer: ProsumerKind | null
  readonly seller: string | null

  /** Cells of columns we do not know, by their header, as they stand. */
  readonly other: Readonly<Record<string, string>>
}

/** One member of the cluster (members.csv). @pl członek klastra */
export interface MemberRow {
  readonly line: number
  readonly id: string
  /** The id where the cell is blank. */
  readonly name: string
  readonly nameGiven: string | null
  readonly kind: MemberKind | null
  readonly kindText: string | null
  /** Tax number, 10 digits, check digit verified. */
  readonly nip: string | null
  readonly regon: string | null
  readonly krs: string | null
  readonly address: string | null
  readonly voivodeship: string | null
  readonly town: string | null
  readonly street: string | null
  readonly building: string | null
  readonly flat: string | null
  readonly postcode: string | null
  readonly post: string | null
  /** TERYT code of the gmina of the seat, 7 digits. */
  readonly gmina: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly website: string | null
  /** @pl założyciel, uczestnik */
  readonly role: 'founder' | 'participant' | null
  /** First and last day of membership (the last one is exclusive). */
  readonly joinedOn: LocalDay | null
  readonly leftOn: LocalDay | null
  /** Whether the member recovers VAT on energy; decides whether savings count net or gross. */
  readonly recoversVat: boolean | null
  readonly notes: string | null
  readonly other: Readonly<Record<string, string>>
}

/** Which standard profile a point without readings uses (profiles.csv). @pl profil standardowy */
export interface ProfileRow {
  readonly line: number
  readonly point: string
  readonly direction: 'withdrawal' | 'feed-in'
  readonly profile: string
  /** Energy of the year the profile is scaled to [kWh]; null: the points list gives it. */
  readonly yearlyKwh: number | null
  readonly other: Readonly<Record<string, string>>
}

/** A cell that cannot be what it says. */
export interface CellFault {
  readonly line: number
  readonly column: number
  readonly heading: string
  readonly text: string
  readonly reasonPl: string
  readonly reason: string
}

/** How a table is read. */
export interface ReadingManner {
  /** Name of the sheet of a workbook; by default the first that fits. */
  readonly sheet?: string
  /** Whether faulty rows are left out and told, instead of refusing the table. */
  readonly keepGoing?: boolean
}

/** Rows of a table file with what a clerk should know about them. */
export interface RowsRead<Row> {
  readonly rows: readonly Row[]
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string
  /** Headers found in the file that are not ours; their cells are kept in `other`. */
  readonly unknownColumns: readonly string[]
  readonly findings: readonly Finding[]
  /** Rows that could not be read, when asked to keep going: id or code of the row, and its faulty cells. */
  readonly faulty: readonly { readonly line: number; readonly id: string; readonly faults: readonly CellFault[] }[]
  /** Headings in the order of the columns. */
  readonly headings: readonly string[]
  /** Column (from 1) and heading of a field. */
  readonly columnOf: (field: string) => { readonly column: number; readonly heading: string } | undefined
}
