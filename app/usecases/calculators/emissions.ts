import { z } from 'zod'
import type { Emission } from '../../../domain/emissions/emission.ts'
import { emissionOf, totalEmission } from '../../../domain/emissions/emission.ts'
import { factorOf, factorSet, POLLUTANTS } from '../../../domain/emissions/factor-set.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { toNumber } from '../../../domain/quantity/decimal.ts'
import { calculator } from './calculator.ts'
import { exactNonNegative } from './fields.ts'

const masses = z.record(z.enum(POLLUTANTS), z.number())

function inNumbers(emission: Emission): Record<string, number> {
  return Object.fromEntries(POLLUTANTS.map((pollutant) => [pollutant, toNumber(emission[pollutant])]))
}

export const emissions = calculator({
  name: 'emissions',
  pl: 'Emisja zanieczyszczeń ze spalania paliw według rodzaju urządzeń [Mg].',
  en: 'Emissions of burning fuels by kind of device [Mg].',
  input: z.object({
    factorSet: z.string(),
    energy: z.array(z.object({ carrier: z.string(), device: z.string(), variant: z.string(), gj: exactNonNegative() })),
  }),
  output: z.object({ rows: z.array(z.object({ byPollutantMg: masses })), byPollutantMg: masses }),
  run({ factorSet: id, energy }) {
    const set = factorSet(id)
    const parts = energy.map(({ gj, ...key }, i) => emissionOf(gj, factorOf(set, key, `/energy/${i}`)))
    return {
      rows: parts.map((part, i) => ({
        carrier: energy[i]?.carrier,
        device: energy[i]?.device,
        variant: energy[i]?.variant,
        byPollutantMg: inNumbers(part),
      })),
      byPollutantMg: inNumbers(totalEmission(parts)),
      findings: set.doubts.map(({ pl, en }) =>
        finding('emissions.doubtful-set', 'warning', { set: id, doubt: en, doubtPl: pl }),
      ),
    }
  },
})
