import { Link } from '@tanstack/react-router'
import type { BoardMoney } from '../../../api/dashboard.ts'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import { SvgChart } from '../../../ui/chart/svg-chart.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Empty, Note } from '../../../ui/note.tsx'
import { useCluster } from '../use-cluster.ts'

/** What it brought: energy and money of the approved months of the newest settled year. */
export function Gains({ year }: { readonly year: BoardMoney['lastYear'] }) {
  const words = useWords()
  const { t, energy, grosze, percent, count } = words
  const { clusterId } = useCluster()
  if (!year)
    return (
      <Empty title={t('Co przyniósł: jeszcze nie wiadomo', 'What it brought: not known yet')}>
        {t(
          'Liczby pojawią się, gdy biuro zatwierdzi rozliczenie pierwszego miesiąca.',
          'The figures appear when the office approves the settlement of the first month.',
        )}
      </Empty>
    )
  const held = year.byMonth
  const cards = [
    {
      id: 'matched',
      name: t('Energia rozliczona w klastrze', 'Energy settled in the cluster'),
      value: energy(year.matchedWh),
      note:
        year.matchedShare === null
          ? words.missing
          : t(
              `${percent(year.matchedShare)} poboru członków`,
              `${percent(year.matchedShare)} of the members’ withdrawal`,
            ),
    },
    {
      id: 'benefit',
      name: t('Korzyść', 'Benefit'),
      value: grosze(year.benefitPln),
      note: t('o tyle mniej zapłacili członkowie razem', 'so much less the members paid together'),
    },
    {
      id: 'feed',
      name: t('Oddanie do sieci', 'Feed-in'),
      value: energy(year.feedInWh),
      note: t('źródła członków', 'plants of the members'),
    },
  ]
  const title = t(`Korzyść według miesiąca, ${year.year}`, `Benefit by month, ${year.year}`)
  const best = held.find(({ month }) => month === year.topMonth)
  const sentence = best
    ? t(
        `Najwięcej klaster przyniósł w miesiącu ${words.month(best.month)}: ${grosze(best.benefitPln)}.`,
        `The cluster brought most in ${words.month(best.month)}: ${grosze(best.benefitPln)}.`,
      )
    : ''
  return (
    <section className="stack" aria-labelledby="przyniosl">
      <h2 id="przyniosl">
        {t(
          `Co przyniósł: ${year.year}, zatwierdzone: ${count(year.months, 'month')}`,
          `What it brought: ${year.year}, ${count(year.months, 'month')} approved`,
        )}
      </h2>
      {year.waiting > 0 ? (
        <Note kind="warning">
          {t(
            `Korzyść opiera się w części na ulgach, które czekają na decyzję Komisji Europejskiej (${count(year.waiting, 'month')}). To nie są pieniądze pewne.`,
            `The benefit rests in part on discounts that wait for the decision of the European Commission (${count(year.waiting, 'month')}). This money is not certain.`,
          )}
        </Note>
      ) : null}
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
      <ChartFrame
        title={title}
        unit={t('zł', 'PLN')}
        sentence={sentence}
        table={{
          name: `${year.year} korzysc wg miesiaca`,
          header: [
            t('Miesiąc', 'Month'),
            t('Rozliczona w klastrze [MWh]', 'Settled in the cluster [MWh]'),
            t('Korzyść [zł]', 'Benefit [PLN]'),
            t('Czeka na decyzję KE', 'Waits for the EC decision'),
          ],
          rows: held.map((one) => [
            words.month(one.month),
            one.matchedWh / 1e6,
            Number(one.benefitPln),
            one.waitsForDecision ? t('tak', 'yes') : t('nie', 'no'),
          ]),
        }}
      >
        {() => (
          <SvgChart
            title={title}
            description={sentence}
            spec={{
              type: 'paired-bars',
              unit: t('zł', 'PLN'),
              categories: held.map(({ month }) => words.monthCut(month)),
              bars: [
                {
                  name: t('Korzyść', 'Benefit'),
                  parts: [
                    {
                      name: t('korzyść', 'benefit'),
                      fill: 'own',
                      values: held.map(({ benefitPln }) => Number(benefitPln)),
                    },
                  ],
                },
              ],
            }}
          />
        )}
      </ChartFrame>
      <p>
        <Link to="/klaster/$clusterId/rozliczenie" params={{ clusterId }}>
          {t('Wszystkie rozliczenia', 'All settlements')}
        </Link>
      </p>
    </section>
  )
}
