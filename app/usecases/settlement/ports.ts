import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import type { JobStore } from '../jobs/ports.ts'
import type { JournalPort, Needs, OfficeStores } from '../office/ports.ts'
import type { BlockStore } from '../readings/ports.ts'
import type { SharingRule } from './month-inputs.ts'

/** A settled month as it is stored: its inputs and its result as canonical text. @pl rozliczenie */
export interface Settlement {
  readonly settlementId: string
  readonly month: LocalMonth
  readonly state: 'draft' | 'approved'
  /** The settlement this one corrects. */
  readonly corrects: string | null
  readonly reason: string | null
  /** Number in the year of approval; null while it is a draft. @pl numer rozliczenia */
  readonly year: number | null
  readonly number: number | null
  readonly readingsVersion: number
  readonly inputs: string
  readonly result: string
  /** SHA-256 of the result's text. */
  readonly contentHash: string
  readonly createdAt: string
  readonly createdBy: string
  readonly approvedAt: string | null
  readonly approvedBy: string | null
  readonly version: number
}

export type SettlementHead = Omit<Settlement, 'inputs' | 'result'>

/** The sums of a settled month, and what became of its statements. */
export interface SettledSums {
  readonly settlementId: string
  readonly withdrawalWh: number
  readonly feedInWh: number
  readonly matchedWh: number
  readonly benefitPln: string
  readonly regime: string
  readonly decided: boolean
  readonly statements: number
  readonly sent: number
  /** Remarks that wait for an answer. */
  readonly objections: number
}

export interface SettlementStore {
  list(cluster: string): Promise<readonly SettlementHead[]>
  sums(cluster: string): Promise<readonly SettledSums[]>
  find(cluster: string, id: string, lock?: boolean): Promise<Settlement | undefined>
  ofMonth(cluster: string, month: LocalMonth): Promise<readonly SettlementHead[]>
  insert(cluster: string, settlement: Settlement): Promise<void>
  update(cluster: string, settlement: Settlement): Promise<void>
  remove(cluster: string, id: string): Promise<void>
  /** The last number given in a year; 0 when none was. */
  lastNumber(cluster: string, year: number): Promise<number>
}

/** A member's page of an approved settlement, and what became of it. @pl zestawienie dla członka */
export interface Statement {
  readonly settlementId: string
  readonly memberId: string
  /** `objected` as long as a remark waits for its answer. */
  readonly state: 'ready' | 'sent' | 'objected'
  readonly sentTo: string | null
  readonly sentAt: string | null
  readonly sendings: number
  readonly remarks: number
  /** Those that wait for an answer. */
  readonly openRemarks: number
}

export interface StatementStore {
  list(cluster: string, settlementId: string): Promise<readonly Statement[]>
  ofMember(cluster: string, memberId: string): Promise<readonly Statement[]>
  find(cluster: string, settlementId: string, memberId: string, lock?: boolean): Promise<Statement | undefined>
  insert(cluster: string, settlementId: string, memberId: string): Promise<void>
  /** Keeps what was sent; remarks have their own store. */
  update(cluster: string, statement: Statement): Promise<void>
}

/** What a member said about its statement, and what the office answered. @pl uwaga do rozliczenia */
export interface Remark {
  readonly remarkId: string
  readonly settlementId: string
  readonly memberId: string
  readonly text: string
  readonly madeAt: string
  /** Null for remarks older than this record of who. */
  readonly madeBy: string | null
  /** With an answer the remark is closed. */
  readonly answer: string | null
  readonly answeredAt: string | null
  readonly answeredBy: string | null
}

export interface RemarkFilter {
  readonly settlementId?: string | null
  readonly memberId?: string | null
  /** Only those that wait for an answer, or only those that have one. */
  readonly open?: boolean | null
}

export interface RemarkStore {
  /** Those that wait first, then by day. */
  list(cluster: string, filter: RemarkFilter): Promise<readonly Remark[]>
  find(cluster: string, id: string, lock?: boolean): Promise<Remark | undefined>
  insert(cluster: string, remark: Remark): Promise<void>
  /** Keeps the answer. */
  update(cluster: string, remark: Remark): Promise<void>
}

/** A rule of sharing with the days it holds. @pl zasada podziału korzyści */
export interface RuleInForce extends SharingRule {
  readonly from: LocalDay
  readonly to: LocalDay | null
}

export interface RuleStore {
  on(cluster: string, day: LocalDay): Promise<RuleInForce | undefined>
  list(cluster: string): Promise<readonly RuleInForce[]>
  insert(cluster: string, rule: RuleInForce, at: string, by: string): Promise<void>
  /** Ends the rule that holds on the day before. */
  end(cluster: string, from: LocalDay, to: LocalDay): Promise<void>
}

export type RegisterStores = Pick<OfficeStores, 'clusters' | 'members' | 'points' | 'plants'>

export interface SettlementStores extends RegisterStores {
  readonly journal: Pick<JournalPort, 'record'>
  readonly blocks: Pick<BlockStore, 'readMonth' | 'newestVersion' | 'months' | 'lock'>
  readonly settlements: SettlementStore
  readonly statements: StatementStore
  readonly remarks: RemarkStore
  readonly rules: RuleStore
}

/** Reads the checksum of a text: hashing is the machine's. */
export interface SettlementNeeds extends Needs<SettlementStores> {
  readonly sha256: (text: string) => string
}

/** Stores of the sending of statements, which is a job. */
export interface SendingStores extends SettlementStores {
  readonly jobs: Pick<JobStore, 'enqueue' | 'newestAbout'>
}

export interface SendingNeeds extends Needs<SendingStores> {
  readonly sha256: SettlementNeeds['sha256']
}
