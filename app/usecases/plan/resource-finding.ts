import type { RuleOfThumb } from '../../../domain/plan/resources/potential.ts'
import { ruleInWords } from '../../../domain/plan/resources/rule-names.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { Place } from '../../../domain/problems/problem.ts'

function comma(value: number): string {
  return String(value).replace('.', ',')
}

/** A resource that falls short of a rule of thumb, told in words with its unit. */
export function belowRuleFinding({ id, limit, found }: RuleOfThumb, resource?: string, place?: Place): Finding {
  const known = ruleInWords(id)
  const unit = known ? ` ${known.unit}` : ''
  const of = resource === undefined ? '' : `${resource}, `
  return finding(
    'plan.below-rule-of-thumb',
    'info',
    {
      id,
      limit,
      found,
      name: `${of}${known?.en ?? id}`,
      namePl: `${of}${known?.pl ?? id}`,
      foundPl: `${comma(found)}${unit}`,
      limitPl: `${comma(limit)}${unit}`,
    },
    place,
  )
}
