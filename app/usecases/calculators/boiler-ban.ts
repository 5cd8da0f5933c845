import { z } from 'zod'
import { banRule } from '../../../domain/plan/ban-rule.ts'
import { BAN_REGIONS, BOILER_CLASSES, banIn, banRows } from '../../../domain/plan/boiler-bans.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { calculator } from './calculator.ts'
import { dayField } from './fields.ts'

export const boilerBan = calculator({
  name: 'boiler-ban',
  pl: 'Do kiedy uchwała antysmogowa pozwala używać źródła ciepła.',
  en: 'Until when the anti-smog resolution of the voivodeship lets a heat source run.',
  input: z.object({
    on: dayField().meta({ description: 'the day whose law counts' }),
    region: z.enum(BAN_REGIONS),
    powiat: z
      .string()
      .regex(/^\d{4}$/, 'a powiat has 4 digits')
      .optional()
      .meta({ description: 'for rules of some powiats' }),
    kind: z.enum(['boiler', 'stove', 'other']),
    fuel: z.string().min(1),
    boilerClass: z.enum(BOILER_CLASSES).nullish(),
    startedOn: dayField().optional(),
    madeOn: dayField().optional(),
  }),
  output: z.object({
    ban: z.enum(['until', 'none', 'unknown']),
    bannedFrom: z.string().nullable(),
    mayAdapt: z.boolean().nullable(),
    overdue: z.boolean().nullable(),
    rule: z.string().nullable(),
  }),
  run: ({ on, region, powiat, boilerClass, ...source }, { cite }) => {
    const found = banIn(
      banRows(region, on, cite),
      { ...source, boilerClass: boilerClass ?? null, count: 1 },
      powiat ?? '',
    )
    if (!found)
      return {
        ban: 'unknown' as const,
        bannedFrom: null,
        mayAdapt: null,
        overdue: null,
        rule: null,
        findings: [finding('plan.ban-unknown', 'warning', { count: 1 })],
      }
    const words = banRule(found.rule)
    return {
      ban: found.from === null ? ('none' as const) : ('until' as const),
      bannedFrom: found.from,
      mayAdapt: found.adapt,
      overdue: found.from !== null && found.from <= on,
      rule: found.rule,
      steps: [
        {
          pl: `Przepis uchwały: ${words.pl}`,
          en: `Rule of the resolution: ${words.en}`,
          formula: `${source.kind}, ${source.fuel}, ${boilerClass ?? '–'}`,
          result: found.from ?? 'no end',
        },
      ],
    }
  },
})
