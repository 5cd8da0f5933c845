import { z } from 'zod'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { localDayOf, SECONDS_PER_SLOT, toUtcText } from '../../../domain/calendar/slot.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { isZero, minus, ONE, plus, smaller, text, toNumber, ZERO } from '../../../domain/quantity/decimal.ts'
import { quotient } from '../../../domain/quantity/fraction.ts'
import { capacityHours } from '../../../domain/settlement/cluster/capacity-hour.ts'
import { readDiscount } from '../../../domain/settlement/cluster/discount.ts'
import type { ClusterHour } from '../../../domain/settlement/cluster/hour.ts'
import { settleClusterHour } from '../../../domain/settlement/cluster/hour.ts'
import type { Step } from './calculator.ts'
import { calculator } from './calculator.ts'
import { byId, exactNonNegative, instantField } from './fields.ts'

const HOUR = 3600

const input = z.object({
  hours: z
    .array(
      z.object({
        at: instantField(),
        withdrawalKwh: byId(exactNonNegative()),
        resFeedInKwh: byId(exactNonNegative()),
        ownUseKwh: byId(exactNonNegative()).optional(),
      }),
    )
    .min(1, 'at least one hour is needed'),
  decisionInForce: z.boolean({ error: 'true or false is needed' }),
  denominator: z.enum(['withdrawal', 'consumption']).default('withdrawal'),
})
type Hours = z.output<typeof input>['hours']

const output = z.object({
  hours: z.array(z.object({ share: z.number().nullable(), factor: z.number(), matchedKwh: z.number() })),
  members: z.record(
    z.string(),
    z.object({
      withdrawalKwh: z.number(),
      matchedKwh: z.number(),
      variableBasisKwh: z.number(),
      resCogenerationBasisKwh: z.number(),
      capacityBasisKwh: z.number().nullable(),
    }),
  ),
  surplusKwh: z.number(),
})

interface MemberSums {
  withdrawal: Decimal
  matched: Decimal
  network: Decimal
  capacity: Decimal | null
}

function slotOf(seconds: number, index: number): Slot {
  if (seconds % HOUR !== 0) throw new Refusal('settlement.not-an-hour', { index }, { pointer: `/hours/${index}/at` })
  return (seconds / SECONDS_PER_SLOT) as Slot
}

/**
 * A withdrawal stands in every hour or in none: what is missing is never read as zero, as it would raise the share of all.
 * Feed-in and own use may be left out where there was none; what that takes for nothing is told, once for each member.
 */
function checkRegisters(hours: Hours): Finding[] {
  const found: Finding[] = []
  for (const field of ['withdrawalKwh', 'resFeedInKwh', 'ownUseKwh'] as const)
    for (const member of new Set(hours.flatMap((hour) => Object.keys(hour[field] ?? {})))) {
      const without = hours.flatMap((hour, index) => (Object.hasOwn(hour[field] ?? {}, member) ? [] : [index]))
      const [index] = without
      if (index === undefined) continue
      const pointer = `/hours/${index}/${field}`
      if (field === 'withdrawalKwh')
        throw new Refusal('settlement.member-missing', { member, field, index }, { pointer })
      found.push(
        finding('settlement.feed-in-left-out', 'warning', { member, field, hours: without.length }, { pointer }),
      )
    }
  return found
}

const mapOf = (record: Readonly<Record<string, Decimal>> | undefined) => new Map(Object.entries(record ?? {}))

