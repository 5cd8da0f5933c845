import { carrierName } from '../../../../domain/plan/carrier-names.ts'
import { bullets, numberColumn, paragraph, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell } from '../../model/cells.ts'
import type { Section } from '../../model/document.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { endsOf, largest, willChange } from '../plan-view.ts'
import { sentence } from '../sentence.ts'

/** Chapter 15: what the council should remember. */
export function summaryChapter(view: PlanView): Section {
  const { result, words, chosen } = view
  const { carriers, meta, config, emission, indicators, procedure } = result
  const scenarios = result.scenarios.map((one) => {
    const { first, last } = endsOf(one)
    return `${one.name}: energia końcowa na ciepło do ${last.year} r. ${willChange(last.finalGj, first.finalGj, words)}.`
  })
  return {
    id: 'summary',
    title: 'Podsumowanie',
    blocks: [
      paragraph(
        `W ${meta.baseYear} r. na terenie ${meta.inTheGenitive} zużyto ${words.number(carriers.total)} GJ energii na ciepło i ${words.number(config.electricity.mwh)} MWh energii elektrycznej. Ciepło dają głównie: ${largest(carriers.byCarrier, carrierName, words)}.${emission.total ? ` Emisja pyłu PM10 wyniosła ${words.number(emission.total.pm10, 2)} Mg.` : ''}`,
      ),
      bullets([
        ...scenarios,
        chosen === null
          ? 'Kierunku rozwoju jeszcze nie wskazano.'
          : `Za kierunek rozwoju przyjmuje się założenia ${chosen.inTheGenitive}.`,
        procedure.nextUpdateBy === null
          ? 'Termin kolejnej aktualizacji ustala dzień uchwalenia (co najmniej raz na 3 lata).'
          : procedure.nextUpdateBy < meta.madeOn
            ? `Termin aktualizacji minął ${words.day(procedure.nextUpdateBy)}; tę wersję trzeba uchwalić bez zwłoki.`
            : sentence(`Kolejna aktualizacja: najpóźniej ${words.day(procedure.nextUpdateBy)}`),
      ]),
      ...(indicators.length === 0
        ? []
        : [
            planTable(
              'indicators',
              'Wskaźniki monitorowania',
              [
                wordColumn('Wskaźnik', 3),
                wordColumn('Jednostka', 0),
                numberColumn('Rok bazowy'),
                numberColumn('Cel'),
                wordColumn('Rok celu', 0),
                wordColumn('Źródło', 2),
              ],
              indicators.map((one) =>
                row([
                  textCell(one.name),
                  textCell(one.unit),
                  numberCell(one.base, Number.isInteger(one.base) ? 0 : 2, words),
                  numberCell(one.target, Number.isInteger(one.target) ? 0 : 2, words),
                  textCell(String(one.targetYear)),
                  textCell(one.source),
                ]),
              ),
              { sheet: 'Wskaźniki' },
            ),
          ]),
    ],
  }
}
