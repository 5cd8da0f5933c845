import type { LocalMonth } from '../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { clusterSchema } from '../analyse/config.ts'
import { fieldReason } from '../field-reason.ts'
import type { Actor } from '../office/actor.ts'
import type { ExportedRegister } from '../office/export-register.ts'
import { exportRegister } from '../office/export-register.ts'
import { entitle } from '../office/rights.ts'
import type { Scenario } from '../scenarios/ports.ts'
import type { RuleInForce } from '../settlement/ports.ts'
import { clusterText } from './folder-texts.ts'
import type { FolderNeeds } from './ports.ts'

/** A cluster as its folder holds it; readings are fetched month by month. */
export interface ExportedFolder {
  readonly register: ExportedRegister
  readonly months: readonly LocalMonth[]
  readonly scenarios: readonly Scenario[]
  readonly rules: readonly RuleInForce[]
  /** What the folder cannot hold, and what stands in its way. */
  readonly findings: readonly Finding[]
}

function findingsOf(
  register: ExportedRegister,
  months: readonly LocalMonth[],
  scenarios: readonly Scenario[],
): Finding[] {
  const text = clusterText(register, months)
  const parsed = clusterSchema.safeParse(text)
  const issue = parsed.error?.issues[0]
  const year = Number(String((text as { period?: { from?: string } }).period?.from ?? '').slice(0, 4))
  const weather = register.cluster.settings.weather as { kind?: string; path?: string } | undefined
  return [
    ...(issue
      ? [
          finding('folder.field', 'warning', {
            file: 'cluster.yaml',
            field: issue.path.map(String).join('.') || '/',
            ...fieldReason(issue),
          }),
        ]
      : []),
    ...(weather?.kind === 'file' ? [finding('folder.no-weather-file', 'warning', { path: weather.path ?? '' })] : []),
    ...scenarios
      .filter(({ base }) => base.year !== year)
      .map(({ name, base }) =>
        finding('folder.other-year', 'warning', { name, year: base.year, folderYear: year || '–' }),
      ),
    ...(register.cluster.isPublic ? [finding('folder.page-closed', 'info', {})] : []),
    finding('folder.left-behind', 'info', {}),
  ]
}

/**
 * A cluster as a cluster folder holds it: register, what-ifs and rules of sharing of a day, and which months of readings
 * there are. What a folder cannot hold is told.
 *
 * @refuses cluster.not-found, actor.not-entitled
 */
export async function exportFolder(
  needs: FolderNeeds,
  actor: Actor,
  cluster: string,
  on: string,
): Promise<ExportedFolder> {
  entitle(actor, 'register.export', cluster)
  const register = await exportRegister(needs, actor, cluster, on)
  return needs.read(async (stores) => {
    const months = (await stores.blocks.months(cluster)).map(({ month }) => month).sort()
    const scenarios = (await stores.scenarios.list(cluster)).map(({ scenario }) => scenario)
    const rules = await stores.rules.list(cluster)
    return { register, months, scenarios, rules, findings: findingsOf(register, months, scenarios) }
  })
}

/** Every register of a month as it is in force. @refuses cluster.not-found, actor.not-entitled */
export async function exportMonth(
  needs: FolderNeeds,
  actor: Actor,
  cluster: string,
  month: LocalMonth,
): Promise<MonthBlock[]> {
  entitle(actor, 'register.export', cluster)
  return needs.read(async ({ blocks }) => (await blocks.readMonth(cluster, { month })).map(({ block }) => block))
}
