import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { documentsQuery } from '../../../api/documents.ts'
import { hasRole, worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure, Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { EntryTable } from './entry-table.tsx'
import { Makers } from './makers.tsx'
import { sourceOptions } from './words.ts'

const ROUTE = '/klaster/$clusterId/dokumenty'

/** Make a document, find one again, take it. What is searched for stands in the address. */
export function Documents() {
  const words = useWords()
  const { t } = words
  const { name, cluster, clusterId } = useCluster()
  const search = useSearch({ from: ROUTE })
  const { szukaj = '', rodzaj = '', rok = '', miesiac = '', archiwum = false } = search
  const query = useInfiniteQuery({
    ...documentsQuery(clusterId, { text: szukaj, source: rodzaj, year: rok, month: miesiac, isArchived: archiwum }),
    placeholderData: keepPreviousData,
  })
  const first = query.data?.pages[0]
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? []
  const isNarrowed = szukaj !== '' || rodzaj !== '' || rok !== '' || miesiac !== '' || archiwum
  return (
    <Page
      title={t('Dokumenty', 'Documents')}
      of={name}
      lead={
        hasRole(cluster, 'administrator', 'office', 'council', 'auditor')
          ? t(
              'Wszystko, co klaster ma na papierze: zestawienia i rozliczenia, uchwały, sprawozdania, plan gminy, wykazy i dokumenty biura.',
              'All the cluster has on paper: statements and settlements, resolutions, reports, the municipal plan, lists and documents of the office.',
            )
          : t(
              'Twoje zestawienia oraz dokumenty przeznaczone dla członków klastra.',
              'Your statements and the documents meant for members of the cluster.',
            )
      }
    >
      {hasRole(cluster, 'administrator', 'office', 'council') ? <Makers /> : null}
      {query.error ? <Failure error={query.error} again={() => query.refetch()} /> : null}
      {first === undefined ? (
        query.error ? null : (
          <Skeletons rows={8} />
        )
      ) : first.all === 0 && !isNarrowed ? (
        <Empty title={t('Nie ma jeszcze dokumentów', 'There are no documents yet')}>
          {t(
            'Pierwsze zestawienia powstają, gdy biuro zatwierdzi rozliczenie miesiąca; własne dokumenty dodaje biuro.',
            'The first statements appear when the office approves the settlement of a month; the office lays down documents of its own.',
          )}
        </Empty>
      ) : (
        <>
          <Filters years={first.years} />
          <p role="status" className="quiet small">
            {t(
              `Pozycje: ${first.total}, wszystkich dokumentów: ${first.all}`,
              `Lines: ${first.total}, documents in all: ${first.all}`,
            )}
          </p>
          {entries.length === 0 ? (
            <p>
              {t(
                'Żaden dokument nie pasuje. Skróć szukany tekst albo wybierz inny rodzaj lub rok.',
                'No document matches. Shorten the text, or choose another kind or year.',
              )}
            </p>
          ) : (
            <EntryTable entries={entries} />
          )}
          {query.hasNextPage ? (
            <div className="no-print">
              <Button variant="default" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                {t(
                  `Pokaż następne (zostało ${first.total - entries.length})`,
                  `Show more (${first.total - entries.length} left)`,
                )}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Page>
  )
}

function Filters({ years }: { readonly years: readonly string[] }) {
  const words = useWords()
  const { t } = words
  const { cluster } = useCluster()
  const search = useSearch({ from: ROUTE })
  const navigate = useNavigate({ from: ROUTE })
  const set = (
    change: Partial<Record<'szukaj' | 'rodzaj' | 'rok' | 'miesiac', string>> & { readonly archiwum?: boolean },
  ) =>
    navigate({
      search: Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => Boolean(value))),
      replace: true,
      resetScroll: false,
    })
  const chosenYears = search.rok && !years.includes(search.rok) ? [search.rok, ...years] : years
  return (
    <div className="row no-print">
      <TextInput
        type="search"
        label={t('Szukaj po nazwie, numerze lub miesiącu', 'Search by name, number or month')}
        value={search.szukaj ?? ''}
        onChange={(event) => set({ szukaj: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('Skąd', 'From')}
        value={search.rodzaj ?? ''}
        onChange={(event) => set({ rodzaj: event.currentTarget.value })}
        data={[{ value: '', label: t('wszystkie dokumenty', 'all documents') }, ...sourceOptions(words)]}
      />
      <NativeSelect
        label={t('Rok', 'Year')}
        value={search.rok ?? ''}
        onChange={(event) => set({ rok: event.currentTarget.value, miesiac: '' })}
        data={[
          { value: '', label: t('wszystkie', 'all') },
          ...chosenYears.map((year) => ({ value: year, label: year })),
        ]}
      />
      {search.miesiac ? (
        <Button variant="light" onClick={() => set({ miesiac: '' })}>
          {t(
            `Tylko ${words.month(search.miesiac)}: pokaż wszystkie miesiące`,
            `${words.month(search.miesiac)} only: show all`,
          )}
        </Button>
      ) : null}
      {worksHere(cluster) || hasRole(cluster, 'council', 'auditor') ? (
        <Checkbox
          label={t('Pokaż archiwum', 'Show the archive')}
          checked={search.archiwum ?? false}
          onChange={(event) => set({ archiwum: event.currentTarget.checked })}
        />
      ) : null}
    </div>
  )
}
