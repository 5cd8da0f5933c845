import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { ownMembers } from '../../../api/session.ts'
import type { StatementPage as Statement } from '../../../api/settlements.ts'
import { statementHtml, statementPdf, statementQuery } from '../../../api/settlements.ts'
import { downloadXlsx } from '../../../ui/files.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark, Note } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { OwnRemarks } from './remarks.tsx'
import { statementFile } from './statement-file.ts'
import { StatementBill, StatementPoints, StatementSteps } from './tables.tsx'

/** A member's statement: what it owes or gets, and why; the order of the paper. */
export function StatementPage() {
  const words = useWords()
  const { t, month } = words
  const { clusterId, name, cluster } = useCluster()
  const { id } = useParams({ from: '/klaster/$clusterId/moje/$id' })
  const { czlonek } = useSearch({ from: '/klaster/$clusterId/moje/$id' })
  const memberId = czlonek ?? ownMembers(cluster)[0] ?? ''
  const query = useQuery(statementQuery(clusterId, id, memberId))
  const title = query.data
    ? t(
        `Moje rozliczenie: ${month(query.data.month)}, ${query.data.member.name}`,
        `My settlement: ${month(query.data.month)}, ${query.data.member.name}`,
      )
    : t('Moje rozliczenie', 'My settlement')
  return (
    <Page
      title={title}
      of={name}
      actions={
        query.data ? (
          <>
            <a className="button-link" href={statementPdf(clusterId, id, memberId)}>
              {t('Pobierz PDF', 'Download PDF')}
            </a>
            <a className="button-link" href={statementHtml(clusterId, id, memberId)}>
              {t('Otwórz wersję bez skryptów', 'Open the version without scripts')}
            </a>
            <Button variant="default" onClick={() => downloadXlsx(statementFile(query.data, words))}>
              {t('Pobierz XLSX', 'Download XLSX')}
            </Button>
          </>
        ) : null
      }
    >
      <Loaded query={query} rows={10}>
        {(page) => <Content page={page} memberId={memberId} />}
      </Loaded>
    </Page>
  )
}

