import { carrierName } from '../../../../domain/plan/carrier-names.ts'
import type { SectorDemand } from '../../../usecases/plan/demand-report.ts'
import { numberColumn, paragraph, remark, subheading, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, shareCell, textCell, totalRow } from '../../model/cells.ts'
import type { Block, Figure, Section, Table } from '../../model/document.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { largest } from '../plan-view.ts'
import { shareCells } from '../share-cells.ts'
import { surveyBlocks } from './survey.ts'

function sectorBlocks(sector: SectorDemand, view: PlanView): Block[] {
  const { demand } = sector
  const { words } = view
  return [
    subheading(`demand-${sector.id}`, sector.name),
    paragraph(
      `Powierzchnia użytkowa ${words.number(sector.areaM2)} m² (${words.percent(sector.areaShare)} ogółu), po termomodernizacji ${words.percent(sector.retrofittedShare)}. Średni wskaźnik ${words.number(demand.indexKwhPerM2, 2)} kWh/(m²·rok) × powierzchnia = ${words.number(demand.usefulHeatGj)} GJ ciepła użytkowego; ciepła woda ${words.number(demand.usefulWaterGj)} GJ. Po podzieleniu przez sprawności metoda wskaźnikowa daje ${words.number(demand.indexFinalGj)} GJ energii końcowej.`,
    ),
    paragraph(
      demand.surveyFinalGj === null
        ? `Ankiet nie ma: dalej przyjmuje się wynik metody wskaźnikowej, ${words.number(demand.finalGj)} GJ.`
        : `Ankiety wykazały ${words.number(demand.surveyFinalGj)} GJ i ta wielkość wchodzi do dalszych obliczeń. Metoda wskaźnikowa jest ${demand.excess !== null && demand.excess >= 0 ? 'wyższa' : 'niższa'} o ${words.percent(demand.excess === null ? null : Math.abs(demand.excess))}. ${sector.differenceBecause ?? ''}`,
    ),
    ...surveyBlocks(sector, view),
    planTable(
      `groups-${sector.id}`,
      `Wskaźnik zapotrzebowania na ciepło: ${sector.name.toLowerCase()}`,
      [
        wordColumn('Okres budowy', 1),
        numberColumn('Udział powierzchni', '%'),
        numberColumn('Po termomodernizacji', '%'),
        numberColumn('Wskaźnik po', 'kWh/m²'),
        numberColumn('Wskaźnik przed', 'kWh/m²'),
      ],
      [
        ...sector.groups.map((one) =>
          row([
            textCell(one.built),
            shareCell(Number(one.areaShare), words),
            shareCell(Number(one.retrofittedShare), words),
            numberCell(one.retrofittedIndexKwhPerM2, 1, words),
            numberCell(one.indexKwhPerM2, 1, words),
          ]),
        ),
        totalRow([
          textCell('Średnio'),
          shareCell(1, words),
          shareCell(sector.retrofittedShare, words),
          textCell(''),
          numberCell(demand.indexKwhPerM2, 2, words),
        ]),
      ],
      { sheet: `Wiek ${sector.id}` },
    ),
  ]
}

function wholeTable({ result, words }: PlanView): Table {
  const sum = (pick: (one: SectorDemand) => number) => result.demand.reduce((all, one) => all + pick(one), 0)
  const whole = sum(({ demand }) => demand.finalGj)
  const shares = shareCells(
    result.demand.map(({ demand }) => demand.finalGj),
    words,
    2,
  )
  return planTable(
    'demand-all',
    'Ciepło w roku bazowym: wszystkie sektory',
    [
      wordColumn('Sektor', 2),
      numberColumn('Energia użytkowa', 'GJ'),
      numberColumn('Energia końcowa', 'GJ'),
      numberColumn('Udział', '%'),
      numberColumn('Moc wg wskaźnika', 'MW'),
      numberColumn('Moc wg stopniodni', 'MW'),
    ],
    [
      ...result.demand.map((one, i) =>
        row([
          textCell(one.name),
          numberCell(one.demand.usefulHeatGj + one.demand.usefulWaterGj, 0, words),
          numberCell(one.demand.finalGj, 0, words),
          shares[i] ?? textCell(words.missing),
          numberCell(one.power.byFactorMw, 2, words),
          numberCell(one.power.byDegreeDaysMw, 2, words),
        ]),
      ),
      totalRow([
        textCell('Razem'),
        numberCell(
          sum(({ demand }) => demand.usefulHeatGj + demand.usefulWaterGj),
          0,
          words,
        ),
        numberCell(whole, 0, words),
        shareCell(1, words, 2),
        numberCell(
          sum(({ power }) => power.byFactorMw),
          2,
          words,
        ),
        numberCell(
          sum(({ power }) => power.byDegreeDaysMw),
          2,
          words,
        ),
      ]),
    ],
    {
      sheet: 'Ciepło razem',
      note: 'Moc ze wskaźnika obejmuje straty i zapas urządzeń, moc ze stopniodni – same budynki i ciepłą wodę; różnica mówi, jak duży jest zapas źródeł.',
    },
  )
}

