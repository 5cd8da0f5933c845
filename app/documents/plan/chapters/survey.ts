import { carrierName } from '../../../../domain/plan/carrier-names.ts'
import type { SectorDemand } from '../../../usecases/plan/demand-report.ts'
import { numberColumn, paragraph, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, shareCell, textCell, totalRow } from '../../model/cells.ts'
import type { Block } from '../../model/document.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

/** The survey of a sector fuel by fuel, and why it differs from the index method. */
export function surveyBlocks({ id, name, survey, demand }: SectorDemand, { words }: PlanView): Block[] {
  if (!survey) return []
  const { gap } = survey
  const difference = demand.indexFinalGj - survey.finalGj
  const more = (gj: number) => `${gj >= 0 ? '+' : '−'}${words.number(Math.abs(gj))} GJ`
  return [
    paragraph(
      `Ankiety objęły ${words.percent(survey.coverage)} powierzchni. Ilość paliwa × wartość opałowa daje energię końcową, a po pomnożeniu przez sprawność – ${words.number(survey.usefulGj)} GJ energii użytkowej (średnia sprawność ${words.percent(survey.usefulGj / survey.finalGj)}).${gap ? ` Różnica metod (wskaźnikowa mniej ankietowa) wynosi ${more(difference)}: ${more(gap.byDemandGj)} z innego zapotrzebowania na ciepło użytkowe i ${more(gap.byEfficiencyGj)} z innej sprawności urządzeń.` : ''}`,
    ),
    planTable(
      `survey-${id}`,
      `Metoda ankietowa: ${name.toLowerCase()}`,
      [
        wordColumn('Nośnik', 2),
        numberColumn('Ilość'),
        wordColumn('Jednostka', 0),
        numberColumn('Wartość opałowa', 'GJ/jedn.'),
        numberColumn('Sprawność', '%'),
        numberColumn('Energia końcowa', 'GJ'),
        numberColumn('Energia użytkowa', 'GJ'),
        wordColumn('Źródło', 2),
      ],
      [
        ...survey.rows.map((one) =>
          row([
            textCell(carrierName(one.carrier)),
            numberCell(one.amount, one.amount < 100 ? 1 : 0, words),
            textCell(one.unit),
            numberCell(one.gjPerUnit, Number.isInteger(one.gjPerUnit) ? 0 : 3, words),
            shareCell(one.efficiency, words),
            numberCell(one.finalGj, 0, words),
            numberCell(one.usefulGj, 0, words),
            textCell(one.source),
          ]),
        ),
        totalRow([
          textCell('Razem'),
          textCell(''),
          textCell(''),
          textCell(''),
          shareCell(survey.usefulGj / survey.finalGj, words),
          numberCell(survey.finalGj, 0, words),
          numberCell(survey.usefulGj, 0, words),
          textCell(''),
        ]),
      ],
      { dense: true, sheet: `Ankiety ${id}` },
    ),
  ]
}
