import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ListedMember } from '../../../api/members.ts'
import { membersQuery } from '../../../api/members.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { DownloadMenu } from '../arkusz/download-menu.tsx'
import { useCluster } from '../use-cluster.ts'
import { kindOptions, kindText, sinceText } from './words.ts'

/** The parties of the cluster: find one, open it. */
export function MemberList() {
  const words = useWords()
  const { t, count } = words
  const { clusterId, cluster, name } = useCluster()
  const search = useSearch({ from: '/klaster/$clusterId/czlonkowie' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/czlonkowie' })
  const [typed, setTyped] = useState(search.szukaj ?? '')
  const query = useQuery(membersQuery(clusterId, search.szukaj, search.rodzaj))
  const columns: readonly Column<ListedMember>[] = [
    {
      id: 'name',
      header: t('Nazwa', 'Name'),
      rowHeader: true,
      value: (row) => row.name,
      cell: (row) => (
        <Link to="/klaster/$clusterId/czlonkowie/$memberId" params={{ clusterId, memberId: row.memberId }}>
          {row.name}
        </Link>
      ),
    },
    { id: 'kind', header: t('Rodzaj', 'Kind'), value: (row) => row.kindText ?? kindText(row.kind, words) },
    {
      id: 'since',
      header: t('W klastrze', 'In the cluster'),
      value: (row) => row.memberships.at(-1)?.from ?? null,
      cell: (row) => sinceText(row.memberships, words),
    },
    {
      id: 'role',
      header: t('Rola', 'Role'),
      value: (row) =>
        row.memberships.at(-1)?.role === 'founder'
          ? t('założyciel', 'founder')
          : row.memberships.length > 0
            ? t('uczestnik', 'participant')
            : null,
    },
  ]
  const choose = (szukaj: string, rodzaj: string) =>
    navigate({ search: { ...(szukaj ? { szukaj } : {}), ...(rodzaj ? { rodzaj } : {}) } })
  return (
    <Page
      title={t('Członkowie', 'Members')}
      of={name}
      lead={t('Strony porozumienia: kto należy do klastra i od kiedy.', 'The parties: who belongs, and since when.')}
      actions={
        <>
          <DownloadMenu table="members.csv" />
          {worksHere(cluster) ? (
            <>
              <Button
                variant="default"
                onClick={() => navigate({ to: '/klaster/$clusterId/arkusz', params: { clusterId } })}
              >
                {t('Wczytaj z arkusza', 'Read from a spreadsheet')}
              </Button>
              <Button onClick={() => navigate({ to: '/klaster/$clusterId/czlonkowie/nowy', params: { clusterId } })}>
                {t('Dodaj członka', 'Add a member')}
              </Button>
            </>
          ) : null}
        </>
      }
    >
      <form
        className="row row-end no-print"
        onSubmit={(event) => {
          event.preventDefault()
          choose(typed.trim(), search.rodzaj ?? '')
        }}
      >
        <TextInput
          type="search"
          label={t('Szukaj', 'Search')}
          description={t('nazwa, identyfikator, NIP lub e-mail', 'name, id, NIP or e-mail')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('Rodzaj', 'Kind')}
          value={search.rodzaj ?? ''}
          onChange={(event) => choose(typed.trim(), event.currentTarget.value)}
          data={[{ value: '', label: t('wszystkie', 'all') }, ...kindOptions(words).slice(1)]}
        />
        <Button type="submit" variant="default">
          {t('Szukaj', 'Search')}
        </Button>
      </form>
      <Loaded query={query} rows={8}>
        {(members) =>
          members.length === 0 ? (
            <Empty
              title={
                search.szukaj || search.rodzaj
                  ? t('Nikt nie pasuje do tych warunków', 'Nobody fits these conditions')
                  : t('Rejestr jest jeszcze pusty', 'The register is still empty')
              }
              action={
                search.szukaj || search.rodzaj ? (
                  <Button
                    variant="light"
                    onClick={() => {
                      setTyped('')
                      choose('', '')
                    }}
                  >
                    {t('Pokaż wszystkich', 'Show all')}
                  </Button>
                ) : worksHere(cluster) ? (
                  <Button
                    variant="light"
                    onClick={() => navigate({ to: '/klaster/$clusterId/arkusz', params: { clusterId } })}
                  >
                    {t('Wczytaj z arkusza', 'Read from a spreadsheet')}
                  </Button>
                ) : null
              }
            >
              {search.szukaj || search.rodzaj
                ? null
                : t(
                    'Członka dodasz tu pojedynczo albo wszystkich naraz z arkusza.',
                    'Add members one by one here, or all at once from a spreadsheet.',
                  )}
            </Empty>
          ) : (
            <DataTable
              caption={count(members.length, 'member')}
              columns={columns}
              rows={members}
              keyOf={(row) => row.memberId}
              initialSorting={{ by: 'name', descending: false }}
            />
          )
        }
      </Loaded>
    </Page>
  )
}
