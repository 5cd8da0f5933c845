import { useMemo } from 'react'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import type { ChartSpec } from '../../../ui/chart/drawing.ts'
import { SvgChart } from '../../../ui/chart/svg-chart.tsx'
import { useWords } from '../../../ui/language.tsx'
import type { Words } from '../../../ui/words.ts'
import type { KindSeries } from './kinds.ts'
import type { Season } from './shape.ts'
import { SEASONS, typicalDaysOf } from './shape.ts'

interface Panel {
  readonly title: string
  readonly used: readonly number[]
  /** Empty where nothing is fed in: no line is drawn then. */
  readonly given: readonly number[]
}

function seasonName(season: Season, { t }: Words): string {
  switch (season) {
    case 'winter':
      return t('zima', 'winter')
    case 'spring':
      return t('wiosna', 'spring')
    case 'summer':
      return t('lato', 'summer')
    case 'autumn':
      return t('jesień', 'autumn')
  }
}

/** A mean day needs every hour: one with an hour missing is not drawn. */
const isWhole = (values: readonly number[]) => values.length > 0 && !values.some(Number.isNaN)

function panelsOf(series: readonly KindSeries[], bySeason: boolean, words: Words): readonly Panel[] {
  const of = (kind: 'withdrawal' | 'feed-in') => series.find((one) => one.kind === kind)?.data
  const [withdrawal, feedIn] = [of('withdrawal'), of('feed-in')]
  if (!withdrawal) return []
  const parts: readonly (Season | undefined)[] = bySeason ? SEASONS : [undefined]
  return parts
    .flatMap((season) => {
      const used = typicalDaysOf(withdrawal, season)
      const given = feedIn ? typicalDaysOf(feedIn, season) : undefined
      const name = season === undefined ? '' : `${seasonName(season, words)}, `
      return (['workday', 'weekend'] as const).map((kind): Panel => {
        const feeding = given?.[kind] ?? []
        return {
          title: `${name}${kind === 'workday' ? words.t('dzień roboczy', 'workday') : words.t('weekend', 'weekend')}`,
          used: used[kind],
          given: isWhole(feeding) ? feeding : [],
        }
      })
    })
    .filter(({ used }) => isWhole(used))
}

/** The mean workday and weekend; of a year, season by season. */
export function TypicalDay({
  title,
  series,
  bySeason,
}: {
  readonly title: string
  readonly series: readonly KindSeries[]
  readonly bySeason: boolean
}) {
  const words = useWords()
  const { t, number } = words
  const panels = useMemo(() => panelsOf(series, bySeason, words), [series, bySeason, words])
  const spec = useMemo<ChartSpec>(
    () => ({
      type: 'typical-days',
      unit: 'kW',
      panels: panels.map((one) => ({ title: one.title, consumption: one.used, generation: one.given })),
      names: {
        consumption: t('pobór z sieci', 'withdrawal'),
        generation: t('oddanie do sieci', 'feed-in'),
        matched: t('część wspólna średnich', 'common part of the means'),
      },
    }),
    [panels, t],
  )
  const best = panels.reduce<{ title: string; hour: number; power: number } | undefined>((found, one) => {
    const power = Math.max(...one.used)
    return found && found.power >= power ? found : { title: one.title, hour: one.used.indexOf(power), power }
  }, undefined)
  if (!best) return null
  const sentence = t(
    `Przeciętnie najwięcej pobiera się: ${best.title}, ${best.hour}:00–${best.hour + 1}:00, ${number(best.power, 1)} kW.`,
    `On average withdrawal is highest: ${best.title}, ${best.hour}:00–${best.hour + 1}:00, ${number(best.power, 1)} kW.`,
  )
  const rounded = (value: number | undefined) => (value === undefined ? null : Math.round(value * 100) / 100)
  return (
    <ChartFrame
      title={t('Typowa doba', 'Typical day')}
      unit="kW"
      sentence={sentence}
      table={{
        name: t(`typowa doba ${title}`, `typical day ${title}`),
        header: [
          t('Godzina', 'Hour'),
          ...panels.flatMap((one) => [
            t(`Pobór, ${one.title}`, `Withdrawal, ${one.title}`),
            ...(one.given.length > 0 ? [t(`Oddanie, ${one.title}`, `Feed-in, ${one.title}`)] : []),
          ]),
        ],
        rows: Array.from({ length: 24 }, (_, at) => [
          `${at}:00–${at + 1}:00`,
          ...panels.flatMap((one) => [
            rounded(one.used[at]),
            ...(one.given.length > 0 ? [rounded(one.given[at])] : []),
          ]),
        ]),
      }}
      cursor={{
        count: 24,
        text: (at) =>
          `${at}:00–${at + 1}:00: ${panels.map((one) => `${one.title} ${number(one.used[at] ?? 0, 1)} kW`).join(', ')}`,
      }}
    >
      {() => <SvgChart spec={spec} title={t('Typowa doba', 'Typical day')} description={sentence} />}
    </ChartFrame>
  )
}
