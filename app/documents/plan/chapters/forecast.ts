import { carrierName } from '../../../../domain/plan/carrier-names.ts'
import type { ScenarioReport } from '../../../usecases/plan/scenario-outcome.ts'
import { numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, shareCell, textCell } from '../../model/cells.ts'
import type { Block, Row, Section } from '../../model/document.ts'
import { lineFigure } from '../line-figure.ts'
import { DRIVER_NAMES } from '../names.ts'
import { changeCell, planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { endsOf, willChange } from '../plan-view.ts'

/** Scenarios as lines over the years. */
function finalChart({ result, words }: PlanView): Block[] {
  const from = result.meta.baseYear
  const to = result.meta.toYear
  const spread = result.scenarios.map((one) => {
    const { first, last } = endsOf(one)
    return `${one.name.toLowerCase()}: ${words.number(first.finalGj)} → ${words.number(last.finalGj)} GJ`
  })
  const figure = lineFigure(
    {
      id: 'final-chart',
      title: 'Energia końcowa na ciepło według scenariuszy',
      unit: 'GJ/rok',
      decimals: 0,
      reading: `Od ${from} do ${to} r. – ${spread.join('; ')}.`,
      alt: 'Wykres liniowy: lata na osi poziomej, energia końcowa w GJ na pionowej, po jednej linii na scenariusz.',
      sheet: 'Scenariusze – wykres',
      years: [from, ...result.config.years],
      lines: result.scenarios.map(({ name, path }) => ({
        name,
        points: path.map(({ year, finalGj }) => [year, finalGj] as const),
      })),
    },
    words,
  )
  return figure === null ? [] : [figure]
}

function demandTable(scenario: ScenarioReport, view: PlanView): Block {
  const { words, result, sectorName } = view
  const { first } = endsOf(scenario)
  const later = scenario.years.slice(1)
  const line = (name: string, decimals: number, values: readonly number[]): Row =>
    row([
      textCell(name),
      numberCell(values[0] ?? null, decimals, words),
      ...values
        .slice(1)
        .flatMap((value) => [numberCell(value, decimals, words), changeCell(value, values[0] ?? 0, words)]),
    ])
  const head = (text: string): Row => ({
    cells: [textCell(text), ...Array.from({ length: 1 + later.length * 2 }, () => textCell(''))],
    heading: true,
  })
  const sectorRows = result.demand.flatMap(({ id }) => [
    head(sectorName(id)),
    line(
      'Energia użytkowa na ogrzewanie [GJ]',
      0,
      scenario.years.map(({ sectors }) => sectors[id]?.usefulHeatGj ?? 0),
    ),
    line(
      'Energia końcowa [GJ]',
      0,
      scenario.years.map(({ sectors }) => sectors[id]?.finalGj ?? 0),
    ),
    line(
      'Średni wskaźnik [kWh/m²]',
      1,
      scenario.years.map(({ sectors }) => sectors[id]?.indexKwhPerM2 ?? 0),
    ),
    line(
      'Moc [MW]',
      2,
      scenario.years.map(({ sectors }) => sectors[id]?.powerMw ?? 0),
    ),
  ])
  return planTable(
    `demand-${scenario.id}`,
    `Ciepło i moc: ${scenario.name.toLowerCase()}`,
    [
      wordColumn('Sektor i wielkość', 3),
      numberColumn(String(first.year)),
      ...later.flatMap(({ year }) => [numberColumn(String(year)), numberColumn(`zmiana ${year}`)]),
    ],
    [
      ...sectorRows,
      head('Razem'),
      line(
        'Energia użytkowa na ogrzewanie [GJ]',
        0,
        scenario.years.map(({ usefulGj }) => usefulGj),
      ),
      line(
        'Energia końcowa [GJ]',
        0,
        scenario.years.map(({ finalGj }) => finalGj),
      ),
      line(
        'Średni wskaźnik [kWh/m²]',
        1,
        scenario.years.map(({ indexKwhPerM2 }) => indexKwhPerM2),
      ),
      line(
        'Moc [MW]',
        2,
        scenario.years.map(({ powerMw }) => powerMw),
      ),
    ],
    { dense: true, sheet: `Ciepło ${scenario.id}` },
  )
}

/** How the heat pumps and cars of a scenario stand to its index of electricity. */
function needNote({ years }: ScenarioReport): { readonly note?: string } {
  const need = years.at(-1)?.electricityNeed
  if (!need) return {}
  const { heatPumpsInIndex: pumps, vehiclesInIndex: cars } = need
  const said =
    pumps && cars
      ? 'Mieszczą się we wskaźniku wzrostu przyjętym w scenariuszu; program ich nie dodał.'
      : pumps
        ? 'Samochody dodano do wskaźnika wzrostu, a pompy ciepła się w nim mieszczą.'
        : cars
          ? 'Pompy ciepła dodano do wskaźnika wzrostu, a samochody się w nim mieszczą.'
          : 'Dodano je do wskaźnika wzrostu przyjętego w scenariuszu.'
  return { note: `Pompy ciepła i samochody: ile energii potrzebują ponad rok bazowy. ${said}` }
}

function mediaTable(scenario: ScenarioReport, { words }: PlanView): Block {
  return planTable(
    `media-${scenario.id}`,
    `Energia elektryczna, gaz i zakres niepewności ciepła: ${scenario.name.toLowerCase()}`,
    [
      wordColumn('Rok', 0),
      numberColumn('Energia elektryczna', 'MWh'),
      numberColumn('Przybyło: pompy ciepła', 'MWh'),
      numberColumn('Przybyło: samochody', 'MWh'),
      numberColumn('Gaz', 'm³'),
      numberColumn('Ludność', 'os.'),
      numberColumn('Powierzchnia', 'm²'),
      numberColumn('Ciepło końcowe od', 'GJ'),
      numberColumn('do', 'GJ'),
    ],
    scenario.years.map((one) =>
      row([
        textCell(String(one.year)),
        numberCell(one.electricityMwh, 0, words),
        numberCell(one.electricityNeed?.heatPumpMwh ?? one.heatPumpMwh, 0, words),
        numberCell(one.electricityNeed ? one.electricityNeed.vehicleMwh : one.vehicleMwh, 0, words),
        numberCell(one.gasM3, 0, words),
        numberCell(one.population, 0, words),
        numberCell(one.areaM2, 0, words),
        numberCell(one.finalLowGj, 0, words),
        numberCell(one.finalHighGj, 0, words),
      ]),
    ),
    { sheet: `Media ${scenario.id}`, ...needNote(scenario) },
  )
}

function carrierTable(scenario: ScenarioReport, { words }: PlanView): Block {
  const carriers = [...new Set(scenario.years.flatMap((one) => one.carriers.carriers))]
  return planTable(
    `carriers-${scenario.id}`,
    `Nośniki energii na ciepło: ${scenario.name.toLowerCase()}`,
    [
      wordColumn('Nośnik', 2),
      ...scenario.years.flatMap(({ year }) => [numberColumn(String(year), 'TJ'), numberColumn(`udział ${year}`)]),
    ],
    carriers.map((carrier) =>
      row([
        textCell(carrierName(carrier)),
        ...scenario.years.flatMap((one) => {
          const at = one.carriers.carriers.indexOf(carrier)
          return [
            numberCell((one.carriers.byCarrier[carrier] ?? 0) / 1000, 2, words),
            shareCell((one.carriers.sharePct[at] ?? 0) / 100, words, 2),
          ]
        }),
      ]),
    ),
    { sheet: `Nośniki ${scenario.id}` },
  )
}

function sensitivity(scenario: ScenarioReport, { words }: PlanView): Block[] {
  const { last } = endsOf(scenario)
  const title = `Od czego najbardziej zależy wynik: ${scenario.name.toLowerCase()}, ${last.year}`

  const size = (one: { lowGj: number; highGj: number }) => Math.abs(one.highGj - one.lowGj)
  const sorted = [...scenario.sensitivity].sort((a, b) => size(b) - size(a))
  if (sorted.length === 0 || sorted.every((one) => size(one) < 1)) return []
  const base = last.finalGj
  return [
    {
      kind: 'figure',
      id: `sensitivity-${scenario.id}`,
      title,
      unit: 'GJ/rok',
      reading: `Najmocniej działa ${DRIVER_NAMES[sorted[0]?.driver ?? ''] ?? ''}: różnica ${words.number(sorted[0] ? size(sorted[0]) : 0)} GJ. Z wszystkimi założeniami razem energia końcowa leży między ${words.number(last.finalLowGj)} a ${words.number(last.finalHighGj)} GJ.`,
      alt: 'Wykres typu tornado: dla każdego założenia energia końcowa ostatniego roku przy jego mniejszej i większej wartości.',
      chart: {
        type: 'tornado',
        unit: 'GJ/rok',
        decimals: 0,
        base,
        baseLabel: words.number(base),
        names: { low: 'założenie mniejsze', high: 'założenie większe' },
        rows: sorted.map((one) => ({
          label: DRIVER_NAMES[one.driver] ?? one.driver,
          low: one.lowGj,
          high: one.highGj,
          lowLabel: words.number(one.lowGj),
          highLabel: words.number(one.highGj),
        })),
      },
      data: planTable(
        `sensitivity-${scenario.id}-data`,
        title,
        [wordColumn('Założenie', 2), numberColumn('Mniejsze', 'GJ'), numberColumn('Większe', 'GJ')],
        sorted.map((one) =>
          row([
            textCell(DRIVER_NAMES[one.driver] ?? one.driver),
            numberCell(one.lowGj, 0, words),
            numberCell(one.highGj, 0, words),
          ]),
        ),
        { sheet: `Wrażliwość ${scenario.id}` },
      ),
      certainty: 'certain',
    },
  ]
}

function scenarioBlocks(scenario: ScenarioReport, view: PlanView): Block[] {
  const { words, result } = view
  const { first, last } = endsOf(scenario)
  const given = Object.values(last.sectors).some(({ computed }) => computed !== null)
  return [
    subheading(`scenario-${scenario.id}`, scenario.name),
    paragraph(scenario.description),
    paragraph(
      `Do ${last.year} r. powierzchnia ${willChange(last.areaM2, first.areaM2, words)}, energia końcowa na ciepło ${willChange(last.finalGj, first.finalGj, words)} (do ${words.number(last.finalGj)} GJ), a moc do ${words.number(last.powerMw, 2)} MW. Energia elektryczna ${willChange(last.electricityMwh, first.electricityMwh, words)}, gaz ${willChange(last.gasM3, first.gasM3, words)}.`,
    ),
    ...(given
      ? [
          paragraph(
            'Część wielkości tego scenariusza przyjęto z wcześniejszego dokumentu; różnice wobec wyniku założeń wymienia załącznik „Uwagi”.',
          ),
        ]
      : []),
    demandTable(scenario, view),
    carrierTable(scenario, view),
    mediaTable(scenario, view),
    ...sensitivity(scenario, view),
    ...(result.config.gas.mjPerM3 > 0
      ? [
          paragraph(
            `Gaz przeliczono wartością ${words.short(result.config.gas.mjPerM3)} MJ/m³ (${result.config.gas.mjPerM3Source}).`,
          ),
        ]
      : []),
  ]
}

/** Chapter 11: demand for heat, electricity and gas to the horizon. */
export function forecastChapter(view: PlanView): Section {
  const { result } = view
  return {
    id: 'forecast',
    title: `Prognoza zapotrzebowania na ciepło, energię elektryczną i paliwa gazowe do ${result.meta.toYear} r.`,
    landscape: true,
    blocks:
      result.scenarios.length === 0
        ? [paragraph('Scenariuszy jeszcze nie opisano (katalog scenarios).')]
        : [...finalChart(view), ...result.scenarios.flatMap((one) => scenarioBlocks(one, view))],
  }
}
