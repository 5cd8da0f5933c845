import type { Member, NewMember } from './member.ts'
import { blankMember } from './member.ts'
import type { NewPoint, Point } from './point.ts'
import { newPointSchema } from './point.ts'
import type { RegisterMemberRow, RegisterPointRow, RegisterProfileRow } from './register-rows.ts'
import { isUsualWord } from './source-words.ts'
import type { TakeOver } from './states.ts'
import { stateOn, withState } from './states.ts'

/** What a row says, or what was there where its cell is blank. */
function told<Value>(cell: Value | null | undefined, there: Value | null): Value | null {
  return cell ?? there
}

/**
 * Periods of belonging with the days of a row: the period that begins on the day, else a lone one is corrected, else one
 * is added. Without a day of joining the row speaks of the period of today.
 */
function memberships(there: Member['memberships'], row: RegisterMemberRow, today: string): Member['memberships'] {
  const { joinedOn, leftOn, role } = row
  const known = stateOn(there, today)
  const from = joinedOn ?? known?.from
  if (from === undefined) return there
  const given = (old?: Member['memberships'][number]) => ({
    from,
    to: leftOn ?? (old?.from === from ? old.to : null),
    role: role ?? old?.role ?? ('participant' as const),
  })
  const same = there.find((one) => one.from === from)
  if (same) return there.map((one) => (one === same ? given(one) : one))
  if (there.length === 1) return [given(there[0])]
  return [...there, given()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** A member as it would stand after a row is taken over. */
export function memberFromRow(row: RegisterMemberRow, there: NewMember | undefined, today: string): NewMember {
  const { version: _, ...before } = { version: 0, ...(there ?? blankMember(row.id, row.nameGiven ?? row.id)) }
  const { seat } = before
  return {
    ...before,
    name: row.nameGiven ?? before.name,
    kind: told(row.kind, before.kind),
    kindText: told(row.kindText, before.kindText),
    nip: told(row.nip, before.nip),
    regon: told(row.regon, before.regon),
    krs: told(row.krs, before.krs),
    gmina: told(row.gmina, before.gmina),
    seat: {
      line: told(row.address, seat.line),
      voivodeship: told(row.voivodeship, seat.voivodeship),
      town: told(row.town, seat.town),
      street: told(row.street, seat.street),
      building: told(row.building, seat.building),
      flat: told(row.flat, seat.flat),
      postcode: told(row.postcode, seat.postcode),
      post: told(row.post, seat.post),
    },
    email: told(row.email, before.email),
    phone: told(row.phone, before.phone),
    website: told(row.website, before.website),
    recoversVat: told(row.recoversVat, before.recoversVat),
    memberships: memberships(before.memberships, row, today),
    notes: told(row.notes, before.notes),
    other: { ...before.other, ...row.other },
  }
}

function tariffs(there: Point['tariffs'], row: RegisterPointRow, how: TakeOver): Point['tariffs'] {
  const current = stateOn(there, row.tariffFrom ?? how.changesFrom ?? how.today)
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
  return withState(there, state, row.tariffFrom, how).map(({ from, to, ...rest }) => ({ from, to, ...rest }))
}

function owners(there: Point['owners'], row: RegisterPointRow, how: TakeOver): Point['owners'] {
  if (row.member === null) return there
  return withState(there, { memberId: row.member }, row.memberFrom, how).map(({ from, to, memberId }) => ({
    from,
    to,
    memberId,
  }))
}

function authorisations(there: Point['authorisations'], row: RegisterPointRow): Point['authorisations'] {
  const { authorised, authorisedOn } = row
  if (authorised === false || authorisedOn === null || there.some(({ givenOn }) => givenOn === authorisedOn))
    return there
  return [
    ...there.map((one) => (one.to === null && (one.from ?? '') < authorisedOn ? { ...one, to: authorisedOn } : one)),
    {
      from: there.length === 0 ? null : authorisedOn,
      to: null,
      scope: 'metering-data' as const,
      givenOn: authorisedOn,
    },
  ]
}

function profiles(
  there: Point['profiles'],
  row: RegisterPointRow,
  rows: readonly RegisterProfileRow[],
): Point['profiles'] {
  const byDirection = new Map(there.map((one) => [one.direction, one]))
  const known = (direction: RegisterProfileRow['direction']) => byDirection.get(direction)?.yearlyKwh ?? null
  if (row.profile !== null && byDirection.get('withdrawal')?.profile !== row.profile)
    byDirection.set('withdrawal', { direction: 'withdrawal', profile: row.profile, yearlyKwh: null })
  for (const { direction, profile, yearlyKwh } of rows)
    byDirection.set(direction, { direction, profile, yearlyKwh: told(yearlyKwh, known(direction)) })
  return [...byDirection.values()]
}

function sourceText(row: RegisterPointRow, before: NewPoint): string | null {
  if (row.source === null || row.sourceText === null) return before.sourceText
  if (!isUsualWord(row.source, row.sourceText)) return row.sourceText
  return row.source === before.source ? before.sourceText : null
}

/** A point as it would stand after a row is taken over. */
export function pointFromRow(
  row: RegisterPointRow,
  there: NewPoint | undefined,
  profileRows: readonly RegisterProfileRow[],
  how: TakeOver,
): NewPoint {
  const { version: _, ...before } = {
    version: 0,
    ...(there ?? newPointSchema.parse({ code: row.code, name: row.nameGiven ?? row.code })),
  }
  const { address } = before
  return {
    ...before,
    name: row.nameGiven ?? before.name,
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
    // A level alone says nothing of the rated voltage as long as it is the same level.
    voltageKv:
      row.voltage === null || row.voltage === before.voltage ? told(row.voltageKv, before.voltageKv) : row.voltageKv,
    feedInCode: told(row.feedInCode, before.feedInCode),
    source: told(row.source, before.source),
    sourceText: sourceText(row, before),
    sourcePowerKw: told(row.sourcePowerKw, before.sourcePowerKw),
    yearlyKwh: told(row.yearlyKwh, before.yearlyKwh),
    yearlyFeedInKwh: told(row.yearlyFeedInKwh, before.yearlyFeedInKwh),
    prosumer: told(row.prosumer, before.prosumer),
    seller: told(row.seller, before.seller),
    payer: told(row.payer, before.payer),
    remarks: told(row.remarks, before.remarks),
    authorised: told(row.authorised, before.authorised),
    owners: owners(before.owners, row, how),
    tariffs: tariffs(before.tariffs, row, how),
    authorisations: authorisations(before.authorisations, row),
    profiles: profiles(before.profiles, row, profileRows),
    other: { ...before.other, ...row.other },
  }
}
