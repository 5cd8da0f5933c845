import { carrierName } from '../../../domain/plan/carrier-names.ts'
import type { PlanResult } from '../../usecases/plan/result.ts'
import { numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { numberCell, row, textCell } from '../model/cells.ts'
import type { Section } from '../model/document.ts'
import { changeCell, planTable } from './plan-table.ts'
import type { PlanView } from './plan-view.ts'

/** One figure of the plan under a name that is the same in every version. */
export interface KeyNumber {
  readonly name: string
  readonly unit: string
  readonly decimals: number
  readonly value: number | null
}

/** The figures two versions are compared by. */
export function keyNumbers(result: PlanResult): KeyNumber[] {
  const one = (name: string, unit: string, value: number | null, decimals = 0): KeyNumber => ({
    name,
    unit,
    decimals,
    value,
  })
  return [
    ...result.demand.flatMap(({ name, areaM2, demand, power }) => [
      one(`${name}: powierzchnia`, 'm²', areaM2),
      one(`${name}: średni wskaźnik`, 'kWh/m²', demand.indexKwhPerM2, 2),
      one(`${name}: energia końcowa`, 'GJ', demand.finalGj),
      one(`${name}: moc`, 'MW', power.byFactorMw, 2),
    ]),
    ...result.carriers.carriers.map((carrier) =>
      one(`Nośnik: ${carrierName(carrier)}`, 'GJ', result.carriers.byCarrier[carrier] ?? 0),
    ),
    one('Energia elektryczna', 'MWh', result.config.electricity.mwh),
    one('Emisja PM10', 'Mg', result.emission.total?.pm10 ?? null, 2),
    one('Emisja CO₂', 'Mg', result.emission.total?.co2 ?? null),
    one('Gazy cieplarniane', 't CO₂e', result.inventory?.tCo2e ?? null),
    ...result.resources.map(({ name, potential }) => one(`Zasób: ${name}`, 'GJ', potential.technicalGj)),
    ...result.scenarios.flatMap((scenario) =>
      scenario.years
        .slice(1)
        .flatMap((year) => [
          one(`${scenario.name}, ${year.year}: energia końcowa`, 'GJ', year.finalGj),
          one(`${scenario.name}, ${year.year}: moc`, 'MW', year.powerMw, 2),
          one(`${scenario.name}, ${year.year}: energia elektryczna`, 'MWh', year.electricityMwh),
          one(`${scenario.name}, ${year.year}: gaz`, 'm³', year.gasM3),
          one(`${scenario.name}, ${year.year}: PM10`, 'Mg', year.emission?.pm10 ?? null, 2),
        ]),
    ),
  ]
}

export interface Change {
  readonly name: string
  readonly unit: string
  readonly decimals: number
  readonly before: number | null
  readonly now: number | null
}

/** Figures that differ as printed, new ones and those that are gone. */
export function changesBetween(before: PlanResult, now: PlanResult): Change[] {
  const old = new Map(keyNumbers(before).map((one) => [one.name, one]))
  const fresh = keyNumbers(now)
  const names = new Set(fresh.map(({ name }) => name))
  const shown = (value: number | null, decimals: number) => (value === null ? null : value.toFixed(decimals))
  return [
    ...fresh.flatMap(({ name, unit, decimals, value }) => {
      const was = old.get(name)?.value ?? null
      return shown(was, decimals) === shown(value, decimals) ? [] : [{ name, unit, decimals, before: was, now: value }]
    }),
    ...[...old.values()]
      .filter(({ name }) => !names.has(name))
      .map(({ name, unit, decimals, value }) => ({ name, unit, decimals, before: value, now: null })),
  ]
}

/** Annex: what changed since the version before. @pl zestawienie zmian */
export function changesAnnex({ result, words }: PlanView, before: PlanResult): Section {
  const changes = changesBetween(before, result)
  return {
    id: 'changes',
    title: `Zmiany wobec wersji ${before.meta.planVersion} z ${words.day(before.meta.madeOn)}`,
    annex: true,
    blocks:
      changes.length === 0
        ? [paragraph('Żadna z porównywanych wielkości się nie zmieniła.')]
        : [
            paragraph(`Zmieniło się ${words.count(changes.length, 'value')}; pozostałe są takie same.`),
            planTable(
              'changes',
              'Wielkości, które się zmieniły',
              [
                wordColumn('Wielkość', 4),
                wordColumn('Jednostka', 0),
                numberColumn('Było'),
                numberColumn('Jest'),
                numberColumn('Zmiana'),
              ],
              changes.map((one) =>
                row([
                  textCell(one.name),
                  textCell(one.unit),
                  numberCell(one.before, one.decimals, words),
                  numberCell(one.now, one.decimals, words),
                  one.before === null || one.now === null
                    ? textCell(one.before === null ? 'nowa' : 'usunięta')
                    : changeCell(one.now, one.before, words),
                ]),
              ),
              { sheet: 'Zmiany' },
            ),
          ],
  }
}
