import type { Masses } from '../../../usecases/plan/result.ts'
import { numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell, totalRow } from '../../model/cells.ts'
import type { Block, Cell, Section } from '../../model/document.ts'
import { carrierName, inventoryName, POLLUTANT_DIGITS, POLLUTANT_NAMES } from '../names.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

const POLLUTANTS = Object.keys(POLLUTANT_NAMES) as (keyof Masses)[]

export function massColumns() {
  return POLLUTANTS.map((one) => numberColumn(POLLUTANT_NAMES[one], 'Mg'))
}

export function massCells(masses: Masses | null, words: PlanView['words']): Cell[] {
  return POLLUTANTS.map((one) => numberCell(masses === null ? null : masses[one], POLLUTANT_DIGITS[one], words))
}

const BASIS = {
  data: 'Emisję obliczono z ewidencji urządzeń.',
  estimate: 'Emisję obliczono ze struktury urządzeń, która jest szacunkiem, nie ewidencją.',
  given:
    'Struktury urządzeń nie ma; przyjęto sumy z wcześniejszego dokumentu i sprawdzono, jakie struktury do nich pasują.',
  unknown: 'Struktury urządzeń nie ma, więc emisji obliczyć nie można.',
} as const

function boundsBlocks({ result, words, sectorName }: PlanView): Block[] {
  return result.emission.bounds.flatMap((one): Block[] => {
    const name = sectorName(one.sector)
    if (!one.fits)
      return [
        paragraph(
          `${name}: żadna struktura urządzeń z tabeli wskaźników nie daje podanych sum; najbliższa chybia ${words.number(one.leastStretch)} razy więcej, niż wynosi dokładność druku. Podane sumy i wskaźniki trzeba uzgodnić.`,
        ),
      ]
    return [
      planTable(
        `mix-${one.sector}`,
        `Energia grup urządzeń, która pasuje do podanych sum: ${name.toLowerCase()}`,
        [
          wordColumn('Nośnik', 1),
          wordColumn('Urządzenia', 3),
          numberColumn('Najmniej', 'GJ'),
          numberColumn('Najwięcej', 'GJ'),
        ],
        one.ranges.map((range) =>
          row([
            textCell(carrierName(range.carrier)),
            textCell(range.devices.map(({ device, variant }) => `${device}: ${variant}`).join('; ')),
            numberCell(range.minGj, 0, words),
            numberCell(range.maxGj, 0, words),
          ]),
        ),
        { dense: true, sheet: `Struktura ${one.sector}` },
      ),
    ]
  })
}

function inventoryBlocks({ result, words }: PlanView): Block[] {
  const { inventory, config } = result
  if (!inventory) return []
  return [
    subheading('inventory', 'Inwentaryzacja gazów cieplarnianych'),
    paragraph(
      `W sektorach Porozumienia Burmistrzów emisja wyniosła ${words.number(inventory.tCo2e)} t CO₂e, w tym ze spalania na miejscu ${words.number(inventory.byScope['1'] ?? 0)} t i z energii dostarczonej z zewnątrz ${words.number(inventory.byScope['2'] ?? 0)} t. CO₂ biogeniczny, ${words.number(inventory.biogenicTCo2)} t, podaje się osobno i nie wchodzi on do sumy. Wskaźnik energii elektrycznej: rok ${config.inventory?.electricityYear}.`,
    ),
    planTable(
      'inventory',
      'Emisja gazów cieplarnianych według sektorów',
      [wordColumn('Sektor', 2), numberColumn('Emisja', 't CO₂e')],
      [
        ...Object.entries(inventory.bySector).map(([sector, t]) =>
          row([textCell(inventoryName(sector)), numberCell(t, 0, words)]),
        ),
        totalRow([textCell('Razem'), numberCell(inventory.tCo2e, 0, words)]),
      ],
      {
        sheet: 'Gazy cieplarniane',
        note: 'Transportu i rolnictwa nie ma w sumie, jeżeli nie ma ich w danych projektu.',
      },
    ),
  ]
}

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
      ...boundsBlocks(view),
      ...inventoryBlocks(view),
    ],
  }
}
