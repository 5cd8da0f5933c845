import { numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell } from '../../model/cells.ts'
import type { Block, Figure, Section } from '../../model/document.ts'
import { FORM_NAMES, resourceName } from '../names.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { hourlyChart } from './hourly-chart.ts'

const MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** Numbers of a formula with decimal commas and grouped thousands. */
function polishNumbers(text: string): string {
  return text.replace(/\d+(\.\d+)?/g, (found) => {
    // What is above a hundred is read without thousandths.
    const [whole = '', part] = (Number(found) < 100 ? found : String(Number(Number(found).toFixed(2)))).split('.')
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole
    return part === undefined ? grouped : `${grouped},${part}`
  })
}

function chart({ result, words }: PlanView): Figure {
  const sorted = [...result.resources].sort((a, b) => b.potential.technicalGj - a.potential.technicalGj)
  const [first] = sorted
  const title = 'Potencjał techniczny lokalnych zasobów'
  return {
    kind: 'figure',
    id: 'resources-chart',
    title,
    unit: 'GJ/rok',
    reading: first
      ? `Największy potencjał techniczny ma „${first.name}”: ${words.number(first.potential.technicalGj)} GJ rocznie.`
      : 'Nie podano zasobów.',
    alt: 'Wykres słupkowy poziomy: potencjał techniczny każdego zasobu w GJ rocznie, od największego.',
    chart: {
      type: 'bars',
      unit: 'GJ/rok',
      decimals: 0,
      rows: sorted.map(({ name, potential }) => ({ label: name, value: potential.technicalGj, fill: 'own' })),
    },
    data: planTable(
      'resources-chart-data',
      title,
      [wordColumn('Zasób', 2), numberColumn('Potencjał techniczny', 'GJ/rok')],
      sorted.map(({ name, potential }) => row([textCell(name), numberCell(potential.technicalGj, 0, words)])),
      { sheet: 'Zasoby – wykres' },
    ),
    certainty: 'certain',
  }
}

function hourlyBlocks({ result, words }: PlanView): Block[] {
  const { hourly } = result
  if (!hourly) return []
  const own = hourly.pvMwh + hourly.windMwh
  return [
    subheading('hourly', 'Potencjał a zapotrzebowanie godzina po godzinie'),
    paragraph(
      `Fotowoltaika o mocy ${words.number(hourly.pvKwp / 1000, 1)} MWp dałaby ${words.number(hourly.pvMwh)} MWh${hourly.windMwh > 0 ? `, a wiatr ${words.number(hourly.windMwh)} MWh` : ''} rocznie, czyli ${words.percent(hourly.demandMwh === 0 ? null : own / hourly.demandMwh)} zużycia gminy. W tej samej godzinie zużyto by z tego ${words.percent(own === 0 ? null : hourly.metMwh / own)}. ${hourly.surplusHours === 0 ? 'Godzin z nadwyżką nie ma' : `Nadwyżka trwałaby ${words.count(hourly.surplusHours, 'hour')} i sięgała ${words.number(hourly.peakSurplusMw, 1)} MW`}; szczyt zużycia to ${words.number(hourly.peakDemandMw, 1)} MW.`,
    ),
    paragraph(
      `Pogoda: ${hourly.weatherLabel?.pl ?? hourly.weatherPlace}; ${words.number(hourly.weatherDegreeDays)} stopniodni wobec ${words.number(result.config.municipality.climate.degreeDays)} przyjętych w obliczeniach. Najzimniejsza godzina wymaga ${words.number(hourly.peakHeatMw, 1)} MW ciepła.${result.config.hourly ? ` Źródło założeń: ${result.config.hourly.source}.` : ''}`,
    ),
    hourlyChart(hourly, MONTHS, words),
    planTable(
      'hourly-months',
      'Energia elektryczna i ciepło według miesięcy',
      [
        wordColumn('Miesiąc', 0),
        numberColumn('Zużycie energii el.', 'MWh'),
        numberColumn('Źródła własne', 'MWh'),
        numberColumn('Zużyte w tej samej godzinie', 'MWh'),
        numberColumn('Ciepło użytkowe', 'MWh'),
      ],
      hourly.months.map((one, i) =>
        row([
          textCell(MONTHS[i] ?? ''),
          numberCell(one.demandMwh, 0, words),
          numberCell(one.ownMwh, 0, words),
          numberCell(one.metMwh, 0, words),
          numberCell(one.heatMwh, 0, words),
        ]),
      ),
      { sheet: 'Bilans miesięczny' },
    ),
  ]
}

function resourceTables({ result, words }: PlanView): Block[] {
  const { resources } = result
  return [
    planTable(
      'resources',
      'Potencjał teoretyczny, techniczny i ekonomiczny',
      [
        wordColumn('Zasób', 2),
        wordColumn('Rodzaj', 1),
        numberColumn('Teoretyczny', 'GJ'),
        numberColumn('Techniczny', 'GJ'),
        numberColumn('Ekonomiczny', 'GJ'),
        wordColumn('Postać', 1),
        wordColumn('Źródło i założenia', 2),
      ],
      resources.map((one) =>
        row([
          textCell(one.name),
          textCell(resourceName(one.kind)),
          numberCell(one.potential.theoreticalGj, 0, words),
          numberCell(one.potential.technicalGj, 0, words),
          numberCell(one.economicGj, 0, words),
          textCell(FORM_NAMES[one.potential.form]),
          textCell([one.source, one.economicBecause].filter((part) => part !== null).join('; ')),
        ]),
      ),
      { dense: true, sheet: 'Zasoby' },
    ),
    planTable(
      'resource-formulas',
      'Wzory potencjału z podstawionymi liczbami',
      [wordColumn('Zasób', 1), wordColumn('Wzór', 2), wordColumn('W liczbach', 3)],
      resources.map(({ name, potential }) =>
        row([textCell(name), textCell(potential.formula), textCell(polishNumbers(potential.inNumbers))]),
      ),
      { dense: true, sheet: 'Wzory zasobów' },
    ),
  ]
}

/** Chapter 5: local resources from theory to what pays. */
export function resourcesChapter(view: PlanView): Section {
  const { result, words } = view
  const { resources, carriers } = result
  const technical = resources.reduce((sum, { potential }) => sum + potential.technicalGj, 0)
  const weak = resources.filter(({ potential }) => potential.below.length > 0)
  return {
    id: 'resources',
    title: 'Lokalne zasoby energii odnawialnej',
    blocks: [
      paragraph(
        resources.length === 0
          ? 'Zasobów jeszcze nie oszacowano.'
          : `Potencjał techniczny wymienionych zasobów wynosi ${words.number(technical)} GJ rocznie, to jest ${words.percent(carriers.total === 0 ? null : technical / carriers.total)} energii zużywanej dziś na ciepło. Potencjały nie sumują się wprost: część zasobów konkuruje o te same dachy i pola.`,
      ),
      ...(weak.length === 0
        ? []
        : [
            paragraph(
              `Poniżej progu opłacalności leżą: ${words.list(weak.map(({ name }) => name))}. Zostawiono je w tabeli, ale plan na nich nie polega.`,
            ),
          ]),
      ...(result.windDistanceM === undefined
        ? []
        : [
            paragraph(
              `Elektrownia wiatrowa musi stać co najmniej ${words.number(result.windDistanceM)} m od budynku mieszkalnego; potencjał techniczny liczy tylko turbiny, dla których zostaje miejsce.`,
            ),
          ]),
      ...(resources.length === 0 ? [] : [chart(view), ...resourceTables(view)]),
      ...hourlyBlocks(view),
    ],
  }
}
