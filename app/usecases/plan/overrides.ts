import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { PlanData } from './plan-data.ts'
import type { PlanResult } from './result.ts'

/** The figure at a path of the project now; undefined: it is gone. */
function figureAt({ config, carriers }: PlanData, path: string): number | undefined {
  const steps = path.split('.')
  if (steps[0] === 'carriers') {
    const rows = carriers.filter(({ sector, carrier }) => sector === steps[1] && carrier === steps[2])
    return rows.length === 0 ? undefined : rows.reduce((sum, { gj }) => sum + gj, 0)
  }
  let at: unknown = config
  for (const step of steps)
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined
  return typeof at === 'number' ? at : undefined
}

/**
 * Starting values beside what the municipality put in their place, both kept, with its note.
 *
 * @pl wartości wyjściowe i zmienione
 */
export function overrideReport(data: PlanData): {
  readonly report: NonNullable<PlanResult['overrides']> | null
  readonly findings: Finding[]
} {
  const start = data.startingValues ?? []
  if (start.length === 0) return { report: null, findings: [] }
  const notes = new Map(data.assumptions.overrides.map((one) => [one.path, one]))
  const rows = start.map((one) => ({ ...one, used: figureAt(data, one.path) ?? null }))
  const changed = rows.filter(({ value, used }) => used !== value)
  const report = changed.map((one) => {
    const note = notes.get(one.path)
    return { ...one, note: note?.note ?? null, author: note?.author ?? null, day: note?.day ?? null }
  })
  const left = rows.length - changed.length
  return {
    report: { changed: report, left: rows.filter(({ value, used }) => used === value) },
    findings: [
      ...(left > 0 ? [finding('plan.starting-values-left', 'warning', { left, all: rows.length })] : []),
      ...report
        .filter(({ note }) => note === null)
        .map(({ what, path }) => finding('plan.override-without-note', 'info', { what, path })),
    ],
  }
}
