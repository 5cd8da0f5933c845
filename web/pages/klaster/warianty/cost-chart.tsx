import type { Comparison } from '../../../api/scenarios.ts'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import type { ChartSpec } from '../../../ui/chart/drawing.ts'
import { SvgChart } from '../../../ui/chart/svg-chart.tsx'
import { useWords } from '../../../ui/language.tsx'

/** Cost of the year today and in each what-if; after the decision hatched beneath, as it is on paper. */
export function CostChart({ comparison }: { readonly comparison: Comparison }) {
  const { t, language, money } = useWords()
  const of = (id: string) => comparison.rows.find((row) => row.id === id)?.cells.map(({ value }) => Number(value))
  const costs = of('cost')
  if (!costs) return null
  const decided = of('cost-decided')
  const best = costs.indexOf(Math.min(...costs))
  const nameOf = (index: number) => comparison.columns[index]?.name[language] ?? ''
  const waits = t('z ulgą, niepewne', 'with the discount, uncertain')
  const spec: ChartSpec = {
    type: 'bars',
    unit: t('tys. zł', 'PLN thousand'),
    decimals: 0,
    rows: costs.flatMap((value, index) => [
      { label: nameOf(index), value: value / 1000, fill: 'plain' as const },
      ...(decided && comparison.columns[index]?.waits
        ? [{ label: '', value: (decided[index] ?? 0) / 1000, fill: 'waits' as const, mark: waits }]
        : []),
    ]),
  }
  const title = t('Koszt energii wszystkich członków w roku', 'Cost of energy of all members in a year')
  const sentence =
    best === 0
      ? t(
          `Bez ulgi najmniej kosztuje stan dzisiejszy: ${money(costs[0] ?? 0)} w roku.`,
          `Without the discount today costs least: ${money(costs[0] ?? 0)} a year.`,
        )
      : t(
          `Bez ulgi najmniej kosztuje „${nameOf(best)}”: ${money(costs[best] ?? 0)} w roku wobec ${money(costs[0] ?? 0)} dziś.`,
          `Without the discount “${nameOf(best)}” costs least: ${money(costs[best] ?? 0)} a year against ${money(costs[0] ?? 0)} today.`,
        )
  return (
    <ChartFrame
      title={title}
      unit={t('tys. zł', 'PLN k')}
      sentence={sentence}
      table={{
        name: t('warianty koszt', 'what-ifs cost'),
        header: [
          t('Wariant', 'What-if'),
          t('Koszt, zł/rok', 'Cost, PLN/year'),
          ...(decided ? [t('Z ulgą klastra (niepewne), zł/rok', 'With the discount (uncertain), PLN/year')] : []),
        ],
        rows: costs.map((value, index) => [nameOf(index), value, ...(decided ? [decided[index] ?? null] : [])]),
      }}
    >
      {() => <SvgChart spec={spec} title={title} description={sentence} />}
    </ChartFrame>
  )
}
