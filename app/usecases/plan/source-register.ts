import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Citations } from '../../../domain/law/citations.ts'
import { banRule } from '../../../domain/plan/ban-rule.ts'
import type { HeatSource } from '../../../domain/plan/boiler-bans.ts'
import { banDeadlines, banOf } from '../../../domain/plan/boiler-bans.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { PlanData } from './plan-data.ts'
import type { PlanResult } from './result.ts'

function labelOf({ kind, fuel, boilerClass, feed }: HeatSource & { readonly feed: string }): string {
  return [kind, fuel, boilerClass ?? '?', feed].filter((part) => part !== '').join(' · ')
}

/**
 * The register of boilers and stoves laid on the bans of the voivodeship's resolution: how many must have gone by when.
 *
 * @pl      ewidencja źródeł ciepła (CEEB) i terminy uchwały antysmogowej
 * @refuses law.not-covered
 */
export function sourceRegister(
  data: PlanData,
  powiat: string,
  today: LocalDay,
  cite: Citations,
): { readonly register: PlanResult['register']; readonly findings: Finding[] } {
  const { sources } = data
  const count = sources.reduce((sum, one) => sum + one.count, 0)
  const region = data.config.antiSmog?.region
  if (region === undefined)
    return {
      register: {
        count,
        rows: sources.map((one) => ({
          label: labelOf(one),
          count: one.count,
          bannedFrom: null,
          source: one,
          ban: 'unknown' as const,
        })),
        deadlines: [],
        unlimited: 0,
        unknown: count,
      },
      findings: count > 0 ? [finding('plan.ban-unknown', 'warning', { count })] : [],
    }
  const { deadlines, unlimited, unknown } = banDeadlines(sources, region, powiat, today, cite)
  const findings = deadlines
    .filter(({ overdue }) => overdue)
    .map(({ count: late, from, rule }) =>
      finding('plan.ban-passed', 'warning', {
        count: late,
        day: from,
        dayPl: from.split('-').reverse().join('.'),
        rule: banRule(rule).en,
        rulePl: banRule(rule).pl,
      }),
    )
  if (unknown > 0) findings.push(finding('plan.ban-unknown', 'warning', { count: unknown }))
  return {
    register: {
      count,
      rows: sources.map((one) => {
        const ban = banOf(one, region, powiat, today, cite)
        return {
          label: labelOf(one),
          count: one.count,
          bannedFrom: ban?.from ?? null,
          source: one,
          ban: ban === undefined ? ('unknown' as const) : ban.from === null ? ('none' as const) : ('until' as const),
          adapt: ban?.adapt ?? false,
        }
      }),
      deadlines,
      unlimited,
      unknown,
    },
    findings,
  }
}
