import { WHAT_IF_INVESTMENT } from '../../../domain/economics/what-if-assumptions.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import type { ClusterConfig } from '../analyse/config.ts'
import { clusterSchema } from '../analyse/config.ts'
import type { LegalForm } from './changes.ts'

type Investment = NonNullable<ClusterConfig['investment']>

/** How plants are valued where the cluster does not say. */
function assumedInvestment(): Investment {
  return clusterSchema.shape.investment.unwrap().parse(WHAT_IF_INVESTMENT)
}

/** Regimes of a what-if: without a community, for comparison, and the legal form itself in both states of the law. */
export function inForm(config: ClusterConfig, form: LegalForm): ClusterConfig {
  const investment = config.investment ?? assumedInvestment()
  return {
    ...config,
    investment: { ...investment, regimeOfSaving: form },
    options: {
      ...config.options,
      regimes: form === 'none' ? ['none'] : ['none', form],
      clusterSupportInForce: 'both',
    },
  }
}

/**
 * The present as every what-if starts from it: what is only planned is not there, and nothing is invested.
 *
 * The legal form of today is the energy cluster, whose register this is.
 *
 * @pl stan dzisiejszy
 */
export function presentOf(data: ClusterData): ClusterData {
  const { config } = data
  const investment = config.investment ?? assumedInvestment()
  const ranges = Object.keys(investment.ranges).length > 0 ? investment.ranges : assumedInvestment().ranges
  return {
    ...data,
    config: inForm(
      {
        ...config,
        plants: config.plants.filter(({ status }) => status === 'operating'),
        investment: { ...investment, plants: [], replacement: [], ranges },
      },
      'cluster',
    ),
  }
}

/** The legal form a configuration stands in. */
export function formOf({ options }: ClusterConfig): LegalForm {
  const found = options.regimes.find((id) => id !== 'none')
  return found === undefined || found === 'study-2023' ? 'none' : found
}
