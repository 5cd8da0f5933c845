import { z } from 'zod'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { compare, fullText } from '../../../domain/quantity/decimal.ts'
import { roundHalfAway } from '../../../domain/quantity/rounding.ts'
import type { Contribution, SharedBenefit } from '../../../domain/sharing/benefit-keys.ts'
import {
  shareByEnergy,
  shareByHours,
  shareByNucleolus,
  shareByShapley,
  shareEqually,
} from '../../../domain/sharing/benefit-keys.ts'
import type { Game } from '../../../domain/sharing/game.ts'
import { gameOf, grandValue, inOrder } from '../../../domain/sharing/game.ts'
import { ruleOf, shareReasons, worstCoalition } from '../../../domain/sharing/reasons.ts'
import { coreTest } from '../../../domain/sharing/shapley.ts'
import type { Step } from './calculator.ts'
import { calculator } from './calculator.ts'
import { byId, exactNonNegative, grosze } from './fields.ts'
import { coalitionValues } from './shapley.ts'

const input = z.object({
  benefitPln: grosze(),
  key: z.enum(['equal', 'energy', 'hourly', 'shapley', 'nucleolus']),
  members: byId(
    z.object({
      energyKwh: exactNonNegative().optional(),
      matchedKwhByHour: z.array(exactNonNegative()).max(100_000).optional(),
    }),
  ),
  values: coalitionValues().optional(),
})
type Input = z.output<typeof input>

function contributions(members: Input['members']): Contribution[] {
  return Object.entries(members).map(([id, { energyKwh, matchedKwhByHour }]) => ({
    id,
    ...(energyKwh ? { energyKwh } : {}),
    ...(matchedKwhByHour ? { matchedKwhByHour } : {}),
  }))
}

/** The game of the values, with exactly the members as players. */
function gameFor({ values, members }: Input): Game {
  if (!values) throw new Refusal('sharing.values-missing', {}, { pointer: '/values' })
  const game = gameOf(values)
  const ids = inOrder(Object.keys(members))
  if (ids.length === 0) throw new Refusal('sharing.no-members', {}, { pointer: '/members' })
  if (ids.join(',') !== game.players.join(','))
    throw new Refusal(
      'sharing.members-differ',
      { members: ids.join(', '), players: game.players.join(', ') },
      { pointer: '/values' },
    )
  return game
}

function share(given: Input, whole: bigint, game: Game | null): SharedBenefit {
  if (game) return given.key === 'shapley' ? shareByShapley(whole, game) : shareByNucleolus(whole, game)
  const members = contributions(given.members)
  if (given.key === 'energy') return shareByEnergy(whole, members)
  return given.key === 'hourly' ? shareByHours(whole, members) : shareEqually(whole, members)
}

function gameFindings(given: Input, game: Game, shared: SharedBenefit): Finding[] {
  const worth = { mantissa: grandValue(game), scale: game.scale }
  const found: Finding[] = []
  if (compare(worth, given.benefitPln) !== 0)
    found.push(
      finding('sharing.benefit-differs-from-game', 'warning', {
        benefit: fullText(given.benefitPln),
        game: fullText(worth),
      }),
    )
  // Shares of the game itself, not of the rounded benefit.
  const test = coreTest(game, { numerators: shared.weights, denominator: shared.denominator ?? 1n })
  if (!test.inCore) found.push(finding('sharing.outside-core', 'warning', { coalition: worstCoalition(game, test) }))
  return found
}

/** The rule once, then each member's exact part and what rounding made of it. */
function stepsOf(key: Input['key'], shared: SharedBenefit, whole: bigint): Step[] {
  const total = shared.weights.reduce((a, b) => a + b, 0n)
  const plain = (mantissa: bigint, scale: number) => fullText({ mantissa, scale })
  const benefit = plain(whole, 2)
  return [
    {
      ...ruleOf(key),
      formula:
        total === 0n
          ? 'share_i = value of the game for i'
          : 'share_i = benefit × weight_i / Σ weight; grosze by the largest remainder, ties by id',
      result: benefit,
    },
    ...shared.ids.map((id, i) => ({
      pl: `Część: ${id}`,
      en: `Part: ${id}`,
      formula:
        total === 0n
          ? `${shared.weights[i]} / ${shared.denominator ?? 1n} × 10^−${shared.scale}`
          : `${benefit} × ${plain(shared.weights[i] ?? 0n, shared.scale)} / ${plain(total, shared.scale)}`,
      result: plain(shared.grosze[i] ?? 0n, 2),
    })),
  ]
}

export const shareBenefit = calculator({
  name: 'share-benefit',
  pl: 'Dzieli korzyść między członków co do grosza, z uzasadnieniem dla każdego.',
  en: 'Shares a benefit among members to the grosz, with the reason for each.',
  input,
  output: z.object({
    sharesPln: z.record(z.string(), z.string()),
    reasons: z.record(z.string(), z.string()),
    reasonsEn: z.record(z.string(), z.string()),
  }),
  run(given, { explain }) {
    const whole = roundHalfAway(given.benefitPln, 2).mantissa
    const game = given.key === 'shapley' || given.key === 'nucleolus' ? gameFor(given) : null
    const shared = share(given, whole, game)
    const reasons = shareReasons(given.key, shared, game)
    const loss = whole < 0n ? [finding('sharing.loss-shared', 'warning', { benefit: fullText(given.benefitPln) })] : []
    return {
      sharesPln: Object.fromEntries(
        shared.ids.map((id, i) => [id, fullText({ mantissa: shared.grosze[i] ?? 0n, scale: 2 })]),
      ),
      reasons: Object.fromEntries(shared.ids.map((id) => [id, reasons[id]?.pl ?? ''])),
      reasonsEn: Object.fromEntries(shared.ids.map((id) => [id, reasons[id]?.en ?? ''])),
      findings: [...loss, ...(game ? gameFindings(given, game, shared) : [])],
      steps: explain ? stepsOf(given.key, shared, whole) : [],
    }
  },
})
