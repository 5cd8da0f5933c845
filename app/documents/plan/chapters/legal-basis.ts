import { paragraph, remark, steps } from '../../model/blocks.ts'
import type { Section } from '../../model/document.ts'
import type { PlanView } from '../plan-view.ts'

/** Chapter 1: why the document is made and what it must hold. */
export function legalBasisChapter({ result, words }: PlanView): Section {
  const { meta, procedure } = result
  return {
    id: 'legal-basis',
    title: 'Podstawa prawna i zakres',
    blocks: [
      paragraph(
        `Założenia do planu zaopatrzenia w ciepło, energię elektryczną i paliwa gazowe ${meta.inTheGenitive} sporządza się na podstawie art. 19 ustawy z dnia 10 kwietnia 1997 r. – Prawo energetyczne. Planowanie i organizacja zaopatrzenia w energię są zadaniem własnym gminy (art. 18 tej ustawy).`,
      ),
      paragraph(
        `Dokument obejmuje lata ${meta.fromYear}–${meta.toYear}, czyli ${words.count(procedure.horizonYears, 'year')}; ustawa wymaga co najmniej ${procedure.leastHorizonYears}. ${procedure.horizonOk ? 'Wymóg jest spełniony.' : 'Wymóg nie jest spełniony i horyzont trzeba wydłużyć przed uchwaleniem.'} Rokiem bazowym jest ${meta.baseYear} r.`,
      ),
      paragraph('Zgodnie z art. 19 ust. 3 dokument zawiera:'),
      steps([
        'ocenę stanu obecnego i przewidywanych zmian zapotrzebowania na ciepło, energię elektryczną i paliwa gazowe (rozdziały 3, 4, 7 i 11);',
        'przedsięwzięcia racjonalizujące użytkowanie ciepła, energii elektrycznej i paliw gazowych (rozdział 9);',
        'możliwości wykorzystania nadwyżek i lokalnych zasobów paliw i energii, w tym OZE, kogeneracji i ciepła odpadowego (rozdziały 5 i 6);',
        'możliwości stosowania środków poprawy efektywności energetycznej z art. 6 ust. 2 ustawy o efektywności energetycznej (rozdział 10);',
        'zakres współpracy z innymi gminami (rozdział 14).',
      ]),
      remark(
        'Wartości z prawa, ich artykuły i stan sprawdzenia wymienia załącznik „Źródła prawne”. Liczby, których nikt nie zmierzył ani nie uchwalił, wymienia załącznik „Założenia”.',
      ),
    ],
  }
}
