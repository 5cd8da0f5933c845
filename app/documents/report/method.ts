import { notice, paragraph, remark, steps } from '../model/blocks.ts'
import type { FrameWords, Section } from '../model/document.ts'
import type { View } from './view.ts'

/** How it was computed, and how to read the marks. */
export function methodChapter({ result, words, others }: View, frame: FrameWords): Section {
  const { t } = words
  const used = new Set(others.map(({ certainty }) => certainty))
  return {
    id: 'method',
    title: t('Jak liczono', 'How it was computed'),
    blocks: [
      paragraph(
        t(
          'Ten sam silnik liczy plan i późniejsze rozliczenie, więc obietnicę można potem porównać z tym, co się stało. Każda liczba w tym raporcie wynika z plików wymienionych na końcu, z wzorów opisanych niżej i z przepisów wymienionych w rozdziale o prawie.',
          'The same engine computes the plan and the later settlement, so that a promise can be held against what happened. Every number of this report follows from the files named at the end, the formulas described below and the provisions named in the chapter on law.',
        ),
      ),
      ...(result.method.length > 0 ? [steps(result.method.map((one) => words.of(one)))] : []),
      ...(used.has('waits')
        ? [
            notice(
              'waits',
              t(`Oznaczenie „${frame.marks.waits}”`, `The mark “${frame.marks.waits}”`),
              frame.markMeanings.waits,
            ),
          ]
        : []),
      ...(used.has('study')
        ? [
            notice(
              'study',
              t(`Oznaczenie „${frame.marks.study}”`, `The mark “${frame.marks.study}”`),
              frame.markMeanings.study,
            ),
          ]
        : []),
      remark(
        t(
          'Energię liczono w całych watogodzinach, a kwoty dokładnie, do grosza; zaokrąglenia na wydruku nie wchodzą do obliczeń. W planach kwoty podano w pełnych złotych.',
          'Energy was computed in whole watt-hours and money exactly, to the grosz; rounding in print enters no computation. Plans show whole złoty.',
        ),
      ),
    ],
  }
}
