import { createHash } from 'node:crypto'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { loadClusterFolder } from '../../imports/cluster-folder/load-folder.ts'
import { readWhatIf, whatIfsOf } from '../../imports/cluster-folder/what-if-file.ts'
import type { ClusterData } from '../../usecases/analyse/cluster-data.ts'
import { tryChanges } from '../../usecases/scenarios/apply-changes.ts'
import type { Base, Change } from '../../usecases/scenarios/changes.ts'
import type { Compared } from '../../usecases/scenarios/comparison.ts'
import { comparisonOf } from '../../usecases/scenarios/comparison.ts'
import type { Today } from '../../usecases/scenarios/compute-scenario.ts'
import { computeBeside, computeScenario, computeToday, valuedOn } from '../../usecases/scenarios/compute-scenario.ts'
import { describeChange } from '../../usecases/scenarios/describe-change.ts'
import { namesIn } from '../../usecases/scenarios/names-in.ts'
import { presentOf } from '../../usecases/scenarios/present.ts'
import { presetsFor } from '../../usecases/scenarios/presets.ts'
import type { ListedWhatIf, Say, WhatIfSource } from './source.ts'

interface Known {
  readonly id: string
  readonly name: string
  readonly base: Base
  readonly changes: readonly Change[]
}

function baseOf({ config }: ClusterData, on: string | undefined): Base {
  const year = Number(config.period.from.slice(0, 4))
  return { year, on: on ?? `${config.period.pricingYear ?? year}-01-01` }
}

/** Files of the folder, then presets that fit it. */
async function knownIn(folder: string, data: ClusterData): Promise<Known[]> {
  const files = await Promise.all(whatIfsOf(folder).map(readWhatIf))
  const presets = presetsFor(data).flatMap(({ id, name, changes }) =>
    changes === null ? [] : [{ id, name: name.pl, base: baseOf(data, undefined), changes }],
  )
  const own = files.map(({ id, name, on, changes }) => ({ id, name, base: baseOf(data, on), changes }))
  return [...own, ...presets.filter(({ id }) => !own.some((one) => one.id === id))]
}

/** Short checksum of everything read, so that a paper can be tied to its data. */
function originOf({ inputs }: ClusterData): string {
  const all = inputs.map(({ file, sha256 }) => `${file} ${sha256}`).join('\n')
  return `SHA-256 ${createHash('sha256').update(all).digest('hex').slice(0, 16)}…`
}

/** What-ifs of a cluster folder: its files in `whatif/` and the presets. */
export function whatIfsInFolder(folder: string): WhatIfSource {
  let loaded: ClusterData | undefined
  const load = async (say?: Say) => {
    loaded ??= await loadClusterFolder(folder, (name, share) =>
      say?.(0.2 * share, `czytanie: ${name}`, `reading: ${name}`),
    )
    return loaded
  }
  const find = (known: readonly Known[], name: string): Known => {
    const found = known.find((one) => one.id === name || one.name === name)
    if (!found) throw new Refusal('command.no-what-if', { name, known: known.map(({ id }) => id).join(', ') })
    return found
  }
  const computed = (data: ClusterData, { base, changes }: Known, say: Say) =>
    computeScenario(data, { base, changes, origin: originOf(data) }, (share, pl, en) => say(0.2 + 0.8 * share, pl, en))
  return {
    async list() {
      const data = await load()
      return (await knownIn(folder, data)).map(({ id, name, base, changes }): ListedWhatIf => {
        const valued = valuedOn(data, base)
        const [problem] = tryChanges(presentOf(valued), changes, valued).problems
        return {
          id,
          name,
          changes: changes.map((change) => describeChange(change, namesIn(data))),
          state: problem ? { pl: problem.reasonPl, en: problem.reason } : { pl: 'można policzyć', en: 'can be run' },
        }
      })
    },
    async run(name, say) {
      const data = await load(say)
      return computed(data, find(await knownIn(folder, data), name), say)
    },
    async compare(names, say) {
      const data = await load(say)
      const known = await knownIn(folder, data)
      const files = new Set((await Promise.all(whatIfsOf(folder).map(readWhatIf))).map(({ id }) => id))
      const wanted = names.length > 0 ? names.map((name) => find(known, name)) : known.filter(({ id }) => files.has(id))
      const origin = originOf(data)
      // Today is the same for all that start from one day of law.
      const days = new Map<string, Today>()
      const all = wanted.map(({ id, name, base, changes }, i): Compared => {
        const part = (share: number) => 0.2 + (0.8 * (i + share)) / wanted.length
        const today = days.get(base.on) ?? computeToday(data, { base, origin })
        days.set(base.on, today)
        const inputs = { changes, origin }
        return {
          id,
          name,
          result: computeBeside(today, inputs, (share, pl, en) => say(part(share), `${name}: ${pl}`, `${name}: ${en}`)),
        }
      })
      const [first, ...others] = all
      if (!first) throw new Refusal('command.no-what-if', { name: '–', known: known.map(({ id }) => id).join(', ') })
      return { comparison: comparisonOf([first, ...others]), cluster: data.config.name, origin }
    },
    close: async () => undefined,
  }
}
