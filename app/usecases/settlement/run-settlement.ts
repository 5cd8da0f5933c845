import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { month as monthText } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { checkVersion } from '../office/version.ts'
import { canonicalText } from './canonical.ts'
import type { Choices } from './gather-inputs.ts'
import { gatherInputs, monthReadings } from './gather-inputs.ts'
import type { MonthInputs } from './month-inputs.ts'
import type { MonthResult } from './month-result.ts'
import type { Settlement, SettlementNeeds, SettlementStores } from './ports.ts'
import { settleMonth } from './settle-month.ts'

/** `3/2026`, or what a draft is called. */
export function numberText({ number, year, month }: Pick<Settlement, 'number' | 'year' | 'month'>): string {
  return number === null ? `${month} (szkic)` : `${number}/${year}`
}

interface Computed {
  readonly inputs: string
  readonly result: string
  readonly contentHash: string
  readonly readingsVersion: number
}

async function compute(
  { sha256 }: SettlementNeeds,
  stores: SettlementStores,
  cluster: string,
  month: LocalMonth,
  choices: Choices,
): Promise<Computed> {
  const { inputs, readings } = await gatherInputs(stores, cluster, month, choices)
  const result = canonicalText(settleMonth(inputs, readings))
  return {
    inputs: canonicalText(inputs),
    result,
    contentHash: sha256(result),
    readingsVersion: inputs.readingsVersion,
  }
}

function choicesOf({ inputs }: Pick<Settlement, 'inputs'>): Choices {
  const { regime, decided, isOlderVersion, readingsVersion } = JSON.parse(inputs) as MonthInputs
  return { regime, decided, readingsVersion: isOlderVersion ? readingsVersion : null }
}

/**
 * Computes a draft of a month's settlement from what holds now; a draft of the month that is there is computed anew.
 *
 * @refuses actor.not-entitled, settlement.month-closed, settlement.no-readings, settlement.no-config,
 *          settlement.no-such-version, and what
 *          {@link settleMonth} refuses
 * @pl obliczenie rozliczenia
 */
export async function runSettlement(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  month: LocalMonth,
  choices: Choices,
): Promise<Settlement> {
  entitle(actor, 'settlement.run', cluster)
  return needs.transaction(async (stores) => {
    await stores.blocks.lock(cluster)
    const there = await stores.settlements.ofMonth(cluster, month)
    const closed = there.find(({ state }) => state === 'approved')
    if (closed) throw new Refusal('settlement.month-closed', { month, number: numberText(closed) })
    const computed = await compute(needs, stores, cluster, month, choices)
    const [known] = there
    const before = known && (await stores.settlements.find(cluster, known.settlementId, true))
    const settlement: Settlement = {
      settlementId: before?.settlementId ?? needs.newId(),
      month,
      state: 'draft',
      corrects: null,
      reason: null,
      year: null,
      number: null,
      ...computed,
      createdAt: needs.now(),
      createdBy: actorId(actor),
      approvedAt: null,
      approvedBy: null,
      version: (before?.version ?? 0) + 1,
    }
    await (before ? stores.settlements.update(cluster, settlement) : stores.settlements.insert(cluster, settlement))
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'settlement.computed',
      about: `settlement:${settlement.settlementId}`,
      before: before ? { contentHash: before.contentHash } : null,
      after: { month, contentHash: settlement.contentHash, readingsVersion: settlement.readingsVersion },
    })
    return settlement
  })
}

/**
 * Approves a draft: it is frozen, numbered in its cluster and year, and each member's statement is ready.
 *
 * @param expected   the version of the draft that was looked at
 * @param confirmed  whether findings that are errors were read and are accepted
 * @refuses settlement.already-approved, settlement.stale when anything has changed since the draft was computed,
 *          settlement.has-errors when errors are not confirmed, register.changed-meanwhile
 * @pl zatwierdzenie rozliczenia
 */
export async function approveSettlement(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  expected: number,
  confirmed: boolean,
): Promise<Settlement> {
  entitle(actor, 'settlement.approve', cluster)
  return needs.transaction(async (stores) => {
    await stores.blocks.lock(cluster)
    const draft = await stores.settlements.find(cluster, id, true)
    if (!draft) throw new Refusal('settlement.not-found', { id })
    if (draft.state === 'approved') throw new Refusal('settlement.already-approved', { number: numberText(draft) })
    checkVersion(draft, expected, `settlement:${id}`)
    const closed = (await stores.settlements.ofMonth(cluster, draft.month)).find(({ state }) => state === 'approved')
    if (closed && draft.corrects === null)
      throw new Refusal('settlement.month-closed', { month: draft.month, number: numberText(closed) })
    const now = await compute(needs, stores, cluster, draft.month, choicesOf(draft))
    if (withoutVersion(now.result) !== withoutVersion(draft.result)) throw new Refusal('settlement.stale')
    const result = JSON.parse(draft.result) as MonthResult
    const errors = result.findings.filter(({ severity }) => severity === 'error').length
    if (errors > 0 && !confirmed) throw new Refusal('settlement.has-errors', { count: errors })
    const at = needs.now()
    const year = Number(draft.month.slice(0, 4))
    const approved: Settlement = {
      ...draft,
      state: 'approved',
      year,
      number: (await stores.settlements.lastNumber(cluster, year)) + 1,
      approvedAt: at,
      approvedBy: actorId(actor),
      version: draft.version + 1,
    }
    await stores.settlements.update(cluster, approved)
    for (const { member } of result.members) await stores.statements.insert(cluster, id, member)
    await stores.journal.record(cluster, at, {
      actor: actorId(actor),
      what: 'settlement.approved',
      about: `settlement:${id}`,
      before: null,
      after: {
        number: numberText(approved),
        month: draft.month,
        contentHash: draft.contentHash,
        confirmedErrors: errors,
      },
    })
    return approved
  })
}

