import { join } from 'node:path'
import type { LocalDay } from '../../../domain/calendar/day.ts'
import { day } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { startOfDay } from '../../../domain/calendar/slot.ts'
import { newCitations } from '../../../domain/law/citations.ts'
import { publicHolidays } from '../../../domain/law/public-holidays.ts'
import { scaledProfile } from '../../../domain/metering/profiles/scaled-profile.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import type { Parts } from '../../http/api.ts'
import { plansIn } from '../../http/areas/plans-needs.ts'
import { loadClusterFolder } from '../../imports/cluster-folder/load-folder.ts'
import { EXAMPLE_NOTE, examplePlan } from '../../imports/plan-parts/example-plan.ts'
import { readReadingsFolder } from '../../imports/readings-folder.ts'
import type { ClusterData } from '../../usecases/analyse/cluster-data.ts'
import type { Actor } from '../../usecases/office/actor.ts'
import { enterRegister } from '../../usecases/office/enter-register.ts'
import { registerFromData } from '../../usecases/office/register-from-data.ts'
import { giveRole } from '../../usecases/people/roles.ts'
import { enterPlan } from '../../usecases/plan-office/enter-plan.ts'
import { acceptImport } from '../../usecases/readings/accept-import.ts'
import type { DeliveredFile, ReadingNeeds } from '../../usecases/readings/ports.ts'
import { repairReadings } from '../../usecases/readings/repair-readings.ts'
import { stageImport } from '../../usecases/readings/stage-import.ts'
import { setRule } from '../../usecases/settlement/sharing-rules.ts'
import { deliveredFile } from '../read-delivered-files.ts'
import type { DemonstrationAccount } from './accounts.ts'
import { ACCOUNTS, PASSWORD } from './accounts.ts'
import { publishDemonstration } from './publish-demonstration.ts'

/** Who enters the made-up data in the journal. */
export const DEMONSTRATION: Actor = { kind: 'job', name: 'demonstration' }

/** Made-up days that statutory dates hang on. */
const DATES = { registeredOn: '2025-02-10', appliedToDistributorOn: '2026-09-15' }

const WEEKS = 52
const SLOTS_PER_DAY = 96
/** Readings of the running year: they end before today, as an office has them. */
const RUNNING = { from: day('2026-01-01'), to: day('2026-11-01') }
/** The last two months still wait for the office. */
const REPAIRED_TO = day('2026-09-01')

/** A series moved by whole weeks, so that weekdays and clock changes stay, cut to the running year. */
function moved(series: Series): Series | null {
  const start = series.start + WEEKS * 7 * SLOTS_PER_DAY
  const [from, to] = [startOfDay(RUNNING.from), startOfDay(RUNNING.to)]
  const step = series.slotsPerValue
  const first = Math.max(0, Math.ceil((from - start) / step))
  const end = Math.min(series.wh.length, Math.floor((to - start) / step))
  if (end <= first) return null
  return {
    ...series,
    start: (start + first * step) as Slot,
    wh: series.wh.slice(first, end),
    quality: series.quality.slice(first, end),
  }
}

/** Points without a file, by their standard profile: every value says that it is modelled. */
function byProfile(data: ClusterData, files: readonly DeliveredFile[], from: LocalDay, to: LocalDay): DeliveredFile {
  const read = new Set(files.flatMap(({ series }) => series.map(({ point, direction }) => `${direction} ${point}`)))
  const holidays = publicHolidays(from, to, newCitations())
  const series = data.points.flatMap((point) => {
    const own = data.profiles.filter((one) => one.point === point.code)
    const wanted =
      own.length > 0
        ? own
        : point.profile === null
          ? []
          : [
              {
                point: point.code,
                direction: 'withdrawal' as const,
                profile: point.profile,
                yearlyKwh: point.yearlyKwh,
              },
            ]
    return wanted
      .filter(({ direction }) => !read.has(`${direction} ${point.code}`))
      .map(({ direction, profile, yearlyKwh }) =>
        scaledProfile(profile, {
          from: startOfDay(from),
          to: startOfDay(to),
          yearlyKwh: yearlyKwh ?? point.yearlyKwh ?? 0,
          holidays,
          point: direction === 'feed-in' ? (point.feedInCode ?? point.code) : point.code,
          direction,
        }),
      )
  })
  return {
    name: `profile standardowe ${from.slice(0, 4)}`,
    sha256: '',
    format: 'profile',
    publishedAt: null,
    preliminary: true,
    series,
    findings: [],
  }
}

