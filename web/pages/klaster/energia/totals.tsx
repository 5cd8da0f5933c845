import { Link } from '@tanstack/react-router'
import { useWords } from '../../../ui/language.tsx'
import type { KindSeries } from './kinds.ts'
import { kindName } from './kinds.ts'
import { totalsOf } from './shape.ts'

/** The sums of the period, each with what is missing in it, outside the charts. */
export function Totals({
  title,
  series,
  earlierName,
}: {
  readonly title: string
  readonly series: readonly KindSeries[]
  readonly earlierName: string
}) {
  const words = useWords()
  const { t, energy, percent, number } = words
  const withdrawal = series.find(({ kind }) => kind === 'withdrawal')
  const used = withdrawal ? totalsOf(withdrawal.data).wh : 0
  return (
    <section aria-label={t(`Sumy: ${title}`, `Totals: ${title}`)}>
      <dl className="cards" style={{ margin: 0 }}>
        {series.map(({ kind, data, earlier }) => {
          const { wh, missing, count } = totalsOf(data)
          const past = earlier ? totalsOf(earlier) : undefined
          return (
            <div key={kind} className="card figure-card">
              <dt>{kindName(kind, words)}</dt>
              <dd className="figure-value" style={{ margin: 0 }}>
                {missing === count ? words.missing : energy(wh)}
              </dd>
              <dd className="figure-note" style={{ margin: 0 }}>
                {data.short > 0
                  ? t(
                      `niepełne: brakujące kwadranse punktów: ${number(data.short)}`,
                      `incomplete: missing quarter-hours of points: ${number(data.short)}`,
                    )
                  : kind === 'matched' && used > 0
                    ? t(
                        `${percent(wh / used)} poboru pokryła energia innych członków`,
                        `${percent(wh / used)} of withdrawal came from other members`,
                      )
                    : t('komplet odczytów', 'readings complete')}
                {past && past.missing < past.count ? (
                  <>
                    <br />
                    {earlierName}: {energy(past.wh)}
                    {past.wh > 0 ? ` (${wh >= past.wh ? '+' : '−'}${percent(Math.abs(wh / past.wh - 1))})` : ''}
                  </>
                ) : null}
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="small quiet" style={{ marginTop: '0.4rem' }}>
        <Link to="/slownik" hash="pobor-i-oddanie">
          {t('Co znaczą te wielkości', 'What these quantities are')}
        </Link>
      </p>
    </section>
  )
}