/** The result without the number of the readings' version: a new version elsewhere makes no draft out of date. */
function withoutVersion(result: string): string {
  const { readingsVersion: _, ...rest } = JSON.parse(result) as MonthResult
  return canonicalText({
    ...rest,
    members: rest.members.map(({ steps: __, ...member }) => member),
  })
}

/**
 * Starts a correction of a month that is closed: a settlement of its own, computed from what holds now.
 *
 * @refuses settlement.not-found, settlement.not-approved, settlement.no-difference
 * @pl korekta rozliczenia
 */
export async function correctSettlement(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  reason: string,
): Promise<Settlement> {
  entitle(actor, 'settlement.run', cluster)
  return needs.transaction(async (stores) => {
    await stores.blocks.lock(cluster)
    const first = await stores.settlements.find(cluster, id)
    if (!first) throw new Refusal('settlement.not-found', { id })
    if (first.state !== 'approved') throw new Refusal('settlement.not-approved', { month: first.month })
    const all = await stores.settlements.ofMonth(cluster, first.month)
    const waiting = all.find(({ state }) => state === 'draft')
    // A correction corrects what holds now: the last one approved.
    const last = all
      .filter(({ state }) => state === 'approved')
      .sort((a, b) => (a.approvedAt ?? '').localeCompare(b.approvedAt ?? ''))
      .at(-1)
    const corrected = (await stores.settlements.find(cluster, last?.settlementId ?? id)) ?? first
    // A correction takes what holds now, also where the first settlement chose earlier readings.
    const choices = { ...choicesOf(corrected), readingsVersion: null }
    const computed = await compute(needs, stores, cluster, first.month, choices)
    if (withoutVersion(computed.result) === withoutVersion(corrected.result))
      throw new Refusal('settlement.no-difference', { month: first.month })
    const draft: Settlement = {
      settlementId: waiting?.settlementId ?? needs.newId(),
      month: first.month,
      state: 'draft',
      corrects: corrected.settlementId,
      reason,
      year: null,
      number: null,
      ...computed,
      createdAt: needs.now(),
      createdBy: actorId(actor),
      approvedAt: null,
      approvedBy: null,
      version: (waiting?.version ?? 0) + 1,
    }
    await (waiting ? stores.settlements.update(cluster, draft) : stores.settlements.insert(cluster, draft))
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'settlement.correction-started',
      about: `settlement:${draft.settlementId}`,
      before: { corrects: corrected.settlementId, contentHash: corrected.contentHash },
      after: { reason, contentHash: draft.contentHash },
    })
    return draft
  })
}

/** Throws a draft away. @refuses settlement.not-found, settlement.already-approved */
export async function dropSettlement(needs: SettlementNeeds, actor: Actor, cluster: string, id: string): Promise<void> {
  entitle(actor, 'settlement.run', cluster)
  await needs.transaction(async (stores) => {
    const found = await stores.settlements.find(cluster, id, true)
    if (!found) throw new Refusal('settlement.not-found', { id })
    if (found.state === 'approved') throw new Refusal('settlement.already-approved', { number: numberText(found) })
    await stores.settlements.remove(cluster, id)
    await stores.journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'settlement.dropped',
      about: `settlement:${id}`,
      before: { month: found.month, contentHash: found.contentHash },
      after: null,
    })
  })
}

/**
 * Computes a settlement again from its frozen inputs and the readings of their version.
 *
 * @returns the checksum of what comes out, and whether it is the stored one to the last byte
 * @refuses settlement.not-found
 */
export async function recomputeSettlement(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<{ readonly contentHash: string; readonly same: boolean }> {
  entitle(actor, 'settlement.read', cluster)
  return needs.read(async (stores) => {
    const found = await stores.settlements.find(cluster, id)
    if (!found) throw new Refusal('settlement.not-found', { id })
    const inputs = JSON.parse(found.inputs) as MonthInputs
    const readings = await monthReadings(stores, cluster, monthText(inputs.month), inputs.readingsVersion)
    const contentHash = needs.sha256(canonicalText(settleMonth(inputs, readings)))
    return { contentHash, same: contentHash === found.contentHash }
  })
}