/** Repairs of the running year before it is settled: wrong values are set aside, then gaps are filled. */
async function repairRunningYear(readings: ReadingNeeds, cluster: string, codes: readonly string[]): Promise<void> {
  for (const kind of ['correct', 'fill'] as const)
    await repairReadings(readings, DEMONSTRATION, cluster, {
      kind,
      points: codes,
      from: RUNNING.from,
      to: REPAIRED_TO,
    }).catch((error: unknown) => {
      if (!(error instanceof Refusal && error.code === 'readings.nothing-to-repair')) throw error
    })
}

/** The made-up year once more as the running one, in one file by its own name. */
function runningYear(files: readonly DeliveredFile[]): DeliveredFile {
  return {
    name: 'odczyty pokazowe 2026 (rok 2025 przesunięty o 52 tygodnie)',
    sha256: '',
    format: 'demonstration',
    publishedAt: '202611020600',
    preliminary: false,
    series: files.flatMap(({ series }) => series.flatMap((one) => moved(one) ?? [])),
    findings: [],
  }
}

async function enterAccounts({ people, signIn }: Parts, cluster: string): Promise<DemonstrationAccount[]> {
  if (!signIn) throw new Error('a demonstration needs the sign-in')
  const made: DemonstrationAccount[] = []
  for (const { name, email, role, memberId } of ACCOUNTS) {
    const known = await people.read((stores) => stores.people.byEmail(email))
    if (known) await signIn.accounts.restore(known.id, { name, password: PASSWORD })
    const userId = known?.id ?? (await signIn.accounts.create({ name, email, password: PASSWORD }))
    await people.transaction(async (stores) => {
      await stores.people.save(userId, { language: 'pl', isOperator: role === 'administrator' })
      await giveRole(people, stores, { actor: 'job:demonstration', cluster }, { id: userId }, { role, memberId })
    })
    made.push({ email, password: PASSWORD, role })
  }
  return made
}

/**
 * Fills an empty server with the made-up cluster: register, a year of readings with their faults, the running year,
 * accounts of every role, the rule of sharing.
 *
 * @param folder  the cluster folder of the example
 * @returns       the accounts to show
 */
export async function loadDemonstration(
  parts: Parts,
  folder: string,
  log: (line: string) => void,
): Promise<{ readonly cluster: string; readonly accounts: readonly DemonstrationAccount[] }> {
  const started = performance.now()
  const data = await loadClusterFolder(folder)
  const drafts = registerFromData(data, '2025-01-01')
  const { clusterId } = await enterRegister(
    parts.office,
    DEMONSTRATION,
    { ...drafts, cluster: { ...drafts.cluster, settings: { ...drafts.cluster.settings, ...DATES } } },
    { isDemonstration: true },
  )
  const codes = data.points.flatMap(({ code, feedInCode }) => [code, feedInCode ?? code])
  const { files } = await readReadingsFolder(join(folder, 'readings'), codes)
  const delivered = files.map((read) => deliveredFile(read, read.path.split(/[/\\]/).at(-1) ?? read.path))
  const readings = readingsOn(parts.database, parts.clock)
  const year = [...delivered, byProfile(data, delivered, data.config.period.from, data.config.period.to)]
  const running = [runningYear(delivered), byProfile(data, delivered, RUNNING.from, RUNNING.to)]
  for (const part of [year, running]) {
    const staged = await stageImport(readings, DEMONSTRATION, clusterId, 'cluster-folder', part)
    await acceptImport(readings, DEMONSTRATION, clusterId, staged.import.importId)
  }
  await repairRunningYear(
    readings,
    clusterId,
    data.points.map(({ code }) => code),
  )
  await setRule(settlementsOn(parts.database, parts.clock), DEMONSTRATION, clusterId, {
    key: 'equal',
    resolution: 'uchwała Rady Klastra nr 2/2026 (wymyślona)',
    resolvedOn: '2025-12-15',
    from: RUNNING.from,
  })
  await publishDemonstration(parts, DEMONSTRATION, clusterId)
  await enterPlan(plansIn(parts.database, parts.clock), DEMONSTRATION, clusterId, examplePlan, 'example', EXAMPLE_NOTE)
  const accounts = await enterAccounts(parts, clusterId)
  log(`demonstration: loaded in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return { cluster: clusterId, accounts }
}
