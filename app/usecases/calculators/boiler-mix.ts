import { z } from 'zod'
import { deviceGroups, boilerMix as mixOf } from '../../../domain/emissions/boiler-mix.ts'
import { factorOf, factorSet, POLLUTANTS } from '../../../domain/emissions/factor-set.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { decimal } from '../../../domain/quantity/decimal.ts'
import { calculator } from './calculator.ts'
import { exactNonNegative } from './fields.ts'

const device = z.object({ carrier: z.string(), device: z.string(), variant: z.string() })
const masses = z.partialRecord(z.enum(POLLUTANTS), exactNonNegative())
const MOST_CARRIERS = 12

export const boilerMix = calculator({
  name: 'boiler-mix',
  pl: 'Jakie struktury kotłów i pieców zgadzają się z podanymi sumami energii i emisji (od–do dla każdego rodzaju).',
  en: 'Which mixes of boilers and stoves fit given totals of energy and emission (a range for each kind).',
  input: z.object({
    factorSet: z.string(),
    energy: z
      .array(z.object({ carrier: z.string(), gj: exactNonNegative() }))
      .min(1)
      .max(MOST_CARRIERS)
      .meta({ description: 'energy in the fuel by carrier [GJ]' }),
    byPollutantMg: masses.meta({ description: 'printed emission by pollutant [Mg]' }),
    devices: z
      .array(device)
      .optional()
      .meta({ description: 'devices that may be in the mix; without it, all the set knows for the carriers' }),
    energyToleranceGj: exactNonNegative().default(decimal('0.5')),
    toleranceMg: exactNonNegative()
      .default(decimal('0.005'))
      .meta({ description: 'half of the last printed digit of the emissions [Mg]' }),
    toleranceByPollutantMg: masses.optional(),
    factorToleranceGPerGj: masses
      .optional()
      .meta({ description: 'half of the last printed digit of the factors [g/GJ], where they are too coarse' }),
  }),
  output: z.object({
    fits: z.boolean(),
    leastStretch: z.number(),
    ranges: z.array(
      z.object({
        carrier: z.string(),
        devices: z.array(z.object({ device: z.string(), variant: z.string() })),
        minGj: z.number(),
        maxGj: z.number(),
        minShare: z.number().nullable(),
        maxShare: z.number().nullable(),
        exampleGj: z.number(),
      }),
    ),
    misfitMg: z.record(z.string(), z.number()),
  }),
  run(input) {
    const set = factorSet(input.factorSet)
    const known = [...new Set(set.factors.map(({ carrier }) => carrier))]
    const seen = new Set<string>()
    input.energy.forEach(({ carrier }, i) => {
      const pointer = `/energy/${i}/carrier`
      if (!known.includes(carrier))
        throw new Refusal(
          'emissions.unknown-name',
          { field: 'carrier', name: carrier, nearest: nearest(carrier, known).join('; ') },
          { pointer },
        )
      if (seen.has(carrier))
        throw new Refusal(
          'input.field',
          { field: pointer, reason: 'stands twice', reasonPl: 'stoi dwa razy' },
          { pointer },
        )
      seen.add(carrier)
    })
    const chosen = input.devices
      ? [...new Set(input.devices.map((key, i) => factorOf(set, key, `/devices/${i}`)))]
      : set.factors
    const groups = deviceGroups(chosen.filter(({ carrier }) => seen.has(carrier)))
    const answer = mixOf(groups, {
      energy: input.energy.map((one) => ({ ...one, toleranceGj: input.energyToleranceGj })),
      emission: POLLUTANTS.flatMap((pollutant) => {
        const mg = input.byPollutantMg[pollutant]
        const toleranceMg = input.toleranceByPollutantMg?.[pollutant] ?? input.toleranceMg
        return mg === undefined ? [] : [{ pollutant, mg, toleranceMg }]
      }),
      factorTolerance: input.factorToleranceGPerGj ?? {},
    })
    if (!answer) throw new Refusal('emissions.no-mix', {}, { pointer: '/devices' })
    const gjOf = new Map(input.energy.map(({ carrier, gj }) => [carrier, Number(gj.mantissa) / 10 ** gj.scale]))
    const share = (carrier: string, gj: number) => {
      const whole = gjOf.get(carrier) ?? 0
      return whole === 0 ? null : gj / whole
    }
    return {
      fits: answer.fits,
      leastStretch: answer.leastStretch,
      ranges: answer.ranges.map(({ carrier, devices, minGj, maxGj }, i) => ({
        carrier,
        devices: devices.map((one) => ({ device: one.device, variant: one.variant })),
        minGj,
        maxGj,
        minShare: share(carrier, minGj),
        maxShare: share(carrier, maxGj),
        exampleGj: answer.example[i] ?? 0,
      })),
      misfitMg: Object.fromEntries(answer.misfit.map(({ pollutant, missedMg }) => [pollutant, missedMg])),
      findings: answer.fits
        ? []
        : [finding('emissions.mix-misfit', 'warning', { stretch: answer.leastStretch.toFixed(2) })],
      steps: [
        {
          pl: 'Programowanie liniowe, dokładne: dla każdego rodzaju urządzeń najmniejsza i największa energia',
          en: 'Exact linear programming: least and most energy of each kind of device',
          formula: 'min, max x_d; Σ_d x_d = E_carrier ± tol; Σ_d x_d · f_d,p = M_p ± tol; x ≥ 0',
          result: `${answer.ranges.length} groups of devices, ${answer.fits ? 'fits' : 'does not fit'}`,
        },
      ],
    }
  },
})
