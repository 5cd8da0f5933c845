import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { PlanData } from './plan-data.ts'

/** Percents printed with two digits may miss 100 by this much. */
const ROUNDED = 0.05

const NAMES = { electricity: 'elektroenergetycznej', gas: 'gazowej', heat: 'ciepłowniczej' } as const

/** Shares of a network's condition that do not sum to 100 %. */
export function conditionFindings({ networks = [] }: PlanData): Finding[] {
  const carriers = [...new Set(networks.map(({ carrier }) => carrier))]
  return carriers.flatMap((carrier) => {
    const rows = networks.filter((one) => one.carrier === carrier && one.state === 'condition' && one.unit === '%')
    const sum = rows.reduce((all, { value }) => all + value, 0)
    if (rows.length === 0 || Math.abs(sum - 100) <= ROUNDED) return []
    const percent = sum.toFixed(2)
    return [
      finding(
        'plan.condition-not-100',
        'warning',
        { carrier, carrierPl: NAMES[carrier], sum: percent, sumPl: percent.replace('.', ',') },
        { file: 'networks.csv' },
      ),
    ]
  })
}
