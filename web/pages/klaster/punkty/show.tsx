import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Point } from '../../../api/points.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { lastMonth } from '../last-month.ts'
import { useCluster } from '../use-cluster.ts'
import { codeText } from './code-text.ts'
import { History } from './history.tsx'
import { PlantsCard } from './plants-card.tsx'
import { RemovePoint } from './remove.tsx'
import { PROSUMERS, SOURCES, VOLTAGES } from './words.ts'

/** What is known of a point, its history and the plants behind it. */
export function ShowPoint({ point, edit }: { readonly point: Point; readonly edit: () => void }) {
  const words = useWords()
  const { t, language, short } = words
  const { clusterId, cluster, name } = useCluster()
  const { address } = point
  const kwh = (value: number | null) => (value === null ? null : `${short(value)} kWh`)
  const facts: readonly (readonly [string, string | null])[] = [
    [t('Kod PPE', 'Code'), `${point.code} (${codeText(point.code, words)})`],
    [t('Lp. w załączniku', 'Number in the annex'), point.ordinal],
    [t('Kod punktu oddania', 'Code of feed-in'), point.feedInCode],
    [t('Licznik', 'Meter'), point.meter],
    [
      t('Adres', 'Address'),
      [
        [address.street, address.building].filter(Boolean).join(' '),
        [address.postcode, address.town].filter(Boolean).join(' '),
      ]
        .filter(Boolean)
        .join(', ') || null,
    ],
    [t('Kod TERYT gminy', 'TERYT code'), point.gmina],
    [t('Dystrybutor (OSD)', 'Distributor'), point.distributor],
    [t('Napięcie', 'Voltage'), point.voltage ? VOLTAGES[point.voltage][language] : null],
    [t('Zużycie roczne', 'Yearly use'), kwh(point.yearlyKwh)],
    [
      t('Źródło', 'Plant'),
      point.source
        ? `${point.sourceText ?? SOURCES[point.source][language]}${point.sourcePowerKw === null ? '' : `, ${short(point.sourcePowerKw)} kW`}`
        : t('nie występuje', 'none'),
    ],
    [t('Oddanie roczne', 'Yearly feed-in'), kwh(point.yearlyFeedInKwh)],
    [t('Prosument', 'Prosumer'), point.prosumer ? PROSUMERS[point.prosumer][language] : null],
    [t('Sprzedawca', 'Supplier'), point.seller],
    [t('Płatnik', 'Payer'), point.payer],
    [t('Uwagi', 'Remarks'), point.remarks],
    ...Object.entries(point.other),
  ]
  return (
    <Page
      title={point.name}
      of={name}
      above={
        <Link className="no-print" to="/klaster/$clusterId/punkty" params={{ clusterId }}>
          ← {t('Punkty', 'Points')}
        </Link>
      }
      actions={
        <>
          <Link
            to="/klaster/$clusterId/energia"
            params={{ clusterId }}
            search={{ okres: lastMonth().slice(0, 4), obiekt: `point:${point.code}` }}
          >
            {t('Zobacz energię', 'See the energy')}
          </Link>
          {worksHere(cluster) ? (
            <>
              <RemovePoint point={point} />
              <Button onClick={edit}>{t('Zmień dane', 'Change')}</Button>
            </>
          ) : null}
        </>
      }
    >
      <div className="two" style={{ alignItems: 'start' }}>
        <section className="card stack" aria-labelledby="dane">
          <h2 id="dane">{t('Dane', 'Details')}</h2>
          <dl className="facts">
            {facts.map(([label, value]) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{value ?? <span className="quiet">{t('nie podano', 'not given')}</span>}</dd>
              </div>
            ))}
          </dl>
        </section>
        <History point={point} />
      </div>
      <PlantsCard point={point} />
    </Page>
  )
}
