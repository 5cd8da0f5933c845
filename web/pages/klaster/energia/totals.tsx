import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Balance, EnergyComparison } from '../../../api/balance.ts'
import { balanceQuery, comparisonQuery } from '../../../api/balance.ts'
import type { EnergyKind } from '../../../api/energy.ts'
import { useWords } from '../../../ui/language.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import type { Words } from '../../../ui/words.ts'
import { useCluster } from '../use-cluster.ts'
import { kindName } from './kinds.ts'
import { sourceOf } from './total-sources.ts'

interface Days {
  readonly from: string
  readonly to: string
}

interface Props {
  readonly title: string
  readonly subject: string
  readonly kinds: readonly EnergyKind[]
  readonly days: Days
  /** The days it is compared with, and their name. */
  readonly other: (Days & { readonly name: string }) | undefined
}

const SUM_OF = {
  withdrawal: 'withdrawalWh',
  'feed-in': 'feedInWh',
  matched: 'matchedWh',
  surplus: 'surplusWh',
  outside: 'outsideWh',
} as const satisfies Record<EnergyKind, keyof Balance['total']>

/** The sums of the period as the server counted them, outside the charts, each with where it comes from. */
export function Totals({ title, subject, kinds, days, other }: Props) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const balance = useQuery(balanceQuery(clusterId, subject, days.from, days.to, 'month'))
  const compared = useQuery({
    ...comparisonQuery(clusterId, subject, days, other ?? days),
    enabled: other !== undefined,
  })
  return (
    <section aria-label={t(`Sumy: ${title}`, `Totals: ${title}`)}>
      <Loaded query={balance} rows={3}>
        {(found) => (
          <>
            <dl className="cards" style={{ margin: 0 }}>
              {kinds.map((kind) => (
                <Card
                  key={kind}
                  kind={kind}
                  balance={found}
                  comparison={other && compared.data}
                  otherName={other?.name ?? ''}
                />
              ))}
            </dl>
            {found.total.missing > 0 ? (
              <p className="small" style={{ marginTop: '0.4rem' }}>
                {t(
                  `Sumy są niepełne: brakujące kwadranse punktów, oba kierunki razem: ${words.number(found.total.missing)}. Nie są liczone jako zero.`,
                  `Sums are incomplete: missing quarter-hours of points, both directions together: ${words.number(found.total.missing)}. They are not taken as zero.`,
                )}
              </p>
            ) : null}
            {other && compared.data ? <Lengths comparison={compared.data} /> : null}
          </>
        )}
      </Loaded>
      <p className="small quiet" style={{ marginTop: '0.4rem' }}>
        <Link to="/slownik" hash="pobor-i-oddanie">
          {t('Co znaczą te wielkości', 'What these quantities are')}
        </Link>
      </p>
    </section>
  )
}

function Card({
  kind,
  balance,
  comparison,
  otherName,
}: {
  readonly kind: EnergyKind
  readonly balance: Balance
  readonly comparison: EnergyComparison | undefined
  readonly otherName: string
}) {
  const words = useWords()
  const { t, energy, percent } = words
  const wh = balance.total[SUM_OF[kind]]
  const share = balance.shares.matchedOfWithdrawal
  const difference = comparison?.differences.find(({ of }) => of === SUM_OF[kind])
  return (
    <div className="card figure-card">
      <dt>{kindName(kind, words)}</dt>
      <dd className="figure-value" style={{ margin: 0 }}>
        {wh === null ? words.missing : energy(wh)}
      </dd>
      <dd className="figure-note" style={{ margin: 0 }}>
        {kind === 'matched' && share !== null
          ? t(
              `${percent(share)} poboru pokryła energia innych członków`,
              `${percent(share)} of withdrawal came from other members`,
            )
          : null}
        {difference ? (
          <span style={{ display: 'block' }}>
            {otherName}: {difference.otherWh === null ? words.missing : energy(difference.otherWh)}
            {signed(comparison?.sameLength ? difference.change : null, words)}
          </span>
        ) : null}
        {difference && comparison && !comparison.sameLength ? (
          <span style={{ display: 'block' }}>
            {t('na dobę', 'per day')}: {difference.perDayWh === null ? words.missing : energy(difference.perDayWh)}
            {difference.otherPerDayWh === null
              ? ''
              : t(` wobec ${energy(difference.otherPerDayWh)}`, ` against ${energy(difference.otherPerDayWh)}`)}
            {signed(difference.perDayChange, words)}
          </span>
        ) : null}
        <details>
          <summary>
            {t('Skąd ta liczba', 'Where from')}
            <span className="visually-hidden">: {kindName(kind, words)}</span>
          </summary>
          {sourceOf(kind, balance, words)}
        </details>
      </dd>
    </div>
  )
}

function signed(change: number | null, { percent }: Words): string {
  return change === null ? '' : ` (${change >= 0 ? '+' : '−'}${percent(Math.abs(change))})`
}

/** Periods of different lengths are said to be so: only their daily means can be held against each other. */
function Lengths({ comparison: { period, other, sameLength } }: { readonly comparison: EnergyComparison }) {
  const { t, count } = useWords()
  if (sameLength) return null
  return (
    <p className="small" style={{ marginTop: '0.4rem' }}>
      {t(
        `Okresy mają różną długość: ${count(period.days, 'day')} i ${count(other.days, 'day')}. Porównaj średnie na dobę; na wykresie oba okresy zaczynają się w tym samym miejscu.`,
        `The periods differ in length: ${count(period.days, 'day')} and ${count(other.days, 'day')}. Compare the daily means; on the chart both begin at the same place.`,
      )}
    </p>
  )
}
