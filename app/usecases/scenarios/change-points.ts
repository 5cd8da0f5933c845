import { day } from '../../../domain/calendar/day.ts'
import { newCitations } from '../../../domain/law/citations.ts'
import { profileIds } from '../../../domain/metering/profiles/catalogue.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { MISSING } from '../../../domain/metering/series.ts'
import { groupOf } from '../../../domain/metering/tariff-group.ts'
import { findDistributor } from '../../../domain/tariffs/distributor.ts'
import { groupsOf } from '../../../domain/tariffs/network-tariff.ts'
import { findGmina } from '../../../domain/territory/gmina.ts'
import type { ClusterData, ClusterPoint } from '../analyse/cluster-data.ts'
import type { Change } from './changes.ts'
import { ImpossibleChange } from './impossible-change.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export function memberThere(data: ClusterData, id: string): void {
  if (!data.members.some((member) => member.id === id))
    throw new ImpossibleChange(`nie ma członka ${id}`, `there is no member ${id}`)
}

export function pointThere(data: ClusterData, code: string): ClusterPoint {
  const found = data.points.find((point) => point.code === code)
  if (!found) throw new ImpossibleChange(`nie ma punktu ${code}`, `there is no point ${code}`)
  return found
}

export function checkGmina(gmina: string | null): void {
  if (gmina !== null && !findGmina(gmina))
    throw new ImpossibleChange(`nie ma gminy o kodzie ${gmina}`, `there is no gmina with the code ${gmina}`)
}

/** A group the distributor has on the day of the law. */
function checkTariff(data: ClusterData, tariff: string): void {
  const on = day(`${data.config.period.pricingYear ?? data.config.period.from.slice(0, 4)}-06-30`)
  const distributor = findDistributor(data.config.distributor, on, newCitations())
  const groups = groupsOf(distributor, on)
  if (groups.length > 0 && !groups.some((one) => one.toLowerCase() === tariff.toLowerCase()))
    throw new ImpossibleChange(
      `${distributor.name} nie ma grupy taryfowej ${tariff}; ma: ${groups.join(', ')}`,
      `${distributor.name} has no tariff group ${tariff}; it has ${groups.join(', ')}`,
    )
}

/** Business tariffs bill contract power: without it a point would have no bill and so cost nothing. */
function checkContractPower(tariff: string, contractPowerKw: number | null): void {
  if (contractPowerKw === null && groupOf(tariff)?.isHousehold !== true)
    throw new ImpossibleChange(
      `taryfa ${tariff} potrzebuje mocy umownej w kW`,
      `tariff ${tariff} needs the contract power in kW`,
    )
}

/** The readings of a point as those of another, scaled to a yearly energy. */
function copied(data: ClusterData, from: string, to: string, yearlyKwh: number | null): Series[] {
  const series = data.readings.filter(({ point, direction }) => point === from && direction === 'withdrawal')
  return series.map((one) => {
    const total = one.wh.reduce((sum, wh) => sum + (wh === MISSING ? 0 : wh), 0)
    const factor = yearlyKwh === null || total === 0 ? 1 : (yearlyKwh * 1000) / total
    return { ...one, point: to, wh: one.wh.map((wh) => (wh === MISSING ? MISSING : Math.round(wh * factor))) }
  })
}

export function addPoint(data: ClusterData, change: Of<'add-point'>): ClusterData {
  const { code, name, memberId, gmina, tariff, contractPowerKw, yearlyKwh, copyOf } = change
  memberThere(data, memberId)
  checkGmina(gmina)
  checkTariff(data, tariff)
  if (data.points.some((point) => point.code === code))
    throw new ImpossibleChange(`punkt ${code} już jest`, `point ${code} is there already`)
  const pattern = copyOf === null ? undefined : pointThere(data, copyOf)
  const known = profileIds.find((id) => id === change.profile?.trim().toLowerCase())
  if (change.profile !== null && known === undefined)
    throw new ImpossibleChange(
      `nie ma profilu ${change.profile}; są: ${profileIds.join(', ')}`,
      `there is no profile ${change.profile}; there are ${profileIds.join(', ')}`,
    )
  if (!pattern && yearlyKwh === null)
    throw new ImpossibleChange(
      'podaj roczne zużycie w kWh albo punkt, którego odczyty skopiować',
      'give the yearly energy in kWh or a point whose readings to copy',
    )
  checkContractPower(tariff, contractPowerKw ?? pattern?.contractPowerKw ?? null)
  const readings = copyOf === null ? [] : copied(data, copyOf, code, yearlyKwh)
  const point: ClusterPoint = {
    code,
    name,
    member: memberId,
    gmina: gmina ?? pattern?.gmina ?? null,
    distributor: data.config.distributor,
    tariff,
    contractPowerKw: contractPowerKw ?? pattern?.contractPowerKw ?? null,
    yearlyKwh: yearlyKwh ?? pattern?.yearlyKwh ?? null,
    yearlyFeedInKwh: null,
    source: null,
    sourcePowerKw: null,
    feedInCode: null,
    voltage: pattern?.voltage ?? (/^[CGR]/i.test(tariff) ? 'low' : null),
    voltageKv: pattern?.voltageKv ?? null,
    zoneClock: pattern?.zoneClock ?? null,
    phases: pattern?.phases ?? 3,
    billingMonths: pattern?.billingMonths ?? 1,
    profile: known ?? pattern?.profile ?? null,
    prosumer: null,
    authorised: true,
    authorisedOn: null,
    line: data.points.length + 1,
  }
  return { ...data, points: [...data.points, point], readings: [...data.readings, ...readings] }
}

/** The cluster without some points: their readings, profiles and plants go with them. */
export function withoutPoints(data: ClusterData, gone: ReadonlySet<string>): ClusterData {
  const codes = new Set(
    data.points.filter(({ code }) => gone.has(code)).flatMap(({ code, feedInCode }) => [code, feedInCode ?? code]),
  )
  return {
    ...data,
    points: data.points.filter(({ code }) => !gone.has(code)),
    profiles: data.profiles.filter(({ point }) => !gone.has(point)),
    readings: data.readings.filter(({ point }) => !codes.has(point)),
    config: {
      ...data.config,
      plants: data.config.plants.filter(({ behindPoint, feedInPoint }) => !gone.has(behindPoint ?? feedInPoint ?? '')),
    },
  }
}

export function setTariff(data: ClusterData, change: Of<'set-tariff'>): ClusterData {
  checkTariff(data, change.tariff)
  for (const code of change.codes)
    checkContractPower(change.tariff, change.contractPowerKw ?? pointThere(data, code).contractPowerKw)
  return {
    ...data,
    points: data.points.map((point) =>
      change.codes.includes(point.code)
        ? { ...point, tariff: change.tariff, contractPowerKw: change.contractPowerKw ?? point.contractPowerKw }
        : point,
    ),
  }
}
