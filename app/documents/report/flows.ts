import type { Fill } from '../charts/palette.ts'
import { numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { row, textCell } from '../model/cells.ts'
import type { Section, Table } from '../model/document.ts'
import type { EnergyUnit } from '../words/energy.ts'
import { energyUnitFor, largestOf } from '../words/energy.ts'
import { ownOf } from '../words/own.ts'
import { energyCell } from './energy-table.ts'
import { HUB, receiversOf, type Side, type Split, sourcesOf, throughHub } from './flow-hub.ts'
import type { View } from './view.ts'

const FILL_OF_KIND = { pv: 'sun', wind: 'wind', biogas: 'biogas', chp: 'biogas', storage: 'store' } as const

/** The fill of a node: a plant by its kind, the grid and the cluster by their parts in the balance. */
function fillOf(id: string, { result }: View): Fill {
  const plant = result.plants.find((one) => one.id === id || `plant:${one.id}` === id)
  if (plant) return FILL_OF_KIND[plant.kind]
  if (/^(grid|sie[cć])\b/i.test(id)) return 'grid'
  if (id === HUB || /^(cluster|klaster)\b/i.test(id)) return 'own'
  if (id.startsWith('member:')) return 'public'
  const known: readonly (readonly [RegExp, Fill])[] = [
    [/^wind/i, 'wind'],
    [/^(biogas|chp)/i, 'biogas'],
    [/^(storage|store)/i, 'store'],
    [/^(pv|sun|solar)/i, 'sun'],
    [/^plant:/i, 'biogas'],
  ]
  return known.find(([pattern]) => pattern.test(id))?.[1] ?? 'public'
}

function splitTable(
  rows: readonly Split[],
  names: {
    readonly id: string
    readonly sheet: string
    readonly title: string
    readonly first: string
    readonly cluster: string
    readonly grid: string
  },
  unit: EnergyUnit,
  { words }: View,
  nameOf: (id: string) => string,
): Table {
  return {
    kind: 'table',
    id: names.id,
    sheet: names.sheet,
    title: names.title,
    columns: [
      wordColumn(names.first, 3),
      numberColumn(names.cluster, unit.unit),
      numberColumn(names.grid, unit.unit),
      numberColumn(words.t('Razem', 'Total'), unit.unit),
    ],
    rows: rows.map(({ id, cluster, grid }) =>
      row([
        textCell(nameOf(id)),
        energyCell(cluster, unit, words),
        energyCell(grid, unit, words),
        energyCell(cluster + grid, unit, words),
      ]),
    ),
    certainty: 'certain',
  }
}

/** Where the energy came from and where it went. */
export function flowsChapter(view: View): Section | null {
  const { result, words } = view
  const { t } = words
  const all = result.balance.flows.filter(({ wh }) => wh > 0)
  if (all.length === 0) return null
  const sideOf = (id: string): Side => {
    const fill = fillOf(id, view)
    return fill === 'grid' ? 'grid' : fill === 'own' ? 'hub' : 'other'
  }
  const flows = throughHub(all, sideOf)
  const unit = energyUnitFor(largestOf(flows.map(({ wh }) => wh)))
  const nameOf = (id: string) => {
    const name = ownOf(result.balance.flowNames, id)
    if (name) return words.title(name)
    return id === HUB ? t('Energia z klastra', 'Energy from the cluster') : id
  }
  const ids = [...new Set(flows.flatMap(({ from, to }) => [from, to]))]
  const sources = sourcesOf(flows, sideOf)
  const receivers = receiversOf(flows, sideOf)
  const title = t('Przepływy energii w okresie', 'Energy flows in the period')
  const most = sources[0]
  const whole = sources.reduce((sum, { cluster, grid }) => sum + cluster + grid, 0)
  return {
    id: 'flows',
    title: t('Przepływy energii', 'Energy flows'),
    blocks: [
      paragraph(
        t(
          'Szerokość wstęgi odpowiada energii. Po lewej stoją źródła i pobór z sieci, po prawej odbiorcy i nadwyżka oddana do sieci.',
          'The width of a ribbon is energy. Plants and withdrawal from the grid stand at the left, receivers and surplus fed into the grid at the right.',
        ),
      ),
      {
        kind: 'figure',
        id: 'flows-chart',
        title,
        unit: unit.unit,
        reading: most
          ? t(
              `Największe źródło, „${nameOf(most.id)}”, dało ${words.energy(most.cluster + most.grid)}, czyli ${words.percent((most.cluster + most.grid) / whole)} produkcji; w klastrze zostało z tego ${words.energy(most.cluster)}.`,
              `The largest source, “${nameOf(most.id)}”, gave ${words.energy(most.cluster + most.grid)}, or ${words.percent((most.cluster + most.grid) / whole)} of generation; ${words.energy(most.cluster)} of it stayed in the cluster.`,
            )
          : t(
              `Klaster nie ma źródeł: całe zużycie, ${words.energy(result.balance.year.consumptionWh)}, pochodzi z sieci.`,
              `The cluster has no plants: all consumption, ${words.energy(result.balance.year.consumptionWh)}, comes from the grid.`,
            ),
        alt: t(
          `Wykres przepływów (Sankeya): ${flows.length} wstęg między węzłami: ${words.list(ids.map(nameOf))}. Wartości podają tabele.`,
          `Flow chart (Sankey): ${flows.length} ribbons between the nodes: ${words.list(ids.map(nameOf))}. The tables give the values.`,
        ),
        chart: {
          type: 'sankey',
          unit: unit.unit,
          decimals: unit.decimals,
          names: Object.fromEntries(ids.map((id) => [id, nameOf(id)])),
          fills: Object.fromEntries(ids.map((id) => [id, fillOf(id, view)])),
          links: flows.map(({ from, to, wh }) => ({ from, to, value: wh / unit.perWh })),
        },
        data: {
          kind: 'table',
          id: 'flows-data',
          sheet: t('Przepływy energii', 'Energy flows'),
          title,
          columns: [
            wordColumn(t('Skąd', 'From')),
            wordColumn(t('Dokąd', 'To')),
            numberColumn(t('Energia', 'Energy'), unit.unit),
          ],
          rows: all.map(({ from, to, wh }) =>
            row([textCell(nameOf(from)), textCell(nameOf(to)), energyCell(wh, unit, words)]),
          ),
          certainty: 'certain',
        },
        certainty: 'certain',
      },
      ...(sources.length > 0
        ? [
            splitTable(
              sources,
              {
                id: 'flow-sources',
                sheet: t('Przepływy – źródła', 'Flows – sources'),
                title: t('Dokąd poszła energia ze źródeł', 'Where the energy of the plants went'),
                first: t('Źródło', 'Plant'),
                cluster: t('Do klastra', 'Into the cluster'),
                grid: t('Do sieci', 'Into the grid'),
              },
              unit,
              view,
              nameOf,
            ),
          ]
        : []),
      ...(receivers.length > 0
        ? [
            splitTable(
              receivers,
              {
                id: 'flow-receivers',
                sheet: t('Przepływy – odbiorcy', 'Flows – receivers'),
                title: t('Skąd odbiorcy wzięli energię', 'Where the receivers’ energy came from'),
                first: t('Odbiorca', 'Receiver'),
                cluster: t('Z klastra', 'From the cluster'),
                grid: t('Z sieci', 'From the grid'),
              },
              unit,
              view,
              nameOf,
            ),
          ]
        : []),
    ],
  }
}