export const clusterSupport = calculator({
  name: 'cluster-support',
  pl: 'Rozlicza klaster energii godzinowo: udział OZE, energia dopasowana, podstawy opłat.',
  en: 'Settles an energy cluster by hours: RES share, matched energy, bases of charges.',
  input,
  output,
  run: ({ hours, decisionInForce, denominator }, { cite, explain }) => {
    const leftOut = checkRegisters(hours)
    const isListed = capacityHours(cite)
    const seen = new Set<Slot>()
    const members = new Map<string, MemberSums>()
    const rows: { share: number | null; factor: number; matchedKwh: number }[] = []
    const steps: Step[] = []
    const unlisted = new Set<string>()
    let surplus = ZERO
    for (const [index, hour] of hours.entries()) {
      const slot = slotOf(hour.at, index)
      if (seen.has(slot))
        throw new Refusal('settlement.hour-twice', { at: toUtcText(slot) }, { pointer: `/hours/${index}/at` })
      seen.add(slot)
      const day = localDayOf(slot)
      const energy: ClusterHour = {
        withdrawal: mapOf(hour.withdrawalKwh),
        resFeedIn: mapOf(hour.resFeedInKwh),
        ownUse: mapOf(hour.ownUseKwh),
      }
      const settled = settleClusterHour(energy, readDiscount(day, cite), denominator, decisionInForce)
      const listed = isListed(slot)
      if (listed === undefined) unlisted.add(day.slice(0, 4))
      const share = isZero(settled.denominator) ? null : smaller(quotient(settled.resFedIn, settled.denominator), ONE)
      rows.push({
        share: share && toNumber(share),
        factor: toNumber(settled.factor),
        matchedKwh: toNumber(settled.matched),
      })
      surplus = plus(surplus, settled.surplus)
      for (const id of [...energy.withdrawal.keys(), ...energy.resFeedIn.keys(), ...energy.ownUse.keys()])
        if (!members.has(id)) members.set(id, { withdrawal: ZERO, matched: ZERO, network: ZERO, capacity: ZERO })
      for (const [id, { matched, networkBasis }] of settled.members) {
        const sums = members.get(id) as MemberSums
        const withdrawn = energy.withdrawal.get(id) ?? ZERO
        sums.withdrawal = plus(sums.withdrawal, withdrawn)
        sums.matched = plus(sums.matched, matched)
        sums.network = plus(sums.network, networkBasis)
        if (listed === undefined) sums.capacity = null
        else if (listed && sums.capacity) sums.capacity = plus(sums.capacity, withdrawn)
      }
      if (explain)
        steps.push({
          pl: `Godzina od ${toUtcText(slot)}: udział OZE wybiera część opłat, dopasowana jest mniejsza z dwóch sum.`,
          en: `Hour from ${toUtcText(slot)}: the RES share picks the part of the charges, the smaller sum is matched.`,
          formula: `${text(settled.resFedIn)} / ${text(settled.denominator)}`,
          result: `factor ${text(settled.factor)}, matched ${text(settled.matched)} kWh`,
        })
    }
    if (explain)
      for (const [id, { withdrawal, matched, network, capacity }] of members)
        steps.push({
          pl: `${id}: podstawy opłat z wszystkich godzin. Opłaty zmienna i jakościowa: pobór − dopasowane + część × dopasowane; OZE i kogeneracyjna: pobór − dopasowane; mocowa: pobór w godzinach opłaty mocowej.`,
          en: `${id}: bases of charges of all hours. Variable and quality: withdrawal − matched + part × matched; RES and cogeneration: withdrawal − matched; capacity: withdrawal in hours of the capacity fee.`,
          formula: `withdrawal ${text(withdrawal)}, matched ${toNumber(matched)}`,
          result: `variable ${toNumber(network)} kWh, RES and cogeneration ${toNumber(minus(withdrawal, matched))} kWh, capacity ${capacity ? text(capacity) : '–'} kWh`,
        })
    const findings: Finding[] = [
      ...leftOut,
      decisionInForce ? finding('settlement.cluster-waits', 'warning') : finding('settlement.cluster-off', 'info'),
      ...[...unlisted].map((year) => finding('settlement.capacity-hours-unknown', 'warning', { year })),
      ...(denominator === 'consumption' && hours.every((hour) => hour.ownUseKwh === undefined)
        ? [finding('settlement.own-use-missing', 'warning')]
        : []),
    ]
    return {
      hours: rows,
      members: Object.fromEntries(
        [...members].map(([id, { withdrawal, matched, network, capacity }]) => [
          id,
          {
            withdrawalKwh: toNumber(withdrawal),
            matchedKwh: toNumber(matched),
            variableBasisKwh: toNumber(network),
            resCogenerationBasisKwh: toNumber(minus(withdrawal, matched)),
            capacityBasisKwh: capacity && toNumber(capacity),
          },
        ]),
      ),
      surplusKwh: toNumber(surplus),
      findings,
      steps,
    }
  },
})
