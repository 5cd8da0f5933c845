import type { PlanWhatIf, ScenarioYear } from '../../../api/plans.ts'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import type { ChartSpec } from '../../../ui/chart/drawing.ts'
import { SvgChart } from '../../../ui/chart/svg-chart.tsx'
import { useWords } from '../../../ui/language.tsx'
import { ScrollArea } from '../../../ui/table/scroll-area.tsx'

type Lines = Extract<ChartSpec, { type: 'lines' }>
type Field = keyof Omit<ScenarioYear, 'year'>

interface Line {
  readonly title: string
  readonly unit: string
  readonly field: Field
  readonly scale: number
  readonly decimals: number
  /** Least and greatest when the assumptions are better or worse. */
  readonly range?: readonly [Field, Field]
}

function points(years: readonly ScenarioYear[], field: Field, scale: number): (readonly [number, number])[] {
  return years.flatMap((one) => {
    const value = one[field]
    return typeof value === 'number' ? [[one.year, value / scale] as const] : []
  })
}

/** One figure year by year, as written and as turned. */
function Years({ whatIf, line }: { readonly whatIf: PlanWhatIf; readonly line: Line }) {
  const words = useWords()
  const { t, number } = words
  const { before, after } = whatIf
  const { field, scale, decimals, unit, title } = line
  const turned = points(after, field, scale)
  const written = points(before, field, scale)
  const [first, last, was] = [turned[0], turned.at(-1), written.at(-1)]
  if (!first || !last || turned.length < 2)
    return (
      <div className="card stack">
        <h2>{title}</h2>
        <p className="quiet">
          {t(
            'Tej wielkości nie da się policzyć dla kolejnych lat: brakuje struktury urządzeń scenariusza. Wpisz ją w danych.',
            'This cannot be computed year by year: the mix of devices of the scenario is missing. Enter it in the data.',
          )}
        </p>
      </div>
    )
  const text = (value: number) => `${number(value, decimals)}\u00a0${unit}`
  const range = line.range
    ? [
        {
          name: t('gdy założenia lepsze', 'when assumptions are better'),
          stroke: 'residual' as const,
          of: line.range[0],
        },
        { name: t('gdy założenia gorsze', 'when assumptions are worse'), stroke: 'study' as const, of: line.range[1] },
      ]
    : []
  const names = { after: t('z suwakami', 'with the sliders'), before: t('jak w scenariuszu', 'as written') }
  const isSame = was !== undefined && Math.abs(was[1] - last[1]) < 10 ** -decimals / 2
  const sentence = isSame
    ? t(
        `W ${last[0]} r. ${text(last[1])}, wobec ${text(first[1])} w ${first[0]} r.`,
        `${text(last[1])} in ${last[0]}, against ${text(first[1])} in ${first[0]}.`,
      )
    : t(
        `W ${last[0]} r. z suwakami ${text(last[1])}, a jak w scenariuszu ${text(was?.[1] ?? 0)}; w ${first[0]} r. było ${text(first[1])}.`,
        `In ${last[0]} with the sliders ${text(last[1])}, as written ${text(was?.[1] ?? 0)}; it was ${text(first[1])} in ${first[0]}.`,
      )
  const spec: Lines = {
    type: 'lines',
    unit,
    xTitle: t('rok', 'year'),
    x: [first[0], last[0]],
    xTicks: after
      .filter(({ year }) => (year - first[0]) % 3 === 0)
      .map(({ year }) => ({ at: year, label: String(year) })),
    series: [
      { name: names.before, stroke: 'standardDiscounted', points: written },
      { name: names.after, stroke: 'consumption', points: turned },
      ...range.map(({ name, stroke, of }) => ({ name, stroke, points: points(after, of, scale) })),
    ],
  }
  const cell = (years: readonly ScenarioYear[], i: number, of: Field) => {
    const value = years[i]?.[of]
    return typeof value === 'number' ? value / scale : null
  }
  return (
    <ChartFrame
      title={title}
      unit={unit}
      sentence={sentence}
      table={{
        name: title,
        header: [t('Rok', 'Year'), names.before, names.after, ...range.map(({ name }) => name)],
        rows: after.map((one, i) => [
          String(one.year),
          cell(before, i, field),
          cell(after, i, field),
          ...range.map(({ of }) => cell(after, i, of)),
        ]),
      }}
    >
      {() => <SvgChart spec={spec} title={title} description={sentence} />}
    </ChartFrame>
  )
}

/** The last year at a glance: as written, and with the sliders. */
function LastYear({ whatIf, lines }: { readonly whatIf: PlanWhatIf; readonly lines: readonly Line[] }) {
  const { t, number } = useWords()
  const [was, now] = [whatIf.before.at(-1), whatIf.after.at(-1)]
  if (!was || !now) return null
  const text = (one: ScenarioYear, { field, scale, decimals }: Line) => {
    const value = one[field]
    return typeof value === 'number' ? number(value / scale, decimals) : t('brak danych', 'no data')
  }
  return (
    <ScrollArea label={t('Rok końcowy', 'Last year')}>
      <table className="data">
        <caption>{t(`Wynik w ${now.year} r.`, `Result in ${now.year}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Wielkość', 'Figure')}</th>
            <th scope="col" className="number">
              {t('Jak w scenariuszu', 'As written')}
            </th>
            <th scope="col" className="number">
              {t('Z suwakami', 'With the sliders')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.field}>
              <th scope="row" className="plain-weight">
                {line.title} <span className="quiet small">[{line.unit}]</span>
              </th>
              <td className="number">{text(was, line)}</td>
              <td className="number">
                <strong>{text(now, line)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

/** Heat, electricity, gas, emissions and cost year by year. */
export function ScenarioCharts({ whatIf }: { readonly whatIf: PlanWhatIf }) {
  const { t } = useWords()
  const lines: readonly Line[] = [
    {
      title: t('Energia końcowa na ciepło', 'Final energy for heat'),
      unit: 'TJ',
      field: 'heatGj',
      scale: 1000,
      decimals: 1,
      range: ['heatLowGj', 'heatHighGj'],
    },
    { title: t('Energia elektryczna', 'Electricity'), unit: 'GWh', field: 'electricityMwh', scale: 1000, decimals: 2 },
    { title: t('Gaz', 'Gas'), unit: t('tys. m³', '1,000 m³'), field: 'gasM3', scale: 1000, decimals: 0 },
    { title: t('Emisja CO₂', 'CO₂ emission'), unit: 't', field: 'co2T', scale: 1, decimals: 0 },
    { title: t('Emisja pyłu PM10', 'PM10 emission'), unit: 't', field: 'pm10T', scale: 1, decimals: 1 },
    {
      title: t('Koszt ciepła w roku (ceny założone)', 'Cost of heat in a year (assumed prices)'),
      unit: t('mln zł', 'PLN m'),
      field: 'heatCostPln',
      scale: 1_000_000,
      decimals: 2,
    },
    {
      title: t('Nakłady narastająco (koszty założone)', 'Investment so far (assumed costs)'),
      unit: t('mln zł', 'PLN m'),
      field: 'investedPln',
      scale: 1_000_000,
      decimals: 1,
    },
  ]
  return (
    <>
      <LastYear whatIf={whatIf} lines={lines} />
      {lines.map((line) => (
        <Years key={line.field} whatIf={whatIf} line={line} />
      ))}
    </>
  )
}
