import { carrierName } from '../../../../domain/plan/carrier-names.ts'
import { paragraph, wordColumn } from '../../model/blocks.ts'
import { row, textCell, totalRow } from '../../model/cells.ts'
import type { Section } from '../../model/document.ts'
import { massCells, massColumns } from '../mass-cells.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { boundsBlocks, estimateBlocks } from './emission-mix.ts'
import { inventoryBlocks } from './inventory.ts'

const BASIS = {
  data: 'Emisję obliczono z ewidencji urządzeń.',
  estimate: 'Emisję obliczono ze struktury urządzeń, która jest szacunkiem, nie ewidencją.',
  register:
    'Emisję obliczono ze struktury urządzeń według ich liczby w ewidencji; każde urządzenie spala w tym szacunku tyle samo.',
  given: 'Przyjęto sumy z wcześniejszego dokumentu i sprawdzono, jakie struktury urządzeń do nich pasują.',
  unknown: 'Struktury urządzeń nie ma, więc emisji obliczyć nie można.',
} as const

/** Chapter 8: pollutants of the base year and the greenhouse-gas inventory. */
export function emissionsChapter(view: PlanView): Section {
  const { result, words, sectorName } = view
  const { emission, config } = result
  const sectors = Object.entries(emission.bySector)
  return {
    id: 'emissions',
    title: 'Emisja zanieczyszczeń w roku bazowym',
    landscape: true,
    blocks: [
      paragraph(
        `${BASIS[emission.basis]} Wskaźniki: ${emission.factorSetName}.${config.emissions.givenSource && emission.basis === 'given' ? ` Sumy: ${config.emissions.givenSource}.` : ''}`,
      ),
      ...(sectors.length === 0
        ? []
        : [
            planTable(
              'emission-sectors',
              'Emisja według sektorów',
              [wordColumn('Sektor', 2), ...massColumns()],
              [
                ...sectors.map(([id, masses]) => row([textCell(sectorName(id)), ...massCells(masses, words)])),
                totalRow([textCell('Razem'), ...massCells(emission.total, words)]),
              ],
              { sheet: 'Emisja sektorów' },
            ),
          ]),
      ...(emission.byCarrier
        ? [
            planTable(
              'emission-carriers',
              'Emisja według nośników',
              [wordColumn('Nośnik', 2), ...massColumns()],
              Object.entries(emission.byCarrier).map(([id, masses]) =>
                row([textCell(carrierName(id)), ...massCells(masses, words)]),
              ),
              { sheet: 'Emisja nośników' },
            ),
          ]
        : []),
      ...estimateBlocks(view),
      ...boundsBlocks(view),
      ...inventoryBlocks(view),
    ],
  }
}
