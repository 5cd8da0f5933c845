import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Citations } from '../../../domain/law/citations.ts'
import { banRule } from '../../../domain/plan/ban-rule.ts'
import type { BanRow, HeatSource } from '../../../domain/plan/boiler-bans.ts'
import { banDeadlines, banIn, banRows } from '../../../domain/plan/boiler-bans.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { PlanConfig } from './config.ts'
import type { PlanData } from './plan-data.ts'
import type { BanRuleReport, PlanResult } from './result.ts'

function labelOf({ kind, fuel, boilerClass, feed }: HeatSource & { readonly feed: string }): string {
  return [kind, fuel, boilerClass ?? '?', feed].filter((part) => part !== '').join(' · ')
}

/** Rows of the plan's resolution: the gmina's own, or the voivodeship's; undefined: none is named. */
function rowsOf(
  { antiSmog }: PlanConfig,
  today: LocalDay,
  cite: Citations,
): { readonly rows: readonly BanRow[]; readonly source: string | null } | undefined {
  if (antiSmog === undefined) return undefined
  if ('rules' in antiSmog) {
    const rows = antiSmog.rules.map((one) =>
      Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
    )
    return { rows, source: antiSmog.source }
  }
  return { rows: banRows(antiSmog.region, today, cite), source: null }
}

/** Rows that may touch this gmina, in the order of their days; what has no end comes last. */
function rulesOf(rows: readonly BanRow[], powiat: string): BanRuleReport[] {
  return rows
    .filter((one) => !one.powiat || one.powiat.includes(powiat))
    .map((one) => ({
      rule: one.boilers ?? one.fuel ?? '',
      from: one.adaptBy ?? one.bannedFrom ?? null,
      adapt: one.adaptBy !== undefined,
    }))
    .sort((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999'))
}

/**
 * The register of boilers and stoves laid on the bans of the resolution: how many must have gone by when.
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
  const resolution = rowsOf(data.config, today, cite)
  if (resolution === undefined)
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
      findings: [finding('plan.no-resolution', 'warning'), ...unknownBans(count)],
    }
  const { rows } = resolution
  const { deadlines, unlimited, unknown } = banDeadlines(sources, rows, powiat, today)
  const late = deadlines
    .filter(({ overdue }) => overdue)
    .map((one) =>
      finding('plan.ban-passed', 'warning', {
        count: one.count,
        day: one.from,
        dayPl: one.from.split('-').reverse().join('.'),
        rule: banRule(one.rule).en,
        rulePl: banRule(one.rule).pl,
      }),
    )
  return {
    register: {
      count,
      rows: sources.map((one) => {
        const ban = banIn(rows, one, powiat)
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
      rules: rulesOf(rows, powiat),
      rulesSource: resolution.source,
    },
    findings: [...late, ...unknownBans(unknown)],
  }
}

function unknownBans(count: number): Finding[] {
  return count > 0 ? [finding('plan.ban-unknown', 'warning', { count })] : []
}
