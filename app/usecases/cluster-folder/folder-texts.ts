import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { clusterSchema } from '../analyse/config.ts'
import type { Cluster } from '../office/cluster.ts'
import type { ExportedRegister } from '../office/export-register.ts'
import { plantText } from '../office/plant-rules.ts'
import type { Scenario } from '../scenarios/ports.ts'
import type { RuleInForce } from '../settlement/ports.ts'

/** What stands in `cluster.yaml` beside the fields that are fields of a cluster. */
function knownSettings({ settings }: Cluster): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([field]) => field in clusterSchema.shape))
}

/** The period a folder without one speaks of: the last whole year of readings, else the last year with any. */
function periodOf(months: readonly LocalMonth[]): { from: string; to: string } | undefined {
  const byYear = Map.groupBy(months, (month) => month.slice(0, 4))
  const years = [...byYear].sort(([a], [b]) => (a < b ? 1 : -1))
  const [year] = years.find(([, of]) => of.length === 12) ?? years[0] ?? []
  return year === undefined ? undefined : { from: `${year}-01-01`, to: `${Number(year) + 1}-01-01` }
}

/** `cluster.yaml`: the cluster, its settings, the period and the plants. */
export function clusterText({ cluster, plants }: ExportedRegister, months: readonly LocalMonth[]) {
  const { name, shortName, coordinator, area, distributor } = cluster
  const { plannedPlants = [], ...others } = cluster.settings
  const { period = periodOf(months), ...settings } = knownSettings({ ...cluster, settings: others })
  return {
    format: 'openklaster-cluster/1',
    name,
    shortName,
    ...(coordinator === null ? {} : { coordinator }),
    area: area.powiat === null ? { kind: area.kind, gminas: area.gminas, label: area.label } : area,
    distributor,
    ...(period === undefined ? {} : { period }),
    ...settings,
    plants: [...plants.map(plantText), ...(plannedPlants as unknown[])],
  }
}

/** `register.json`: what the tables and `cluster.yaml` cannot hold, whole. */
export function registerText({ cluster, more }: ExportedRegister) {
  const { registerNumber, website, publicText, settings } = cluster
  const known = knownSettings(cluster)
  const rest = Object.fromEntries(
    Object.entries(settings).filter(([field]) => !(field in known) && field !== 'plannedPlants'),
  )
  return {
    format: 'openklaster-register/1',
    cluster: { registerNumber, website, publicText, settings: rest },
    members: more.members.map(({ version: _, ...member }) => member),
    points: more.points.map(({ version: _, ...point }) => point),
  }
}

/** One what-if of `whatif/`. */
export function whatIfText({ name, note, base, changes }: Scenario) {
  return { format: 'openklaster-what-if/1', name, ...(note === null ? {} : { note }), on: base.on, changes }
}

/** `sharing.yaml`: the rules of sharing with the resolutions that set them, oldest first. */
export function sharingText(rules: readonly RuleInForce[]) {
  return {
    format: 'openklaster-sharing/1',
    rules: [...rules].sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ to: _, ...rule }) => rule),
  }
}