function Content({ page, memberId }: { readonly page: Statement; readonly memberId: string }) {
  const words = useWords()
  const { t, grosze, energy, percent, number } = words
  const { member } = page
  const gain = member.benefitPln ?? member.ownBenefitPln
  const up = Number(gain) >= 0
  const share = Number(member.costWithoutPln) > 0 ? Number(gain) / Number(member.costWithoutPln) : null
  const waits = page.regime.id === 'cluster' && page.regime.decisionInForce
  return (
    <div className="stack">
      <p className="lead-figure">
        {up
          ? t(`Klaster obniżył Twój koszt o ${grosze(gain)}.`, `The cluster lowered your cost by ${grosze(gain)}.`)
          : t(
              `W tym miesiącu klaster podniósł Twój koszt o ${grosze(gain.replace('-', ''))}.`,
              `This month the cluster raised your cost by ${grosze(gain.replace('-', ''))}.`,
            )}{' '}
        {share !== null && up
          ? t(`To ${percent(share)} kosztu bez klastra.`, `That is ${percent(share)} of the cost without it.`)
          : ''}
      </p>
      <Transfer transferPln={member.transferPln} />
      {waits ? (
        <Note kind="warning">
          <strong>{words.title(page.regime.name)}.</strong> {page.regime.certaintyNote[words.language]}
        </Note>
      ) : (
        <p className="quiet small">
          {words.title(page.regime.name)}. {page.regime.certaintyNote[words.language]}
        </p>
      )}
      <div className="cards">
        <section className="card stack tight" aria-labelledby="skad">
          <h2 id="skad">{t('Skąd ta kwota', 'Where it comes from')}</h2>
          <dl className="sums">
            <Sum term={t('bez klastra', 'without the cluster')} value={grosze(member.costWithoutPln)} />
            <Sum term={t('w klastrze', 'within the cluster')} value={grosze(member.costPln)} />
            <Sum term={t('różnica na rachunkach', 'difference on bills')} value={grosze(member.ownBenefitPln)} />
            {member.transferPln === null ? null : (
              <Sum term={t('wyrównanie z innymi', 'transfer with others')} value={grosze(member.transferPln)} />
            )}
            <Sum term={t('moja korzyść', 'my benefit')} value={grosze(gain)} strong />
          </dl>
        </section>
        <section className="card stack tight" aria-labelledby="energia-m">
          <h2 id="energia-m">{t('Twoja energia', 'Your energy')}</h2>
          <p>
            {t(
              `${energy(member.fromClusterWh)} rozliczono w klastrze, ${energy(member.withdrawalWh - member.fromClusterWh)} kupiono poza nim`,
              `${energy(member.fromClusterWh)} settled in the cluster, ${energy(member.withdrawalWh - member.fromClusterWh)} bought outside`,
            )}
            {member.fromClusterShare === null ? '' : ` (${percent(member.fromClusterShare)})`}.
          </p>
          <meter
            className="share-meter"
            min={0}
            max={1}
            value={member.fromClusterShare ?? 0}
            aria-label={t('Część poboru rozliczona w klastrze', 'Part of withdrawal settled in the cluster')}
          />
          <p>
            {member.feedInWh > 0
              ? t(`Oddanie do sieci: ${energy(member.feedInWh)}.`, `Feed-in: ${energy(member.feedInWh)}.`)
              : t('Twoje punkty nie oddają energii do sieci.', 'Your points feed nothing in.')}
          </p>
        </section>
      </div>
      {page.estimated + page.substituted > 0 ? (
        <Note>
          {t(
            `Z ${number(page.values)} wartości dystrybutor oszacował ${number(page.estimated)}, a zastąpiono ${number(page.substituted)}. Gdy przyjdą pomiary, powstanie korekta.`,
            `Of ${number(page.values)} values the distributor estimated ${number(page.estimated)} and ${number(page.substituted)} were substituted. When measurements come, a correction follows.`,
          )}
        </Note>
      ) : null}
      {page.corrects === null ? null : (
        <Note kind="warning">
          <Mark kind="warning">{t('korekta', 'correction')}</Mark> {page.reason}
        </Note>
      )}
      <OwnRemarks page={page} memberId={memberId} />
      <StatementPoints page={page} />
      <StatementBill page={page} />
      <StatementSteps page={page} />
      <p className="quiet small">
        {t(
          `Zestawienie nr ${page.number}, suma kontrolna ${page.contentHash.slice(0, 16)}.`,
          `Statement no. ${page.number}, checksum ${page.contentHash.slice(0, 16)}.`,
        )}{' '}
        <Link to="/slownik">{t('Co znaczą te słowa', 'What the words mean')}</Link>
      </p>
    </div>
  )
}

/** What is settled with the other members: to be paid or to be had. */
function Transfer({ transferPln }: { readonly transferPln: string | null }) {
  const { t, grosze } = useWords()
  const amount = Number(transferPln ?? 0)
  if (transferPln === null || amount === 0) return null
  return (
    <p className="lead-figure">
      {amount < 0
        ? t(
            `Do zapłaty innym członkom: ${grosze(transferPln.replace('-', ''))}.`,
            `To be paid to other members: ${grosze(transferPln.replace('-', ''))}.`,
          )
        : t(
            `Do otrzymania od innych członków: ${grosze(transferPln)}.`,
            `To be had from other members: ${grosze(transferPln)}.`,
          )}{' '}
      <span className="quiet small">
        {t(
          'Różnica między udziałem w korzyści klastra a tym, o ile spadły Twoje rachunki.',
          'Your part of the cluster’s benefit less what your own bills fell by.',
        )}
      </span>
    </p>
  )
}

function Sum({ term, value, strong }: { readonly term: string; readonly value: string; readonly strong?: boolean }) {
  return (
    <div className="sum" data-strong={strong ?? false}>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}
