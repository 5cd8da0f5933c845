import { Link } from '@tanstack/react-router'
import type { Balance } from '../../../api/balance.ts'
import type { QualityMonth } from '../../../api/readings.ts'
import type { Settlement } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

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
  const { clusterId } = useCluster()
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
  const lack =
    total.missing > 0
      ? t(
          ` Brakujące wartości: ${words.number(total.missing)}; nie są liczone jako zero.`,
          ` Missing values: ${words.number(total.missing)}; they are not taken as zero.`,
        )
      : ''
  const settledWh = settlement?.result.totals.matchedWh
  const inSettlement =
    settledWh === undefined || settledWh === total.matchedWh
      ? ''
      : t(`; w rozliczeniu ${energy(settledWh)}`, `; settled ${energy(settledWh)}`)
  const cards = [
    {
      id: 'use',
      name: t('Pobór z sieci', 'Withdrawal'),
      value: known(total.withdrawalWh),
      note: against(total.withdrawalWh, past?.withdrawalWh),
      from: t(
        `Suma odczytów poboru wszystkich punktów członków w miesiącu, wersja odczytów obowiązująca dziś.${lack}`,
        `Sum of withdrawal of all points of members in the month, in the readings in force today.${lack}`,
      ),
    },
    {
      id: 'feed',
      name: t('Oddanie do sieci', 'Feed-in'),
      value: known(total.feedInWh),
      note: against(total.feedInWh, past?.feedInWh),
      from: t(
        `Suma odczytów oddania wszystkich punktów członków w miesiącu.${lack}`,
        `Sum of feed-in of all points of members in the month.${lack}`,
      ),
    },
    {
      id: 'matched',
      name: t('Energia z klastra', 'Energy from the cluster'),
      value: known(total.matchedWh),
      note:
        share === null
          ? words.missing
          : `${t(`${percent(share)} poboru w tych samych godzinach`, `${percent(share)} of withdrawal in the same hours`)}${inSettlement}`,
      from: `${t(
        `W każdej godzinie mniejsza z dwóch sum: poboru i oddania członków; potem suma godzin miesiąca. Udział to ${known(total.matchedWh)} : ${known(total.withdrawalWh)}.`,
        `In each hour the smaller of two sums: withdrawal and feed-in of members; then all hours of the month. The share is ${known(total.matchedWh)} : ${known(total.withdrawalWh)}.`,
      )}${
        inSettlement === ''
          ? ''
          : t(
              ' To bilans wszystkich źródeł. Rozliczenie liczy według swojej formy prawnej; w klastrze tylko energię z OZE.',
              ' This is the balance of all plants. A settlement counts by its legal form; in a cluster only energy of RES.',
            )
      }`,
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
      from:
        settlement === undefined
          ? t(
              'Policzy ją rozliczenie miesiąca: koszt członków bez klastra minus koszt w klastrze.',
              'The settlement of the month computes it: the members’ cost without the cluster less the cost within.',
            )
          : t(
              `Koszt członków bez klastra minus koszt w klastrze, odczyty w wersji ${settlement.head.readingsVersion}.`,
              `The members’ cost without the cluster less the cost within, readings in version ${settlement.head.readingsVersion}.`,
            ),
    },
  ]
  return (
    <section aria-label={t('Wskaźniki miesiąca', 'Figures of the month')}>
      <dl className="cards" style={{ margin: 0 }}>
        {cards.map(({ id, name, value, note, from }) => (
          <div key={id} className="card figure-card">
            <dt>{name}</dt>
            <dd className="figure-value" style={{ margin: 0 }}>
              {value}
            </dd>
            <dd className="figure-note" style={{ margin: 0 }}>
              {note}
            </dd>
            <dd style={{ margin: '0.3rem 0 0' }}>
              <details className="small">
                <summary>
                  {t('Skąd ta liczba', 'Where it comes from')}
                  <span className="visually-hidden">: {name}</span>
                </summary>
                {from}
                {id === 'benefit' && settlement ? (
                  <>
                    {' '}
                    <Link
                      to="/klaster/$clusterId/rozliczenie/$id"
                      params={{ clusterId, id: settlement.head.settlementId }}
                    >
                      {t('Obliczenie krok po kroku', 'The computation step by step')}
                    </Link>
                  </>
                ) : null}
              </details>
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