function carrierTable({ result, words, sectorName }: PlanView): Table {
  const { carriers } = result
  return planTable(
    'carriers',
    'Energia końcowa według nośników i sektorów',
    [
      wordColumn('Nośnik', 2),
      ...carriers.sectors.map((id) => numberColumn(sectorName(id), 'GJ')),
      numberColumn('Razem', 'GJ'),
      numberColumn('Udział', '%'),
    ],
    [
      ...carriers.carriers.map((carrier, i) =>
        row([
          textCell(carrierName(carrier)),
          ...carriers.sectors.map((sector) => numberCell(carriers.matrix[sector]?.[carrier] ?? 0, 0, words)),
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
    { sheet: 'Nośniki' },
  )
}

function carrierChart({ result, words }: PlanView): Figure {
  const { carriers } = result
  const sorted = [...carriers.carriers].sort((a, b) => (carriers.byCarrier[b] ?? 0) - (carriers.byCarrier[a] ?? 0))
  const title = 'Nośniki energii na ciepło w roku bazowym'
  return {
    kind: 'figure',
    id: 'carriers-chart',
    title,
    unit: 'GJ/rok',
    reading: `Najwięcej energii na ciepło dają: ${largest(carriers.byCarrier, carrierName, words, 2)}.`,
    alt: 'Wykres słupkowy poziomy: energia końcowa każdego nośnika w GJ rocznie, od największego.',
    chart: {
      type: 'bars',
      unit: 'GJ/rok',
      decimals: 0,
      rows: sorted.map((carrier) => ({
        label: carrierName(carrier),
        value: carriers.byCarrier[carrier] ?? 0,
        fill: 'plain',
      })),
    },
    data: planTable(
      'carriers-chart-data',
      title,
      [wordColumn('Nośnik'), numberColumn('Energia', 'GJ/rok')],
      sorted.map((carrier) =>
        row([textCell(carrierName(carrier)), numberCell(carriers.byCarrier[carrier] ?? 0, 0, words)]),
      ),
      { sheet: 'Nośniki – wykres' },
    ),
    certainty: 'certain',
  }
}

/** Chapter 7: heat demand of the base year by sector and carrier. */
export function demandChapter(view: PlanView): Section {
  const { result, words } = view
  const whole = result.demand.reduce((sum, { demand }) => sum + demand.finalGj, 0)
  const bySector = Object.fromEntries(result.demand.map(({ id, demand }) => [id, demand.finalGj]))
  return {
    id: 'demand',
    title: `Zapotrzebowanie na ciepło w roku bazowym ${result.meta.baseYear}`,
    blocks: [
      paragraph(
        `Na ogrzewanie, wentylację i ciepłą wodę zużyto ${words.number(whole)} GJ energii końcowej; najwięcej: ${largest(bySector, view.sectorName, words)}.`,
      ),
      ...result.demand.flatMap((sector) => sectorBlocks(sector, view)),
      subheading('demand-whole', 'Wszystkie sektory'),
      wholeTable(view),
      carrierTable(view),
      carrierChart(view),
      remark(
        'Energię użytkową i końcową podaje się zawsze osobno: pierwsza wchodzi do pomieszczeń, druga jest w paliwie.',
      ),
    ],
  }
}
