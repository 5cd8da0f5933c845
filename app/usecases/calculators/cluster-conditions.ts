import { z } from 'zod'
import { read } from '../../../domain/law/citations.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { clusterConditions as conditionsOn } from '../../../domain/settlement/cluster/conditions.ts'
import { calculator } from './calculator.ts'
import { dayField, exactNonNegative } from './fields.ts'

export const clusterConditions = calculator({
  name: 'cluster-conditions',
  pl: 'Sprawdza warunki wsparcia klastra energii i odległość od progów.',
  en: 'Checks the conditions of the cluster support and the distance to each threshold.',
  input: z.object({
    on: dayField(),
    resFedInKwh: exactNonNegative(),
    allFedInKwh: exactNonNegative(),
    installedMw: exactNonNegative(),
    annualCoverage: exactNonNegative().nullish(),
    minHourlyCoverage: exactNonNegative().nullish(),
    storageMw: exactNonNegative(),
  }),
  output: z.object({
    eligible: z.boolean(),
    conditions: z.array(
      z.object({
        id: z.enum(['res-share', 'installed-power', 'annual-coverage', 'hourly-coverage', 'storage-share']),
        value: z.number().nullable(),
        threshold: z.number(),
        passes: z.boolean(),
        distance: z.number().nullable(),
      }),
    ),
  }),
  run: ({ on, resFedInKwh, allFedInKwh, annualCoverage, minHourlyCoverage, ...facts }, { cite, explain }) => {
    const { eligible, conditions } = conditionsOn(
      {
        ...facts,
        resFedIn: resFedInKwh,
        allFedIn: allFedInKwh,
        ...(annualCoverage ? { annualCoverage } : {}),
        ...(minHourlyCoverage ? { minHourlyCoverage } : {}),
      },
      on,
      cite,
    )
    const decided = read('cluster.support.active-from', on, cite).value
    return {
      eligible,
      conditions,
      findings: [
        finding('settlement.cluster-registered', 'info'),
        ...(decided === null ? [finding('settlement.cluster-undecided', 'warning')] : []),
      ],
      steps: explain
        ? conditions.map(({ name, explanation, value, threshold, distance, passes, article }) => ({
            pl: `${name.pl} (${article}): ${explanation.pl}`,
            en: `${name.en} (${article}): ${explanation.en}`,
            formula: `${value} : ${threshold}`,
            result: `${passes ? 'passes' : 'fails'}, distance ${distance}`,
          }))
        : [],
    }
  },
})
