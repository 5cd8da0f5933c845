import type { BalanceRow } from '../../usecases/analyse/result.ts'
import { numberColumn, wordColumn } from '../model/blocks.ts'
import { numberCell, row, shareCell, textCell, totalRow } from '../model/cells.ts'
import type { Cell, Column, Table } from '../model/document.ts'
import type { EnergyUnit } from '../words/energy.ts'
import { energyUnitFor, largestOf } from '../words/energy.ts'
import type { Words } from '../words/words.ts'

/** An energy under a column's unit; the spreadsheet keeps the whole watt-hours behind it. */
export function energyCell(wh: number, { perWh, decimals }: EnergyUnit, words: Words): Cell {
  return numberCell(wh / perWh, decimals, words)
}

/** The unit that suits all energies of some balance rows. */
export function unitOfRows(rows: readonly BalanceRow[]): EnergyUnit {
  return energyUnitFor(largestOf(rows.flatMap(({ consumptionWh, generationWh }) => [consumptionWh, generationWh])))
}

interface Options {
  readonly id: string
  readonly title: string
  readonly sheet: string
  readonly first: string
  readonly rows: readonly BalanceRow[]
  readonly total?: BalanceRow
  readonly nameOf: (row: BalanceRow) => string
  readonly note?: string
}

/** Balance rows as a table: consumption, generation, what met, what the grid gave and took, two shares. */
export function balanceTable({ id, title, sheet, first, rows, total, nameOf, note }: Options, words: Words): Table {
  const { t } = words
  const unit = unitOfRows(total ? [...rows, total] : rows)
  const columns: Column[] = [
    wordColumn(first),
    numberColumn(t('Zużycie', 'Consumption'), unit.unit),
    numberColumn(t('Produkcja', 'Generation'), unit.unit),
    numberColumn(t('Energia z klastra', 'Energy from the cluster'), unit.unit),
    numberColumn(t('Pobór z sieci', 'From the grid'), unit.unit),
    numberColumn(t('Oddanie do sieci', 'To the grid'), unit.unit),
    numberColumn(t('Z klastra w zużyciu', 'Cluster’s share of use')),
  ]
  const cells = (one: BalanceRow, name: string) => [
    textCell(name),
    energyCell(one.consumptionWh, unit, words),
    energyCell(one.generationWh, unit, words),
    energyCell(one.selfUseWh, unit, words),
    energyCell(one.withdrawalWh, unit, words),
    energyCell(one.surplusWh, unit, words),
    shareCell(one.consumptionWh === 0 ? null : one.selfUseWh / one.consumptionWh, words),
  ]
  return {
    kind: 'table',
    id,
    title,
    sheet,
    columns,
    rows: [
      ...rows.map((one) => row(cells(one, nameOf(one)))),
      ...(total ? [totalRow(cells(total, t('Razem', 'Total')))] : []),
    ],
    certainty: 'certain',
    ...(note === undefined ? {} : { note }),
  }
}
