import { z } from 'zod'
import { finding } from '../../../domain/problems/finding.ts'
import { gameOf } from '../../../domain/sharing/game.ts'
import { worstCoalition } from '../../../domain/sharing/reasons.ts'
import type { ExactShares } from '../../../domain/sharing/shapley.ts'
import { coreTest, shapleyShares } from '../../../domain/sharing/shapley.ts'
import { calculator } from './calculator.ts'
import { money } from './fields.ts'

/** Worth of coalitions by their ids, sorted and joined by commas. */
export function coalitionValues() {
  return z
    .record(z.string(), money())
    .meta({ description: 'worth of each coalition: ids sorted, joined by commas; the empty one is 0' })
}

/** The binary number nearest to an exact share. */
export function shareNumber({ numerators, denominator }: ExactShares, i: number, scale: number): number {
  const digits = 25n
  const mantissa = ((numerators[i] ?? 0n) * 10n ** digits) / denominator
  return Number(`${mantissa}e-${BigInt(scale) + digits}`)
}

export const shapley = calculator({
  name: 'shapley',
  pl: 'Wartość Shapleya gry koalicyjnej i sprawdzenie, czy leży w rdzeniu.',
  en: 'Shapley value of a game of coalitions, and whether it lies in the core.',
  input: z.object({ values: coalitionValues() }),
  output: z.object({
    shares: z.record(z.string(), z.number()),
    inCore: z.boolean(),
    individuallyRational: z.boolean(),
  }),
  run({ values }) {
    const game = gameOf(values)
    const shares = shapleyShares(game)
    const test = coreTest(game, shares)
    return {
      shares: Object.fromEntries(game.players.map((id, i) => [id, shareNumber(shares, i, game.scale)])),
      inCore: test.inCore,
      individuallyRational: test.individuallyRational,
      findings: test.inCore ? [] : [finding('sharing.outside-core', 'info', { coalition: worstCoalition(game, test) })],
      steps: [
        {
          pl: 'Średni wkład członka po wszystkich kolejnościach przystępowania',
          en: 'What a member adds, averaged over all orders of joining',
          formula: 'φ_i = Σ_S |S|! (n−|S|−1)! / n! · (v(S ∪ i) − v(S))',
          result: game.players.map((id, i) => `${id}: ${shareNumber(shares, i, game.scale)}`).join('; '),
        },
      ],
    }
  },
})
