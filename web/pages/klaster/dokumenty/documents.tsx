import { TextInput } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { deadlinesCalendar } from '../../../api/deadlines.ts'
import { hasRole, worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty, Mark } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Failure, Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import type { Paper } from './papers.ts'
import { usePapers } from './papers.ts'

/** Make a paper, find one again, take it. */
export function Documents() {
  const { t } = useWords()
  const { name, cluster } = useCluster()
  const { papers, isPending, error, again } = usePapers()
  return (
    <Page
      title={t('Dokumenty', 'Documents')}
      of={name}
      lead={t(
        'Zestawienia członków z zatwierdzonych rozliczeń, uchwały i inne pisma klastra.',
        'Statements of approved settlements, resolutions and other papers of the cluster.',
      )}
    >
      {hasRole(cluster, 'administrator', 'office', 'council') ? <Makers /> : null}
      {error ? <Failure error={error} again={again} /> : null}
      {isPending ? (
        <Skeletons rows={8} />
      ) : papers.length === 0 ? (
        error ? null : (
          <Empty title={t('Nie ma jeszcze dokumentów', 'There are no documents yet')}>
            {t(
              'Pierwsze zestawienia powstają, gdy biuro zatwierdzi rozliczenie miesiąca; uchwały dodaje się na stronie klastra.',
              'The first statements appear when the office approves the settlement of a month; resolutions are added to the public page.',
            )}
          </Empty>
        )
      ) : (
        <PaperTable papers={papers} />
      )}
    </Page>
  )
}

/** Where each kind of paper is made. */
function Makers() {
  const { t } = useWords()
  const { clusterId, cluster } = useCluster()
  const works = worksHere(cluster)
  const params = { clusterId }
  return (
    <section className="card stack tight no-print" aria-labelledby="nowy-dokument">
      <h2 id="nowy-dokument">{t('Nowy dokument', 'A new document')}</h2>
      <ul className="plain-list">
        {works ? (
          <>
            <li>
              <Link to="/klaster/$clusterId/rozliczenie" params={params}>
                {t('Rozlicz miesiąc: zestawienia dla członków', 'Settle a month: statements for members')}
              </Link>
            </li>
            <li>
              <Link to="/klaster/$clusterId/strona" params={params}>
                {t('Dodaj uchwałę, ogłoszenie lub inny plik', 'Add a resolution, an announcement or another file')}
              </Link>
            </li>
          </>
        ) : null}
        <li>
          <Link to="/klaster/$clusterId/warianty" params={params}>
            {t('Porównaj warianty: raport dla Rady', 'Compare what-ifs: a report for the council')}
          </Link>
        </li>
        <li>
          <a href={deadlinesCalendar(clusterId)}>
            {t('Pobierz terminy do kalendarza (.ics)', 'Download the dates for a calendar (.ics)')}
          </a>
        </li>
      </ul>
    </section>
  )
}

function PaperTable({ papers }: { readonly papers: readonly Paper[] }) {
  const { t } = useWords()
  const { szukaj = '' } = useSearch({ from: '/klaster/$clusterId/dokumenty' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/dokumenty' })
  const wanted = szukaj.toLocaleLowerCase('pl').split(/\s+/).filter(Boolean)
  const found = papers.filter((paper) => {
    const text = `${paper.name} ${paper.number} ${paper.ofText} ${paper.of}`.toLocaleLowerCase('pl')
    return wanted.every((word) => text.includes(word))
  })
  const columns: readonly Column<Paper>[] = [
    {
      id: 'name',
      header: t('Dokument', 'Document'),
      rowHeader: true,
      className: 'wide-name',
      value: (row) => row.name,
    },
    { id: 'number', header: t('Numer', 'Number'), value: (row) => row.number },
    { id: 'of', header: t('Miesiąc lub dzień', 'Month or day'), value: (row) => row.of, cell: (row) => row.ofText },
    {
      id: 'state',
      header: t('Stan', 'State'),
      value: (row) => row.state,
      cell: (row) => <Mark kind={row.stateKind}>{row.state}</Mark>,
    },
    {
      id: 'file',
      header: t('Plik', 'File'),
      sortable: false,
      value: (row) => row.format,
      cell: (row) => (
        <a href={row.href}>
          {t('Pobierz', 'Download')} {row.format}
          <span className="visually-hidden">
            : {row.name}, {row.ofText}
          </span>
        </a>
      ),
    },
  ]
  return (
    <>
      <TextInput
        className="narrow no-print"
        type="search"
        label={t('Szukaj po nazwie, numerze lub miesiącu', 'Search by name, number or month')}
        value={szukaj}
        onChange={(event) => {
          const next = event.currentTarget.value
          navigate({ search: next === '' ? {} : { szukaj: next }, replace: true, resetScroll: false })
        }}
      />
      <p role="status" className="quiet small">
        {t(`Znaleziono: ${found.length} z ${papers.length}`, `Found: ${found.length} of ${papers.length}`)}
      </p>
      {found.length === 0 ? (
        <p>
          {t(
            'Żaden dokument nie pasuje. Skróć szukany tekst albo wpisz sam miesiąc.',
            'No document matches. Shorten the text or enter the month alone.',
          )}
        </p>
      ) : (
        <DataTable
          caption={t('Dokumenty, najnowsze najpierw', 'Documents, the newest first')}
          columns={columns}
          rows={found}
          keyOf={(row) => row.id}
        />
      )}
    </>
  )
}
