import { z } from 'zod'
import { projectCarriers } from '../../../domain/plan/carrier-projection.ts'
import { evenPercents } from '../../../domain/plan/even-shares.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { calculator } from './calculator.ts'
import { byId, real } from './fields.ts'

const amount = () => real().min(0).max(1e12)
const numbers = z.record(z.string(), z.number())

export const carrierProjection = calculator({
  name: 'carrier-projection',
  pl: 'Zużycie nośników w roku prognozy: macierz sektor × nośnik razy wzrost sektora, z sumami i udziałami.',
  en: 'Carriers in a later year: the matrix sector × carrier times the growth of the sector, with sums and shares.',
  input: z.object({
    base: byId(byId(amount())).meta({ description: 'energy by sector and carrier [GJ or one other unit]' }),
    growth: byId(real().min(0).max(1e6)).meta({
      description: 'energy of the later year per energy of the base year, by sector (1.04 = 4 % more); else 1',
    }),
    shifts: z
      .array(
        z.object({
          from: z.string().min(1),
          to: z.string().min(1),
          share: real().min(0).max(1),
          energyRatio: real().positive().max(100).default(1),
          sector: z.string().min(1).optional(),
        }),
      )
      .default([]),
  }),
  output: z.object({
    matrix: z.record(z.string(), numbers),
    bySector: numbers,
    byCarrier: numbers,
    total: z.number(),
    sharePct: numbers.nullable(),
    baseTotal: z.number(),
  }),
  run({ base, growth, shifts }) {
    for (const sector of Object.keys(growth))
      if (!Object.hasOwn(base, sector))
        throw new Refusal(
          'input.field',
          {
            field: `/growth/${sector}`,
            reason: 'names a sector that base does not have',
            reasonPl: 'wskazuje sektor, którego nie ma w base',
          },
          { pointer: `/growth/${sector}` },
        )
    shifts.forEach(({ sector, from, to }, i) => {
      if (sector !== undefined && !Object.hasOwn(base, sector))
        throw new Refusal(
          'input.field',
          {
            field: `/shifts/${i}/sector`,
            reason: 'names a sector that base does not have',
            reasonPl: 'wskazuje sektor, którego nie ma w base',
          },
          { pointer: `/shifts/${i}/sector` },
        )
      if (from === to)
        throw new Refusal(
          'input.field',
          {
            field: `/shifts/${i}/to`,
            reason: 'is the carrier it is taken from',
            reasonPl: 'to ten sam nośnik, z którego się przechodzi',
          },
          { pointer: `/shifts/${i}/to` },
        )
    })
    const before = projectCarriers(base, {})
    const after = projectCarriers(base, growth, shifts)
    const carriers = Object.keys(after.byCarrier)
    const percents = evenPercents(carriers.map((carrier) => after.byCarrier[carrier] ?? 0))
    const still = Object.keys(base).filter((sector) => !Object.hasOwn(growth, sector))
    return {
      ...after,
      sharePct: percents ? Object.fromEntries(carriers.map((carrier, i) => [carrier, percents[i] ?? 0])) : null,
      baseTotal: before.total,
      findings: still.map((sector) => finding('plan.sector-without-growth', 'info', { sector })),
      steps: Object.keys(base).map((sector) => ({
        pl: `Sektor ${sector}`,
        en: `Sector ${sector}`,
        formula: 'E_n(rok) = E_n(baza) · wzrost sektora',
        result: `${before.bySector[sector] ?? 0} · ${growth[sector] ?? 1} = ${(before.bySector[sector] ?? 0) * (growth[sector] ?? 1)}`,
      })),
    }
  },
})
