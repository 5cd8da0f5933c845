import type { PlanResult } from '../plan/result.ts'

const GJ_PER_KWH = 0.0036

/** Useful heat of the buildings of one sector and period in the base year [GJ], by the index method. */
export interface AgeHeat {
  readonly sector: string
  readonly built: string
  readonly usefulGj: number
}

/**
 * Useful heat by sector and age group.
 *
 * q = A·a·((1−r)·I + r·I_r)·0.0036; the groups of a sector sum to its useful heat before the survey.
 *
 * @pl ciepło użytkowe według wieku budynków
 */
export function heatByAge({ demand }: Pick<PlanResult, 'demand'>): AgeHeat[] {
  return demand.flatMap(({ id, areaM2, groups }) =>
    groups.map(({ built, areaShare, retrofittedShare, indexKwhPerM2, retrofittedIndexKwhPerM2 }) => {
      const done = Number(retrofittedShare)
      const index = (1 - done) * Number(indexKwhPerM2) + done * Number(retrofittedIndexKwhPerM2)
      return { sector: id, built, usefulGj: areaM2 * Number(areaShare) * index * GJ_PER_KWH }
    }),
  )
}
