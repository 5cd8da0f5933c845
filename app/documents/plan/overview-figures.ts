import { carrierName } from '../../../domain/plan/carrier-names.ts'
import { heatByAge } from '../../usecases/plan-office/heat-by-age.ts'
import type { Fill } from '../charts/palette.ts'
import { numberColumn, wordColumn } from '../model/blocks.ts'
import { numberCell, row, shareCell, textCell, totalRow } from '../model/cells.ts'
import type { Figure } from '../model/document.ts'
import { planTable } from './plan-table.ts'
import type { PlanView } from './plan-view.ts'
import { largest } from './plan-view.ts'

const FILLS: Readonly<Record<string, Fill>> = {
  coal: 'public',
  biomass: 'biogas',
  gas: 'wind',
  oil: 'loss',
  'district heat': 'store',
  electricity: 'own',
  'solar collectors': 'sun',
  'heat pumps': 'plain',
}
/** Heat of each sector by the age of its buildings. */
function ageFigure({ result, words, sectorName }: PlanView): Figure | null {
  const heat = heatByAge(result)
  if (heat.length === 0) return null
  const title = 'Ciepło użytkowe według sektora i wieku budynków'
  const whole = heat.reduce((sum, { usefulGj }) => sum + usefulGj, 0)
  const top = heat.reduce((best, one) => (one.usefulGj > best.usefulGj ? one : best))
  return {
    kind: 'figure',
    id: 'heat-by-age',
    title,
    unit: 'GJ/rok',
    reading: `Najwięcej ciepła potrzebuje grupa „${sectorName(top.sector)}, ${top.built}”: ${words.number(top.usefulGj, 0)} GJ, czyli ${words.percent(top.usefulGj / whole)} całości (metoda wskaźnikowa).`,
    alt: 'Wykres słupkowy poziomy: ciepło użytkowe każdej grupy wieku budynków w każdym sektorze, w GJ rocznie.',
    chart: {
      type: 'bars',
      unit: 'GJ/rok',
      decimals: 0,
      rows: heat.map(({ sector, built, usefulGj }) => ({
        label: `${sectorName(sector)}, ${built}`,
        value: usefulGj,
        fill: 'plain',
      })),
    },
    data: planTable(
      'heat-by-age-data',
      title,
      [wordColumn('Sektor'), wordColumn('Okres budowy'), numberColumn('Ciepło', 'GJ/rok'), numberColumn('Udział', '%')],
      [
        ...heat.map(({ sector, built, usefulGj }) =>
          row([
            textCell(sectorName(sector)),
            textCell(built),
            numberCell(usefulGj, 0, words),
            shareCell(usefulGj / whole, words),
          ]),
        ),
        totalRow([textCell('Razem'), textCell(''), numberCell(whole, 0, words), shareCell(1, words)]),
      ],
      { sheet: 'Ciepło według wieku' },
    ),
    certainty: 'certain',
  }
}

/** Carriers of each sector; the shares of the whole sum to exactly 100 %. */
function carrierFigure({ result, words, sectorName }: PlanView): Figure | null {
  const { carriers } = result
  if (carriers.total === 0) return null
  const title = 'Nośniki energii w sektorach'
  const value = (sector: string, carrier: string) => carriers.matrix[sector]?.[carrier] ?? 0
  return {
    kind: 'figure',
    id: 'carriers-by-sector',
    title,
    unit: 'TJ/rok',
    reading: `Razem ${words.number(carriers.total / 1000, 1)} TJ; najwięcej dają: ${largest(carriers.byCarrier, carrierName, words, 2)}. Udziały sumują się do 100%.`,
    alt: 'Wykres słupkowy: dla każdego sektora słupek złożony z nośników energii, w TJ rocznie.',
    chart: {
      type: 'paired-bars',
      unit: 'TJ/rok',
      categories: carriers.sectors.map(sectorName),
      bars: [
        {
          name: '',
          parts: carriers.carriers.map((carrier) => ({
            name: carrierName(carrier),
            fill: FILLS[carrier] ?? 'study',
            values: carriers.sectors.map((sector) => value(sector, carrier) / 1000),
          })),
        },
      ],
    },
    data: planTable(
      'carriers-by-sector-data',
      title,
      [
        wordColumn('Nośnik'),
        ...carriers.sectors.map((sector) => numberColumn(sectorName(sector), 'GJ')),
        numberColumn('Razem', 'GJ'),
        numberColumn('Udział', '%'),
      ],
      [
        ...carriers.carriers.map((carrier, i) =>
          row([
            textCell(carrierName(carrier)),
            ...carriers.sectors.map((sector) => numberCell(value(sector, carrier), 0, words)),
            numberCell(carriers.byCarrier[carrier] ?? 0, 0, words),
            shareCell((carriers.sharePct[i] ?? 0) / 100, words, 2),
          ]),
        ),
        totalRow([
          textCell('Razem'),
          ...carriers.sectors.map((sector) => numberCell(carriers.bySector[sector] ?? 0, 0, words)),
          numberCell(carriers.total, 0, words),
          shareCell(1, words, 2),
        ]),
      ],
      { sheet: 'Nośniki w sektorach' },
    ),
    certainty: 'certain',
  }
}

function emissionFigure({ result, words, sectorName }: PlanView, what: 'pm10' | 'co2'): Figure | null {
  const sectors = Object.entries(result.emission.bySector)
  if (sectors.length === 0) return null
  const name = what === 'pm10' ? 'pyłu PM10' : 'CO₂'
  const decimals = what === 'pm10' ? 2 : 0
  const title = `Emisja ${name} według sektorów`
  const whole = sectors.reduce((sum, [, masses]) => sum + masses[what], 0)
  const shares = Object.fromEntries(sectors.map(([id, masses]) => [id, masses[what]]))
  return {
    kind: 'figure',
    id: `emission-${what}`,
    title,
    unit: 'Mg/rok',
    reading: `Razem ${words.number(whole, decimals)} Mg rocznie; najwięcej: ${largest(shares, sectorName, words, 1)}.`,
    alt: `Wykres słupkowy poziomy: emisja ${name} każdego sektora w Mg rocznie.`,
    chart: {
      type: 'bars',
      unit: 'Mg/rok',
      decimals,
      rows: sectors.map(([id, masses]) => ({ label: sectorName(id), value: masses[what], fill: 'plain' })),
    },
    data: planTable(
      `emission-${what}-data`,
      title,
      [wordColumn('Sektor'), numberColumn('Emisja', 'Mg/rok')],
      sectors.map(([id, masses]) => row([textCell(sectorName(id)), numberCell(masses[what], decimals, words)])),
      { sheet: `Emisja ${what.toUpperCase()}` },
    ),
    certainty: 'certain',
  }
}

/** Charts of the overview that the document itself does not have. */
export function overviewFigures(view: PlanView): Figure[] {
  return [ageFigure(view), carrierFigure(view), emissionFigure(view, 'pm10'), emissionFigure(view, 'co2')].filter(
    (figure) => figure !== null,
  )
}
