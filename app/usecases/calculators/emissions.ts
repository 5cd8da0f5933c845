import { z } from 'zod'
import type { Emission } from '../../../domain/emissions/emission.ts'
import { emissionOf, totalEmission } from '../../../domain/emissions/emission.ts'
import { factorOf, factorSet, POLLUTANTS } from '../../../domain/emissions/factor-set.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { text, toNumber, ZERO } from '../../../domain/quantity/decimal.ts'
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
  output: z.object({
    rows: z.array(z.object({ carrier: z.string(), device: z.string(), variant: z.string(), byPollutantMg: masses })),
    byPollutantMg: masses,
  }),
  run({ factorSet: id, energy }, { explain }) {
    const set = factorSet(id)
    const factors = energy.map((key, i) => factorOf(set, key, `/energy/${i}`))
    const parts = factors.map((factor, i) => emissionOf(energy[i]?.gj ?? ZERO, factor))
    return {
      rows: energy.map(({ carrier, device, variant }, i) => ({
        carrier,
        device,
        variant,
        byPollutantMg: inNumbers(parts[i] ?? totalEmission([])),
      })),
      byPollutantMg: inNumbers(totalEmission(parts)),
      findings: set.doubts.map(({ pl, en }) =>
        finding('emissions.doubtful-set', 'warning', { set: id, doubt: en, doubtPl: pl }),
      ),
      steps: explain
        ? energy.map(({ carrier, device, variant, gj }, i) => ({
            pl: `${carrier}, ${device}, ${variant}: energia × wskaźnik [g/GJ]`,
            en: `${carrier}, ${device}, ${variant}: energy × factor [g/GJ]`,
            formula: POLLUTANTS.map((name) => `${name}: ${text(gj)} × ${factors[i]?.[name]}`).join('; '),
            result: POLLUTANTS.map((name) => `${name} ${toNumber(parts[i]?.[name] ?? ZERO)} Mg`).join('; '),
          }))
        : [],
    }
  },
})
