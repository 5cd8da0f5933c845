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
            <DataTable caption={name} captionHidden columns={columns} rows={rows} keyOf={(row) => row.settlementId} />
          )
        }
      </Loaded>
    </section>
  )
}
