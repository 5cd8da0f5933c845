import { Link } from '@tanstack/react-router'
import type { Balance } from '../../../api/balance.ts'
import type { QualityMonth } from '../../../api/readings.ts'
import type { Settlement } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Skeletons } from '../../../ui/waiting.tsx'

/** Four figures of the month, each with what it is compared to and how sure it is. */
export function Indicators({
  balance,
  earlier,
  quality,
  settlement,
  isPending,
}: {
  readonly balance: Balance | undefined
  readonly earlier: Balance | undefined
  readonly quality: QualityMonth | undefined
  readonly settlement: Settlement | undefined
  readonly isPending: boolean
}) {
  const words = useWords()
  const { t, energy, percent, grosze, count } = words
  if (isPending || !balance) return <Skeletons rows={3} />
  const { total } = balance
  const past = earlier?.total
  const known = (wh: number | null) => (wh === null ? words.missing : energy(wh))
  const against = (now: number | null, was: number | null | undefined) => {
    if (now === null || was === null || was === undefined || was === 0)
      return t('bez porównania z rokiem wcześniej', 'nothing to compare with a year before')
    const change = now / was - 1
    return t(
      `${change >= 0 ? '▲' : '▼'} ${percent(Math.abs(change))} rok do roku`,
      `${change >= 0 ? '▲' : '▼'} ${percent(Math.abs(change))} year on year`,
    )
  }
  const share = total.matchedWh !== null && total.withdrawalWh ? total.matchedWh / total.withdrawalWh : null
  const lacking = quality ? quality.totals.points - quality.totals.complete : 0
  const benefit = settlement?.result.totals.benefitPln
  const cards = [
    {
      id: 'use',
      name: t('Pobór z sieci', 'Withdrawal'),
      value: known(total.withdrawalWh),
      note: against(total.withdrawalWh, past?.withdrawalWh),
    },
    {
      id: 'feed',
      name: t('Oddanie do sieci', 'Feed-in'),
      value: known(total.feedInWh),
      note: against(total.feedInWh, past?.feedInWh),
    },
    {
      id: 'matched',
      name: t('Energia z klastra', 'Energy from the cluster'),
      value: known(total.matchedWh),
      note:
        share === null
          ? words.missing
          : t(`${percent(share)} poboru w tych samych godzinach`, `${percent(share)} of withdrawal in the same hours`),
    },
    {
      id: 'benefit',
      name: t('Korzyść', 'Benefit'),
      value: benefit === undefined ? words.missing : grosze(benefit),
      note:
        settlement === undefined
          ? t('miesiąc jeszcze nierozliczony', 'the month is not settled yet')
          : settlement.head.state === 'draft'
            ? lacking > 0
              ? t(
                  `wstępna, do sprawdzenia ${count(lacking, 'point')}`,
                  `preliminary, ${count(lacking, 'point')} to check`,
                )
              : t('wstępna, ze szkicu', 'preliminary, of a draft')
            : settlement.result.regime === 'cluster' && settlement.result.decided
              ? t('czeka na decyzję KE', 'waits for the EC decision')
              : t('zatwierdzona', 'approved'),
    },
  ]
  return (
    <section aria-label={t('Wskaźniki miesiąca', 'Figures of the month')}>
      <dl className="cards" style={{ margin: 0 }}>
        {cards.map(({ id, name, value, note }) => (
          <div key={id} className="card figure-card">
            <dt>{name}</dt>
            <dd className="figure-value" style={{ margin: 0 }}>
              {value}
            </dd>
            <dd className="figure-note" style={{ margin: 0 }}>
              {note}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small quiet" style={{ marginTop: '0.4rem' }}>
        <Link to="/slownik" hash="energia-z-klastra">
          {t('Co znaczą te wielkości', 'What these quantities are')}
        </Link>
      </p>
    </section>
  )
}
