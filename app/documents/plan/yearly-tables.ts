import { numberColumn, wordColumn } from '../model/blocks.ts'
import { numberCell, row, textCell } from '../model/cells.ts'
import type { Table } from '../model/document.ts'
import { planTable } from './plan-table.ts'
import type { PlanView } from './plan-view.ts'

/** Every year of each scenario for the spreadsheet: heat, electricity, gas, power, emission, range. */
export function yearlyTables({ result, words }: PlanView): Table[] {
  return result.scenarios.map((scenario) =>
    planTable(
      `yearly-${scenario.id}`,
      `Rok po roku: ${scenario.name.toLowerCase()}`,
      [
        wordColumn('Rok', 0),
        numberColumn('Energia końcowa na ciepło', 'GJ'),
        numberColumn('od', 'GJ'),
        numberColumn('do', 'GJ'),
        numberColumn('Moc', 'MW'),
        numberColumn('Energia elektryczna', 'MWh'),
        numberColumn('Gaz', 'm³'),
        numberColumn('PM10', 'Mg'),
        numberColumn('CO₂', 'Mg'),
        numberColumn('Ludność', 'os.'),
      ],
      scenario.path.map((one) =>
        row([
          textCell(String(one.year)),
          numberCell(one.finalGj, 0, words),
          numberCell(one.finalLowGj, 0, words),
          numberCell(one.finalHighGj, 0, words),
          numberCell(one.powerMw, 2, words),
          numberCell(one.electricityMwh, 0, words),
          numberCell(one.gasM3, 0, words),
          numberCell(one.emission?.pm10 ?? null, 2, words),
          numberCell(one.emission?.co2 ?? null, 0, words),
          numberCell(one.population, 0, words),
        ]),
      ),
      { sheet: `Lata ${scenario.id}` },
    ),
  )
}
