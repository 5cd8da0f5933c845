import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { membersQuery } from '../../../api/members.ts'
import { ownMembers } from '../../../api/session.ts'
import type { OwnStatement } from '../../../api/settlements.ts'
import { ownStatementsQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty, Mark, Note } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { lastMonth } from '../last-month.ts'
import { useCluster } from '../use-cluster.ts'

/** What a member's representative came for: own statements, newest first. */
export function OwnStatements() {
  const { t } = useWords()
  const { name, cluster } = useCluster()
  const own = ownMembers(cluster)
  return (
    <Page
      title={t('Moje rozliczenia', 'My settlements')}
      of={name}
      lead={t('Co klaster dał w każdym miesiącu i dlaczego tyle.', 'What the cluster gave in each month, and why.')}
    >
      {own.length === 0 ? (
        <Note>
          {t(
            'Ta strona należy do przedstawicieli członków. Zestawienia wszystkich członków są w rozliczeniu miesiąca.',
            'This page is for representatives of members. The statements of all stand in the settlement of a month.',
          )}
        </Note>
      ) : (
        own.map((memberId) => <OfMember key={memberId} memberId={memberId} />)
      )}
    </Page>
  )
}

function OfMember({ memberId }: { readonly memberId: string }) {
  const words = useWords()
  const { t, month, grosze } = words
  const { clusterId } = useCluster()
  const query = useQuery(ownStatementsQuery(clusterId, memberId))
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const name = members.find((one) => one.memberId === memberId)?.name ?? memberId
  const columns: readonly Column<OwnStatement>[] = [
    {
      id: 'month',
      header: t('Miesiąc', 'Month'),
      rowHeader: true,
      value: (row) => row.month,
      cell: (row) => (
        <Link
          to="/klaster/$clusterId/moje/$id"
          params={{ clusterId, id: row.settlementId }}
          search={{ czlonek: memberId }}
        >
          {month(row.month)}
        </Link>
      ),
    },
    {
      id: 'number',
      header: t('Numer', 'Number'),
      value: (row) => row.number,
      cell: (row) => (
        <>
          {row.number} {row.corrects === null ? null : <Mark kind="warning">{t('korekta', 'correction')}</Mark>}
        </>
      ),
    },
    {
      id: 'without',
      header: t('Koszt bez klastra', 'Cost without'),
      numeric: true,
      value: (row) => Number(row.costWithoutPln),
      cell: (row) => grosze(row.costWithoutPln),
    },
    {
      id: 'within',
      header: t('Koszt w klastrze', 'Cost within'),
      numeric: true,
      value: (row) => Number(row.costPln),
      cell: (row) => grosze(row.costPln),
    },
    {
      id: 'benefit',
      header: t('Moja korzyść', 'My benefit'),
      numeric: true,
      value: (row) => (row.benefitPln === null ? null : Number(row.benefitPln)),
      cell: (row) => (row.benefitPln === null ? words.missing : grosze(row.benefitPln)),
    },
  ]
  return (
    <section className="stack">
      <h2>{name}</h2>
      <Doors memberId={memberId} />
      <Loaded query={query} rows={6}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('Nie ma jeszcze zestawień', 'There are no statements yet')}>
              {t(
                'Pojawią się, gdy koordynator zatwierdzi rozliczenie pierwszego miesiąca.',
                'They appear when the coordinator approves the settlement of the first month.',
              )}
            </Empty>
          ) : (
            <>
              <Newest rows={rows} memberId={memberId} />
              <DataTable
                caption={t('Wszystkie miesiące', 'All months')}
                columns={columns}
                rows={rows}
                keyOf={(row) => row.settlementId}
              />
            </>
          )
        }
      </Loaded>
    </section>
  )
}

/** What the newest statement says, in one sentence. */
function Newest({ rows, memberId }: { readonly rows: readonly OwnStatement[]; readonly memberId: string }) {
  const { t, month, grosze } = useWords()
  const { clusterId } = useCluster()
  const [newest] = rows
  if (!newest) return null
  const { benefitPln } = newest
  return (
    <div className="card stack tight">
      <p className="lead-figure">
        {benefitPln === null
          ? t(
              `${month(newest.month)}: koszt w klastrze ${grosze(newest.costPln)}.`,
              `${month(newest.month)}: cost within the cluster ${grosze(newest.costPln)}.`,
            )
          : Number(benefitPln) >= 0
            ? t(
                `${month(newest.month)}: klaster obniżył Twój koszt o ${grosze(benefitPln)}.`,
                `${month(newest.month)}: the cluster lowered your cost by ${grosze(benefitPln)}.`,
              )
            : t(
                `${month(newest.month)}: klaster podniósł Twój koszt o ${grosze(benefitPln.replace('-', ''))}.`,
                `${month(newest.month)}: the cluster raised your cost by ${grosze(benefitPln.replace('-', ''))}.`,
              )}
      </p>
      <p>
        <Link
          to="/klaster/$clusterId/moje/$id"
          params={{ clusterId, id: newest.settlementId }}
          search={{ czlonek: memberId }}
        >
          {t(
            'Zobacz, skąd ta kwota, i zgłoś uwagę, jeśli coś się nie zgadza',
            'See why, and make a remark if something is wrong',
          )}
        </Link>
      </p>
    </div>
  )
}

/** Where a member's points, energy and papers are. */
function Doors({ memberId }: { readonly memberId: string }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const params = { clusterId }
  return (
    <nav className="row no-print" aria-label={t('Punkty, zużycie i dokumenty', 'Points, use and documents')}>
      <Link to="/klaster/$clusterId/punkty" params={params} search={{ czlonek: memberId }}>
        {t('Moje punkty', 'My points')}
      </Link>
      <Link
        to="/klaster/$clusterId/energia"
        params={params}
        search={{ okres: lastMonth().slice(0, 4), obiekt: `member:${memberId}` }}
      >
        {t('Moje zużycie', 'My use')}
      </Link>
      <Link to="/klaster/$clusterId/dokumenty" params={params}>
        {t('Moje dokumenty', 'My documents')}
      </Link>
    </nav>
  )
}
