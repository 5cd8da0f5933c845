import { Refusal } from '../../../domain/problems/refusal.ts'
import { decimal, fullText, minus } from '../../../domain/quantity/decimal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { MonthInputs } from './month-inputs.ts'
import type { MonthResult } from './month-result.ts'
import type { Settlement, SettlementHead, SettlementNeeds, SettlementStores } from './ports.ts'

/** A settlement with its result. */
export interface SettlementView {
  readonly head: SettlementHead
  readonly result: MonthResult
}

function headOf({ inputs: _, result: __, ...head }: Settlement): SettlementHead {
  return head
}

/** Settlements of the cluster, newest month first. @refuses actor.not-entitled */
export async function listSettlements({ read }: SettlementNeeds, actor: Actor, cluster: string) {
  entitle(actor, 'settlement.read', cluster)
  return read(({ settlements }) => settlements.list(cluster))
}

async function find(stores: SettlementStores, cluster: string, id: string): Promise<Settlement> {
  const found = await stores.settlements.find(cluster, id)
  if (!found) throw new Refusal('settlement.not-found', { id })
  return found
}

/** One settlement. @refuses settlement.not-found, actor.not-entitled */
export async function findSettlement(
  { read }: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<SettlementView> {
  entitle(actor, 'settlement.read', cluster)
  return read(async (stores) => {
    const found = await find(stores, cluster, id)
    return { head: headOf(found), result: JSON.parse(found.result) as MonthResult }
  })
}

/** How a member stands before and after a correction. */
export interface MemberDifference {
  readonly member: string
  readonly name: string
  readonly fromClusterWh: number
  readonly costPln: string
  readonly benefitPln: string
  readonly transferPln: string
}

/** What a correction changes, and why. */
export interface Differences {
  readonly corrects: string | null
  readonly reason: string | null
  readonly readingsBefore: number
  readonly readingsAfter: number
  /** Points whose energy changed [Wh]. */
  readonly points: readonly {
    readonly point: string
    readonly name: string
    readonly withdrawalBeforeWh: number
    readonly withdrawalAfterWh: number
    readonly feedInBeforeWh: number
    readonly feedInAfterWh: number
  }[]
  /** After less before. */
  readonly members: readonly MemberDifference[]
  readonly benefitPln: string
  /** Parts of the inputs that changed beside the readings: `register`, `rule`, `opening`, `annualKwh`. */
  readonly changedInputs: readonly string[]
}

function less(after: string | null | undefined, before: string | null | undefined): string {
  return fullText(minus(decimal(after ?? '0.00'), decimal(before ?? '0.00')))
}

/** Compares two results of one month. */
export function differencesOf(before: Settlement, after: Settlement): Differences {
  const [a, b] = [JSON.parse(before.result) as MonthResult, JSON.parse(after.result) as MonthResult]
  const [inA, inB] = [JSON.parse(before.inputs) as MonthInputs, JSON.parse(after.inputs) as MonthInputs]
  const pointsA = new Map(a.points.map((point) => [point.point, point]))
  const pointsB = new Map(b.points.map((point) => [point.point, point]))
  const points = [...new Set([...pointsA.keys(), ...pointsB.keys()])].flatMap((code) => {
    const [was, is] = [pointsA.get(code), pointsB.get(code)]
    if (was?.withdrawalWh === is?.withdrawalWh && was?.feedInWh === is?.feedInWh) return []
    return [
      {
        point: code,
        name: is?.name ?? was?.name ?? code,
        withdrawalBeforeWh: was?.withdrawalWh ?? 0,
        withdrawalAfterWh: is?.withdrawalWh ?? 0,
        feedInBeforeWh: was?.feedInWh ?? 0,
        feedInAfterWh: is?.feedInWh ?? 0,
      },
    ]
  })
  const membersA = new Map(a.members.map((member) => [member.member, member]))
  const membersB = new Map(b.members.map((member) => [member.member, member]))
  const members = [...new Set([...membersA.keys(), ...membersB.keys()])].map((id): MemberDifference => {
    const [was, is] = [membersA.get(id), membersB.get(id)]
    return {
      member: id,
      name: is?.name ?? was?.name ?? id,
      fromClusterWh: (is?.fromClusterWh ?? 0) - (was?.fromClusterWh ?? 0),
      costPln: less(is?.costPln, was?.costPln),
      benefitPln: less(is?.benefitPln, was?.benefitPln),
      transferPln: less(is?.transferPln, was?.transferPln),
    }
  })
  const parts = ['register', 'rule', 'opening', 'annualKwh', 'regime', 'decided'] as const
  return {
    corrects: after.corrects,
    reason: after.reason,
    readingsBefore: before.readingsVersion,
    readingsAfter: after.readingsVersion,
    points,
    members,
    benefitPln: less(b.totals.benefitPln, a.totals.benefitPln),
    changedInputs: parts.filter((part) => JSON.stringify(inA[part]) !== JSON.stringify(inB[part])),
  }
}

/** What a correction changes against the settlement it corrects. @refuses settlement.not-found */
export async function settlementDifferences(
  { read }: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<Differences | null> {
  entitle(actor, 'settlement.read', cluster)
  return read(async (stores) => {
    const after = await find(stores, cluster, id)
    if (after.corrects === null) return null
    return differencesOf(await find(stores, cluster, after.corrects), after)
  })
}
