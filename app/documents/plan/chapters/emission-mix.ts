import { carrierName } from '../../../../domain/plan/carrier-names.ts'
import type { MixBounds } from '../../../usecases/plan/emission-report.ts'
import { numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, shareCell, textCell, totalRow } from '../../model/cells.ts'
import type { Block } from '../../model/document.ts'
import { deviceName, deviceNames } from '../device-names.ts'
import { massCells, massColumns } from '../mass-cells.ts'
import { POLLUTANT_NAMES } from '../names.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

/** What the mix at hand gives, beside totals of a document or as the emission itself. */
export function estimateBlocks({ result, words }: PlanView): Block[] {
  const { estimate, total, basis } = result.emission
  if (!estimate) return []
  const beside = basis === 'given'
  const compare =
    beside && total
      ? ` Wobec podanych sum: PM10 ${words.number(estimate.total.pm10, 2)} i ${words.number(total.pm10, 2)} Mg, CO₂ ${words.number(estimate.total.co2)} i ${words.number(total.co2)} Mg.`
      : ''
  return [
    ...(beside
      ? [
          subheading('emission-estimate', 'Emisja obliczona z ewidencji urządzeń'),
          paragraph(
            `Dla porównania emisję obliczono także z liczby urządzeń w ewidencji, przy równym zużyciu paliwa na urządzenie.${compare}${estimate.uncoveredGj > 0 ? ` Bez urządzenia i wskaźnika pozostaje ${words.number(estimate.uncoveredGj)} GJ.` : ''} To szacunek: ewidencja podaje liczbę urządzeń, nie zużycie.`,
          ),
          planTable(
            'estimate-carriers',
            'Emisja według nośników (z ewidencji)',
            [wordColumn('Nośnik', 2), ...massColumns()],
            [
              ...Object.entries(estimate.byCarrier).map(([id, masses]) =>
                row([textCell(carrierName(id)), ...massCells(masses, words)]),
              ),
              totalRow([textCell('Razem'), ...massCells(estimate.total, words)]),
            ],
            { sheet: 'Emisja z ewidencji' },
          ),
        ]
      : []),
    planTable(
      'device-mix',
      'Struktura urządzeń',
      [wordColumn('Nośnik', 1), wordColumn('Urządzenie', 3), numberColumn('Udział w energii nośnika', '%')],
      estimate.devices.map((one) =>
        row([textCell(carrierName(one.carrier)), textCell(deviceName(one)), shareCell(one.share, words)]),
      ),
      { dense: true, sheet: 'Struktura urządzeń' },
    ),
  ]
}

function rangesTable(sector: string, name: string, ranges: MixBounds['ranges'], { words }: PlanView): Block {
  // A carrier with one row in the table has no mix to find.
  const several = ranges.filter(({ carrier }) => ranges.filter((one) => one.carrier === carrier).length > 1)
  return planTable(
    `mix-${sector}`,
    `Energia grup urządzeń, która pasuje do podanych sum: ${name.toLowerCase()}`,
    [
      wordColumn('Nośnik', 1),
      wordColumn('Urządzenia o równych wskaźnikach', 4),
      numberColumn('Najmniej', 'GJ'),
      numberColumn('Najwięcej', 'GJ'),
    ],
    several.map((range) =>
      row([
        textCell(carrierName(range.carrier)),
        textCell(deviceNames(range.devices)),
        numberCell(range.minGj, 0, words),
        numberCell(range.maxGj, 0, words),
      ]),
    ),
    { dense: true, sheet: `Struktura ${sector}` },
  )
}

/** Which mixes stand behind given totals, sector by sector. */
export function boundsBlocks(view: PlanView): Block[] {
  const { result, words, sectorName } = view
  const { bounds } = result.emission
  if (bounds.length === 0) return []
  const pollutant = (id: string) => POLLUTANT_NAMES[id as keyof typeof POLLUTANT_NAMES] ?? id
  return [
    subheading('mix-bounds', 'Jakie struktury urządzeń pasują do podanych sum'),
    ...bounds.flatMap((one): Block[] => {
      const name = sectorName(one.sector)
      if (one.fits) return [rangesTable(one.sector, name, one.ranges, view)]
      if (one.alternative)
        return [
          paragraph(
            `${name}: z przyjętym zestawem wskaźników żadna struktura nie daje podanych sum ${words.list(one.alternative.differsIn.map(pollutant))}; z zestawem „${one.alternative.factorSet}” sumy się zgadzają. Podane sumy policzono więc z wątpliwą komórką w jej wydrukowanej wartości; zakresy poniżej odpowiadają temu zestawowi.`,
          ),
          rangesTable(one.sector, name, one.alternative.ranges, view),
        ]
      return [
        paragraph(
          `${name}: żadna struktura urządzeń z tabeli wskaźników nie daje podanych sum z dokładnością ich druku. Podane sumy i wskaźniki trzeba uzgodnić.`,
        ),
      ]
    }),
  ]
}
