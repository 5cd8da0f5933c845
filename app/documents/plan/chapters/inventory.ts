import { INVENTORY_SECTORS } from '../../../../domain/emissions/greenhouse-gas.ts'
import { carrierName } from '../../../../domain/plan/carrier-names.ts'
import { numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell, totalRow } from '../../model/cells.ts'
import type { Block } from '../../model/document.ts'
import { inventoryName } from '../names.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

/** Greenhouse gases in the sectors of the Covenant of Mayors: sector × scope, and every row with its factor. */
export function inventoryBlocks({ result, words }: PlanView): Block[] {
  const { inventory, config } = result
  if (!inventory) return []
  const { rows } = inventory
  const sum = (sector: string, pick: (one: (typeof rows)[number]) => number) =>
    rows.filter((one) => one.sector === sector).reduce((all, one) => all + pick(one), 0)
  const present = INVENTORY_SECTORS.filter((sector) => rows.some((one) => one.sector === sector))
  const absent = INVENTORY_SECTORS.filter((sector) => !present.includes(sector))
  const inScope = (scope: number) => (one: (typeof rows)[number]) => (one.scope === scope ? one.tCo2e : 0)
  return [
    subheading('inventory', 'Inwentaryzacja gazów cieplarnianych'),
    paragraph(
      `W sektorach Porozumienia Burmistrzów emisja wyniosła ${words.number(inventory.tCo2e)} t CO₂e, w tym ze spalania na miejscu ${words.number(inventory.byScope['1'] ?? 0)} t i z energii dostarczonej z zewnątrz ${words.number(inventory.byScope['2'] ?? 0)} t. CO₂ biogeniczny, ${words.number(inventory.biogenicTCo2)} t, podaje się osobno i nie wchodzi on do sumy. Wskaźnik energii elektrycznej: rok ${config.inventory?.electricityYear}.${absent.length > 0 ? ` Danych nie ma dla sektorów: ${words.list(absent.map(inventoryName))}; w sumie ich brakuje.` : ''}`,
    ),
    planTable(
      'inventory',
      'Emisja gazów cieplarnianych według sektorów i zakresów',
      [
        wordColumn('Sektor', 2),
        numberColumn('Spalanie na miejscu (1)', 't CO₂e'),
        numberColumn('Energia z zewnątrz (2)', 't CO₂e'),
        numberColumn('Razem', 't CO₂e'),
        numberColumn('CO₂ biogeniczny (osobno)', 't CO₂'),
      ],
      [
        ...present.map((sector) =>
          row([
            textCell(inventoryName(sector)),
            numberCell(sum(sector, inScope(1)), 0, words),
            numberCell(sum(sector, inScope(2)), 0, words),
            numberCell(
              sum(sector, ({ tCo2e }) => tCo2e),
              0,
              words,
            ),
            numberCell(
              sum(sector, ({ biogenicTCo2 }) => biogenicTCo2),
              0,
              words,
            ),
          ]),
        ),
        totalRow([
          textCell('Razem'),
          numberCell(inventory.byScope['1'] ?? 0, 0, words),
          numberCell(inventory.byScope['2'] ?? 0, 0, words),
          numberCell(inventory.tCo2e, 0, words),
          numberCell(inventory.biogenicTCo2, 0, words),
        ]),
      ],
      { sheet: 'Gazy cieplarniane' },
    ),
    planTable(
      'inventory-rows',
      'Działalność, wskaźniki i ich źródła',
      [
        wordColumn('Sektor', 2),
        wordColumn('Nośnik', 1),
        numberColumn('Działalność'),
        wordColumn('Jednostka', 0),
        numberColumn('Wskaźnik', 'kg CO₂e/jedn.'),
        numberColumn('Emisja', 't CO₂e'),
        wordColumn('Źródło', 3),
      ],
      rows.map((one) =>
        row([
          textCell(inventoryName(one.sector)),
          textCell(carrierName(one.carrier)),
          numberCell(one.activity, 0, words),
          textCell(one.unit),
          numberCell(one.kgPerUnit, 1, words),
          numberCell(one.tCo2e, 0, words),
          textCell(one.source),
        ]),
      ),
      { dense: true, sheet: 'Inwentaryzacja – wiersze' },
    ),
  ]
}
