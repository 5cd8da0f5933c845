import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { membersQuery } from '../../../api/members.ts'
import type { Point } from '../../../api/points.ts'
import { heldOn, pointsQuery } from '../../../api/points.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { today } from '../../../ui/moment.ts'
import { Empty, Mark } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { DownloadMenu } from '../arkusz/download-menu.tsx'
import { useCluster } from '../use-cluster.ts'
import { SOURCES } from './words.ts'

/** The metering points: find one, open it, or edit many at once. */
export function PointList() {
  const words = useWords()
  const { t, count, short, language } = words
  const { clusterId, cluster, name } = useCluster()
  const search = useSearch({ from: '/klaster/$clusterId/punkty' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/punkty' })
  const [typed, setTyped] = useState(search.szukaj ?? '')
  const query = useQuery(pointsQuery(clusterId, search.szukaj, search.czlonek))
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const nameOf = new Map(members.map((member) => [member.memberId, member.name]))
  const now = today()
  const ownerOf = (row: Point) => heldOn(row.owners, now)?.memberId ?? ''
  const columns: readonly Column<Point>[] = [
    {
      id: 'name',
      header: t('Punkt', 'Point'),
      rowHeader: true,
      value: (row) => row.name,
      cell: (row) => (
        <>
          <Link to="/klaster/$clusterId/punkty/$pointCode" params={{ clusterId, pointCode: row.code }}>
            {row.name}
          </Link>
          <br />
          <span className="code quiet">{row.code}</span>
          {row.codeCheck.valid === false ? (
            <>
              {' '}
              <Mark kind="warning">{t('sprawdź cyfrę kontrolną', 'look at the check digit')}</Mark>
            </>
          ) : null}
          {row.codeCheck.kind === 'legacy' ? (
            <>
              {' '}
              <Mark>{t('kod starszego typu', 'older code')}</Mark>
            </>
          ) : null}
        </>
      ),
    },
    { id: 'member', header: t('Członek', 'Member'), value: (row) => nameOf.get(ownerOf(row)) ?? ownerOf(row) },
    {
      id: 'tariff',
      header: t('Taryfa', 'Tariff'),
      value: (row) => heldOn(row.tariffs, now)?.tariff ?? null,
    },
    {
      id: 'power',
      header: t('Moc umowna', 'Contract power'),
      unit: 'kW',
      numeric: true,
      value: (row) => heldOn(row.tariffs, now)?.contractPowerKw ?? null,
      cell: (row) => numberOrDash(heldOn(row.tariffs, now)?.contractPowerKw),
    },
    {
      id: 'source',
      header: t('Źródło', 'Plant'),
      value: (row) => (row.source ? SOURCES[row.source][language] : null),
      cell: (row) =>
        row.source
          ? `${SOURCES[row.source][language]}${row.sourcePowerKw === null ? '' : `, ${short(row.sourcePowerKw)} kW`}`
          : '–',
    },
    {
      id: 'yearly',
      header: t('Zużycie roczne', 'Yearly use'),
      unit: 'kWh',
      numeric: true,
      value: (row) => row.yearlyKwh,
      cell: (row) => numberOrDash(row.yearlyKwh),
    },
  ]
  function numberOrDash(value: number | null | undefined): string {
    return value === null || value === undefined ? '–' : short(value)
  }
  const choose = (szukaj: string, czlonek: string) =>
    navigate({ search: { ...(szukaj ? { szukaj } : {}), ...(czlonek ? { czlonek } : {}) } })
  return (
    <Page
      title={t('Punkty', 'Points')}
      of={name}
      lead={t(
        'Punkty poboru energii (PPE) z załącznika do umowy: czyje są, w jakiej taryfie i z jakim źródłem.',
        'Metering points of the annex to the agreement: whose they are, in which tariff, with which plant.',
      )}
      actions={
        <>
          <DownloadMenu table="points.csv" />
          {worksHere(cluster) ? (
            <>
              <Button
                variant="default"
                onClick={() => navigate({ to: '/klaster/$clusterId/arkusz', params: { clusterId } })}
              >
                {t('Wczytaj z arkusza', 'Read from a spreadsheet')}
              </Button>
              <Button
                variant="default"
                onClick={() => navigate({ to: '/klaster/$clusterId/punkty/arkusz', params: { clusterId } })}
              >
                {t('Edytuj jak arkusz', 'Edit like a spreadsheet')}
              </Button>
              <Button onClick={() => navigate({ to: '/klaster/$clusterId/punkty/nowy', params: { clusterId } })}>
                {t('Dodaj punkt', 'Add a point')}
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
          choose(typed.trim(), search.czlonek ?? '')
        }}
      >
        <TextInput
          type="search"
          label={t('Szukaj', 'Search')}
          description={t('nazwa, kod PPE lub licznik', 'name, code or meter')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('Członek', 'Member')}
          value={search.czlonek ?? ''}
          onChange={(event) => choose(typed.trim(), event.currentTarget.value)}
          data={[
            { value: '', label: t('wszyscy', 'all') },
            ...members.map((member) => ({ value: member.memberId, label: member.name })),
          ]}
        />
        <Button type="submit" variant="default">
          {t('Szukaj', 'Search')}
        </Button>
      </form>
      <Loaded query={query} rows={10}>
        {(points) =>
          points.length === 0 ? (
            <Empty
              title={
                search.szukaj || search.czlonek
                  ? t('Żaden punkt nie pasuje', 'No point fits')
                  : t('Nie ma jeszcze punktów', 'There are no points yet')
              }
              action={
                search.szukaj || search.czlonek ? (
                  <Button
                    variant="light"
                    onClick={() => {
                      setTyped('')
                      choose('', '')
                    }}
                  >
                    {t('Pokaż wszystkie', 'Show all')}
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
            />
          ) : (
            <DataTable
              caption={count(points.length, 'point')}
              columns={columns}
              rows={points}
              keyOf={(row) => row.code}
            />
          )
        }
      </Loaded>
    </Page>
  )
}
