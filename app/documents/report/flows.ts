import type { Fill } from '../charts/palette.ts'
import { numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { row, textCell } from '../model/cells.ts'
import type { Section, Table } from '../model/document.ts'
import { energyUnitFor, largestOf } from '../words/energy.ts'
import { energyCell } from './energy-table.ts'
import type { View } from './view.ts'

const FILL_OF_KIND = { pv: 'sun', wind: 'wind', biogas: 'biogas', chp: 'biogas', storage: 'store' } as const

/** The fill of a node: a plant by its kind, the grid and the cluster by their parts in the balance. */
function fillOf(id: string, { result }: View): Fill {
  const plant = result.plants.find((one) => one.id === id || `plant:${one.id}` === id)
  if (plant) return FILL_OF_KIND[plant.kind]
  const known: readonly (readonly [RegExp, Fill])[] = [
    [/grid|sie[cć]/i, 'grid'],
    [/cluster|klaster|own|matched/i, 'own'],
    [/wind|wiatr/i, 'wind'],
    [/bio|chp/i, 'biogas'],
    [/stor|magazyn/i, 'store'],
    [/(^|\W)(pv|sun|solar)/i, 'sun'],
  ]
  return known.find(([pattern]) => pattern.test(id))?.[1] ?? 'public'
}

/** Where the energy came from and where it went. */
export function flowsChapter(view: View): Section | null {
  const { result, words } = view
  const { t } = words
  const flows = result.balance.flows.filter(({ wh }) => wh > 0)
  if (flows.length === 0) return null
  const unit = energyUnitFor(largestOf(flows.map(({ wh }) => wh)))
  const nameOf = (id: string) => {
    const name = result.balance.flowNames[id]
    return name ? words.of(name) : id
  }
  const ids = [...new Set(flows.flatMap(({ from, to }) => [from, to]))]
  const largest = flows.reduce((most, one) => (one.wh > most.wh ? one : most))
  const { year } = result.balance
  const title = t('Przepływy energii w okresie', 'Energy flows in the period')
  const data: Table = {
    kind: 'table',
    id: 'flows',
    sheet: t('Przepływy energii', 'Energy flows'),
    title,
    columns: [
      wordColumn(t('Skąd', 'From')),
      wordColumn(t('Dokąd', 'To')),
      numberColumn(t('Energia', 'Energy'), unit.unit),
    ],
    rows: flows.map(({ from, to, wh }) =>
      row([textCell(nameOf(from)), textCell(nameOf(to)), energyCell(wh, unit, words)]),
    ),
    certainty: 'certain',
  }
  return {
    id: 'flows',
    title: t('Przepływy energii', 'Energy flows'),
    blocks: [
      paragraph(
        t(
          'Szerokość wstęgi odpowiada energii. Węzeł, który i daje, i przyjmuje energię (sieć), stoi na wykresie dwa razy.',
          'The width of a ribbon is energy. A node that both gives and takes energy (the grid) stands in the chart twice.',
        ),
      ),
      {
        kind: 'figure',
        id: 'flows-chart',
        title,
        unit: unit.unit,
        reading: t(
          `Największy przepływ to „${nameOf(largest.from)} → ${nameOf(largest.to)}”: ${words.energy(largest.wh)}; do sieci oddano łącznie ${words.energy(year.surplusWh)}.`,
          `The largest flow is “${nameOf(largest.from)} → ${nameOf(largest.to)}”: ${words.energy(largest.wh)}; ${words.energy(year.surplusWh)} went into the grid in all.`,
        ),
        alt: t(
          `Wykres przepływów (Sankeya): ${flows.length} wstęg między węzłami: ${words.list(ids.map(nameOf))}. Wartości podaje tabela.`,
          `Flow chart (Sankey): ${flows.length} ribbons between the nodes: ${words.list(ids.map(nameOf))}. The table gives the values.`,
        ),
        chart: {
          type: 'sankey',
          unit: unit.unit,
          decimals: unit.decimals,
          names: Object.fromEntries(ids.map((id) => [id, nameOf(id)])),
          fills: Object.fromEntries(ids.map((id) => [id, fillOf(id, view)])),
          links: flows.map(({ from, to, wh }) => ({ from, to, value: wh / unit.perWh })),
        },
        data: { ...data, id: 'flows-data' },
        certainty: 'certain',
      },
      data,
    ],
  }
}
