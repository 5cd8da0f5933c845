import type { Role } from '../../usecases/office/actor.ts'

/** An account of the demonstration, as it is shown to everybody. */
export interface DemonstrationAccount {
  readonly email: string
  readonly password: string
  readonly role: string
}

/** One password for all: it is printed and shown, and opens made-up data only. */
export const PASSWORD = 'dolina-zgody-2026'

interface Account {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly memberId: string | null
}

/** One account for each role. */
export const ACCOUNTS: readonly Account[] = [
  { name: 'Anna Biurowa', email: 'biuro@pokaz.example', role: 'office', memberId: null },
  { name: 'Adam Administrator', email: 'admin@pokaz.example', role: 'administrator', memberId: null },
  { name: 'Rita Radna', email: 'rada@pokaz.example', role: 'council', memberId: null },
  { name: 'Marta Mławska', email: 'czlonek@pokaz.example', role: 'member', memberId: 'mlawa' },
  { name: 'Karol Kontroler', email: 'audytor@pokaz.example', role: 'auditor', memberId: null },
]
