/** Why the index method and the survey tell different final energy, in two parts that sum to the difference [GJ]. */
export interface SurveyGap {
  /** Buildings would need more (or less) heat than people really took. @pl różnica zapotrzebowania */
  readonly byDemandGj: number
  /** Devices were assumed worse (or better) than those of the survey. @pl różnica sprawności */
  readonly byEfficiencyGj: number
}

/** One method's useful and final energy [GJ]. */
export interface UsefulAndFinal {
  readonly usefulGj: number
  readonly finalGj: number
}

/**
 * The difference of two methods, index less survey: F_i − F_s = (U_i − U_s)/η_i + U_s·(1/η_i − 1/η_s).
 *
 * @returns undefined where one of them has no useful or no final energy
 */
export function surveyGap(index: UsefulAndFinal, survey: UsefulAndFinal): SurveyGap | undefined {
  if ([index, survey].some(({ usefulGj, finalGj }) => usefulGj <= 0 || finalGj <= 0)) return undefined
  const perUseful = index.finalGj / index.usefulGj
  return {
    byDemandGj: (index.usefulGj - survey.usefulGj) * perUseful,
    byEfficiencyGj: survey.usefulGj * (perUseful - survey.finalGj / survey.usefulGj),
  }
}
