import { paragraph, wordColumn } from '../../model/blocks.ts'
import { row, textCell } from '../../model/cells.ts'
import type { Section } from '../../model/document.ts'
import { MEANS_NAMES } from '../names.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

/** Chapter 10: each means of art. 6(2) of the efficiency act, used or not. */
export function efficiencyMeansChapter({ result, words }: PlanView): Section {
  const using = (means: string) => result.measures.filter((one) => one.means === means)
  const used = Object.keys(MEANS_NAMES).filter((means) => using(means).length > 0)
  return {
    id: 'efficiency-means',
    title: 'Środki poprawy efektywności energetycznej',
    blocks: [
      paragraph(
        `Jednostka sektora publicznego stosuje co najmniej jeden ze środków art. 6 ust. 2 ustawy o efektywności energetycznej i informuje o tym na swojej stronie internetowej. Plan przewiduje ${used.length} z ${Object.keys(MEANS_NAMES).length} środków.`,
      ),
      planTable(
        'efficiency-means',
        'Środki i przedsięwzięcia, które je stosują',
        [wordColumn('Środek', 2), wordColumn('Przedsięwzięcia', 3)],
        Object.entries(MEANS_NAMES).map(([means, name]) =>
          row([
            textCell(name),
            textCell(
              using(means).length === 0
                ? 'nie przewidziano w tym planie'
                : words.list(using(means).map((one) => one.name)),
            ),
          ]),
        ),
        { sheet: 'Środki efektywności' },
      ),
    ],
  }
}
