import { numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { moneyCell, numberCell, row, shareCell, textCell } from '../../model/cells.ts'
import type { Block } from '../../model/document.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { sentence } from '../sentence.ts'

/** Buildings whose walls are known: heat hour by hour, what the measure saves, in order of payback. */
export function auditBlocks({ result, words }: PlanView): Block[] {
  const audits = [...(result.buildingAudits ?? [])].sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9))
  const [first] = audits
  if (!first) return []
  return [
    subheading('building-audits', 'Uproszczone audyty energetyczne'),
    paragraph(
      `Dla ${words.count(audits.length, 'ofBuilding')} o znanych przegrodach zapotrzebowanie policzono godzina po godzinie (model 5R1C, PN-EN ISO 13790), przed modernizacją i po niej. ${first.paybackYears === null ? 'Kosztów nie podano, więc kolejności nie ustalono.' : `Najkrótszy prosty czas zwrotu (SPBT) ma „${first.name}”: ${words.number(first.paybackYears, 1)} roku.`}`,
    ),
    planTable(
      'building-audits',
      'Budynki policzone metodą godzinową, według czasu zwrotu',
      [
        wordColumn('Budynek', 3),
        numberColumn('Przed', 'kWh/m²'),
        numberColumn('Po', 'kWh/m²'),
        numberColumn('Moc projektowa przed', 'kW'),
        numberColumn('Moc projektowa po', 'kW'),
        numberColumn('Wentylacja w stratach', '%'),
        numberColumn('Końcowa obliczona', 'GJ'),
        numberColumn('Końcowa z paliwa', 'GJ'),
        numberColumn('Oszczędność', 'GJ/rok'),
        numberColumn('Koszt', 'zł'),
        numberColumn('Zwrot', 'lata'),
      ],
      audits.map((one) =>
        row([
          textCell(one.name),
          numberCell(one.before.kwhPerM2, 0, words),
          numberCell(one.after.kwhPerM2, 0, words),
          numberCell(one.before.designKw, 0, words),
          numberCell(one.after.designKw, 0, words),
          shareCell(one.before.ventilationShare, words),
          numberCell(one.finalGj, 0, words),
          numberCell(one.measuredGj, 0, words),
          numberCell(one.savedGj, 0, words),
          one.costPln === null ? textCell(words.missing) : moneyCell(one.costPln, words),
          numberCell(one.paybackYears, 1, words),
        ]),
      ),
      {
        dense: true,
        sheet: 'Audyty budynków',
        note: sentence(`Źródło: ${[...new Set(audits.map(({ source }) => source))].join('; ')}`),
      },
    ),
  ]
}
