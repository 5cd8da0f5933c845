import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'

/** What the analysis draws the weather from where the cluster names none. */
const STANDARD = { place: 'warszawa', seed: 1 }

/** Sun and wind of a made-up year: a plant that is built rests on it. */
function weatherFindings({ config, weather }: ClusterData): Finding[] {
  const made = config.plants.some(({ status, kind }) => status === 'planned' && (kind === 'pv' || kind === 'wind'))
  if (!made || weather !== null) return []
  const { place, seed } = config.weather?.kind === 'synthetic' ? config.weather : STANDARD
  return [finding('generation.synthetic-weather', 'warning', { place, seed })]
}

/** What a reader of a what-if must know beside what the main job tells. @param register  with what is planned */
export function ownFindings(register: ClusterData, changed: ClusterData, isInvested: boolean): Finding[] {
  const unpriced = changed.config.plants
    .filter(({ status, investmentPln }) => status === 'planned' && investmentPln === undefined)
    .map(({ id }) => finding('scenario.plant-without-price', 'warning', { plant: id }))
  const left =
    isInvested &&
    (register.config.investment?.replacement.length ?? 0) > 0 &&
    (changed.config.investment?.replacement.length ?? 0) === 0
  return [
    ...weatherFindings(changed),
    ...unpriced,
    ...(left ? [finding('scenario.replacement-left-out', 'info', {})] : []),
  ]
}
