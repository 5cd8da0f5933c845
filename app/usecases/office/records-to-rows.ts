import type { NewMember } from './member.ts'
import type { NewPoint } from './point.ts'
import type { RegisterMemberRow, RegisterPointRow, RegisterProfileRow } from './register-rows.ts'
import { stateOn } from './states.ts'
import { voltageLevel } from './voltage-level.ts'

const NOWHERE = {
  line: null,
  voivodeship: null,
  town: null,
  street: null,
  building: null,
  flat: null,
  postcode: null,
  post: null,
}

/** A member as a row of a table: what holds on a day. What a table cannot say is left out. */
export function rowFromMember(member: NewMember, on: string, line = 0): RegisterMemberRow {
  const { memberships } = member
  // Records entered by older versions may lack parts of the address.
  const seat = { ...NOWHERE, ...member.seat }
  const belongs = stateOn(memberships, on)
  return {
    line,
    id: member.memberId,
    nameGiven: member.name,
    kind: member.kind,
    kindText: member.kindText,
    nip: member.nip,
    regon: member.regon,
    krs: member.krs,
    address: seat.line,
    voivodeship: seat.voivodeship,
    town: seat.town,
    street: seat.street,
    building: seat.building,
    flat: seat.flat,
    postcode: seat.postcode,
    post: seat.post,
    gmina: member.gmina,
    email: member.email,
    phone: member.phone,
    website: member.website,
    role: belongs?.role ?? null,
    joinedOn: belongs?.from ?? null,
    leftOn: belongs?.to ?? null,
    recoversVat: member.recoversVat,
    notes: member.notes,
    other: member.other,
  }
}

/** A point as a row of the points list: owner, tariff and authorisation of a day. */
export function rowFromPoint(point: NewPoint, on: string, line = 0): RegisterPointRow {
  const { voltage, voltageKv } = point
  const address = { ...NOWHERE, ...point.address }
  const owner = stateOn(point.owners, on)
  const tariff = stateOn(point.tariffs, on)
  const given = stateOn(
    point.authorisations.filter(({ scope }) => scope === 'metering-data' || scope === 'all'),
    on,
  )
  return {
    line,
    code: point.code,
    ordinal: point.ordinal,
    nameGiven: point.name,
    street: address.street,
    building: address.building,
    flat: address.flat,
    town: address.town,
    postcode: address.postcode,
    meter: point.meter,
    tariff: tariff?.tariff ?? null,
    tariffFrom: tariff?.from ?? null,
    contractPowerKw: tariff?.contractPowerKw ?? null,
    yearlyKwh: point.yearlyKwh,
    source: point.source,
    sourceText: point.source === null ? null : point.sourceText,
    sourcePowerKw: point.sourcePowerKw,
    yearlyFeedInKwh: point.yearlyFeedInKwh,
    payer: point.payer,
    remarks: point.remarks,
    member: owner?.memberId ?? null,
    memberFrom: owner?.from ?? null,
    feedInCode: point.feedInCode,
    authorised: point.authorised,
    authorisedOn: given?.givenOn ?? null,
    gmina: point.gmina,
    distributor: point.distributor,
    voltage,
    // The cell holds either the rated voltage or the level: a pair that disagrees is told by its level.
    voltageKv: voltageKv !== null && voltageLevel(voltageKv) === voltage ? voltageKv : null,
    zoneClock: tariff?.zoneClock ?? null,
    phases: tariff?.phases ?? null,
    billingMonths: tariff?.billingMonths ?? null,
    profile: null,
    prosumer: point.prosumer,
    seller: point.seller,
    other: point.other,
  }
}

/** The standard profiles of a point as rows of their own table. */
export function profileRowsOf({ code, profiles }: NewPoint): RegisterProfileRow[] {
  return profiles.map(({ direction, profile, yearlyKwh }) => ({ line: 0, point: code, direction, profile, yearlyKwh }))
}
