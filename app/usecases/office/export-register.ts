import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from './actor.ts'
import type { Cluster } from './cluster.ts'
import type { Member } from './member.ts'
import type { Plant } from './plant.ts'
import type { Point } from './point.ts'
import type { Office } from './ports.ts'
import { profileRowsOf, rowFromMember, rowFromPoint } from './records-to-rows.ts'
import type { RegisterMemberRow, RegisterPointRow, RegisterProfileRow } from './register-rows.ts'
import { allMembers, allPoints } from './register-totals.ts'
import { differences } from './rehearsal.ts'
import { entitle } from './rights.ts'
import { memberFromRow, pointFromRow } from './rows-to-records.ts'

/** A register as tables, with what they cannot hold. */
export interface ExportedRegister {
  readonly cluster: Cluster
  /** The day whose owners, tariffs and memberships the tables show. */
  readonly on: string
  readonly members: readonly RegisterMemberRow[]
  readonly points: readonly RegisterPointRow[]
  readonly profiles: readonly RegisterProfileRow[]
  /** Records of which the tables hold only a part, whole. */
  readonly more: { readonly members: readonly Member[]; readonly points: readonly Point[] }
  readonly plants: readonly Plant[]
  /** Each field that the tables cannot hold. */
  readonly findings: readonly Finding[]
}

const REASONS: Readonly<Record<string, readonly [pl: string, en: string]>> = {
  memberships: ['wcześniejsze lub późniejsze okresy uczestnictwa', 'earlier or later periods of belonging'],
  people: ['osoby i ich upoważnienia', 'people and their authorisations'],
  declaration: ['dane z deklaracji przystąpienia', 'what the declaration of accession says'],
  owners: ['wcześniejsi lub późniejsi właściciele', 'earlier or later owners'],
  tariffs: ['wcześniejsze lub późniejsze taryfy', 'earlier or later tariffs'],
  authorisations: ['historia i zakres upoważnień', 'history and scope of authorisations'],
  voltageKv: ['napięcie nie zgadza się z poziomem', 'the voltage disagrees with the level'],
  sourceText: ['opis bez rodzaju źródła', 'words without a kind of source'],
}
const OTHER_REASON = ['tabela czyta to inaczej', 'a table reads it differently'] as const

function notHeld(what: 'member' | 'point', id: string, whole: object, fromTable: object): Finding[] {
  const [kindPl, kind] = what === 'member' ? ['Członek', 'Member'] : ['Punkt', 'Point']
  return differences(whole, fromTable).map(({ field }) => {
    const [reasonPl, reason] = REASONS[field] ?? OTHER_REASON
    return finding('register.not-in-tables', 'info', { kindPl, kind, id, field, reasonPl, reason })
  })
}

/**
 * The register of a cluster as tables: the columns an import reads, as they hold on a day. What tables cannot hold is
 * told, and handed over whole.
 *
 * @refuses cluster.not-found, actor.not-entitled
 */
export async function exportRegister(
  office: Office,
  actor: Actor,
  clusterId: string,
  on: string,
): Promise<ExportedRegister> {
  entitle(actor, 'register.export', clusterId)
  return office.read(async (stores) => {
    const cluster = await stores.clusters.find(clusterId)
    if (!cluster) throw new Refusal('cluster.not-found', { id: clusterId })
    const members = await allMembers(stores, clusterId)
    const points = await allPoints(stores, clusterId)
    const how = { today: on, changesFrom: null }
    const findings: Finding[] = []
    const memberIsMore = members.filter((member) => {
      const { version: _, ...whole } = member
      const lost = notHeld('member', member.memberId, whole, memberFromRow(rowFromMember(whole, on), undefined, on))
      findings.push(...lost)
      return lost.length > 0
    })
    const pointIsMore = points.filter((point) => {
      const { version: _, ...whole } = point
      const row = rowFromPoint(whole, on)
      const lost = notHeld('point', point.code, whole, pointFromRow(row, undefined, profileRowsOf(whole), how))
      findings.push(...lost)
      return lost.length > 0
    })
    return {
      cluster,
      on,
      members: members.map((member) => rowFromMember(member, on)),
      points: points.map((point) => rowFromPoint(point, on)),
      profiles: points.flatMap(profileRowsOf),
      more: { members: memberIsMore, points: pointIsMore },
      plants: await stores.plants.all(clusterId),
      findings,
    }
  })
}
