import type { Member, NewMember } from './member.ts'
import { blankMember } from './member.ts'
import { onDay } from './periods.ts'
import type { NewPoint, Point } from './point.ts'
import { newPointSchema } from './point.ts'
import type { RegisterMemberRow, RegisterPointRow, RegisterProfileRow } from './register-rows.ts'

/** What a row says, or what was there where its cell is blank. */
function told<Value>(cell: Value | null | undefined, there: Value | null): Value | null {
  return cell ?? there
}

/** Periods of belonging with the days of a row: a known beginning is ended, a lone period corrected, else one is added. */
function memberships(there: Member['memberships'], row: RegisterMemberRow): Member['memberships'] {
  const { joinedOn, leftOn, role } = row
  if (joinedOn === null) return there
  const given = (old?: Member['memberships'][number]) => ({
    from: joinedOn,
    to: leftOn ?? (old?.from === joinedOn ? old.to : null),
    role: role ?? old?.role ?? ('participant' as const),
  })
  const same = there.find(({ from }) => from === joinedOn)
  if (same) return there.map((one) => (one === same ? given(one) : one))
  if (there.length === 1) return [given(there[0])]
  return [...there, given()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** A member as it would stand after a row is taken over. */
export function memberFromRow(row: RegisterMemberRow, there: Member | undefined): NewMember {
  const { version: _, ...before } = there ?? { ...blankMember(row.id, row.name), version: 0 }
  return {
    ...before,
    name: row.name,
    kind: told(row.kind as Member['kind'], before.kind),
    nip: told(row.nip, before.nip),
    regon: told(row.regon, before.regon),
    krs: told(row.krs, before.krs),
    gmina: told(row.gmina, before.gmina),
    seat: { ...before.seat, line: told(row.address, before.seat.line) },
    email: told(row.email, before.email),
    phone: told(row.phone, before.phone),
    recoversVat: told(row.recoversVat, before.recoversVat),
    memberships: memberships(before.memberships, row),
    other: { ...before.other, ...row.other },
  }
}

/** How a difference from what holds is taken: as a correction of the period, or as a change from a day on. */
export interface TakeOver {
  /** Day whose period is looked at. */
  readonly today: string
  /** First day of a change of member or tariff; null: what stands was wrong and is corrected. */
  readonly changesFrom: string | null
}

/** A history with a new state of affairs: corrected in place, or begun on a day with the earlier period ended. */
function withState<Of extends { readonly from: string | null; readonly to: string | null }>(
  history: readonly Of[],
  state: Omit<Of, 'from' | 'to'>,
  { today, changesFrom }: TakeOver,
): Of[] {
  const current = onDay(history, changesFrom ?? today) ?? history.at(-1)
  const put = (from: string | null, to: string | null) => ({ ...state, from, to }) as unknown as Of
  if (!current) return [...history, put(changesFrom, null)]
  const same = Object.entries(state).every(([field, value]) => current[field as keyof Of] === value)
  if (same) return [...history]
  if (changesFrom === null || (current.from !== null && current.from >= changesFrom))
    return history.map((one) => (one === current ? put(one.from, one.to) : one))
  return history.flatMap((one) =>
    one === current ? [{ ...one, to: changesFrom }, put(changesFrom, current.to)] : [one],
  )
}

function tariffs(there: Point['tariffs'], row: RegisterPointRow, how: TakeOver): Point['tariffs'] {
  const current = onDay(there, how.changesFrom ?? how.today) ?? there.at(-1)
  const tariff = told(row.tariff, current?.tariff ?? null)
  if (tariff === null) return there
  const state = {
    tariff,
    contractPowerKw: told(row.contractPowerKw, current?.contractPowerKw ?? null),
    phases: told(row.phases, current?.phases ?? null),
    zoneClock: told(row.zoneClock, current?.zoneClock ?? null),
    billingMonths: told(row.billingMonths, current?.billingMonths ?? null),
  }
  // Fields in the order of the schema, so that records compare as texts.
  return withState(there, state, how).map(({ from, to, ...rest }) => ({ from, to, ...rest }))
}

function authorisations(there: Point['authorisations'], row: RegisterPointRow): Point['authorisations'] {
  const { authorised, authorisedOn } = row
  if (authorised !== true || authorisedOn === null || there.some(({ givenOn }) => givenOn === authorisedOn))
    return there
  return [
    ...there.map((one) => (one.to === null && (one.from ?? '') < authorisedOn ? { ...one, to: authorisedOn } : one)),
    { from: authorisedOn, to: null, scope: 'metering-data' as const, givenOn: authorisedOn },
  ]
}

function profiles(
  there: Point['profiles'],
  row: RegisterPointRow,
  rows: readonly RegisterProfileRow[],
): Point['profiles'] {
  const told = new Map(there.map((one) => [one.direction, one]))
  if (row.profile !== null && told.get('withdrawal')?.profile !== row.profile)
    told.set('withdrawal', { direction: 'withdrawal', profile: row.profile, yearlyKwh: null })
  for (const { direction, profile, yearlyKwh } of rows) told.set(direction, { direction, profile, yearlyKwh })
  return [...told.values()]
}

/** A point as it would stand after a row is taken over. */
export function pointFromRow(
  row: RegisterPointRow,
  there: Point | undefined,
  profileRows: readonly RegisterProfileRow[],
  how: TakeOver,
): NewPoint {
  const { version: _, ...before } = there ?? {
    ...newPointSchema.parse({ code: row.code, name: row.name }),
    version: 0,
  }
  const { address } = before
  return {
    ...before,
    name: row.name,
    ordinal: told(row.ordinal, before.ordinal),
    address: {
      street: told(row.street, address.street),
      building: told(row.building, address.building),
      flat: told(row.flat, address.flat),
      town: told(row.town, address.town),
      postcode: told(row.postcode, address.postcode),
    },
    meter: told(row.meter, before.meter),
    gmina: told(row.gmina, before.gmina),
    distributor: told(row.distributor, before.distributor),
    voltage: told(row.voltage, before.voltage),
    voltageKv: told(row.voltageKv, before.voltageKv),
    feedInCode: told(row.feedInCode, before.feedInCode),
    source: told(row.source, before.source),
    sourceText: told(row.sourceText, before.sourceText),
    sourcePowerKw: told(row.sourcePowerKw, before.sourcePowerKw),
    yearlyKwh: told(row.yearlyKwh, before.yearlyKwh),
    yearlyFeedInKwh: told(row.yearlyFeedInKwh, before.yearlyFeedInKwh),
    prosumer: told(row.prosumer, before.prosumer),
    seller: told(row.seller, before.seller),
    payer: told(row.payer, before.payer),
    remarks: told(row.remarks, before.remarks),
    authorised: told(row.authorised, before.authorised),
    owners:
      row.member === null
        ? before.owners
        : withState(before.owners, { memberId: row.member }, how).map(({ from, to, memberId }) => ({
            from,
            to,
            memberId,
          })),
    tariffs: tariffs(before.tariffs, row, how),
    authorisations: authorisations(before.authorisations, row),
    profiles: profiles(before.profiles, row, profileRows),
    other: { ...before.other, ...row.other },
  }
}
