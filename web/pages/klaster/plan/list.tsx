import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ListedPlan, Plan } from '../../../api/plans.ts'
import { createPlan, plansQuery, uploadPlan, versionFile } from '../../../api/plans.ts'
import { problemOf } from '../../../api/problem.ts'
import { hasRole } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty, Mark } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

function PlanName({ row, seesDrafts }: { readonly row: ListedPlan; readonly seesDrafts: boolean }) {
  const { clusterId } = useCluster()
  const { plan } = row
  if (!seesDrafts) return plan.name
  return (
    <Link to="/klaster/$clusterId/plan/$planId" params={{ clusterId, planId: plan.planId }}>
      {plan.name}
    </Link>
  )
}

/** Versions that were adopted, each as a file. */
function Adopted({ row }: { readonly row: ListedPlan }) {
  const { t, dayShort } = useWords()
  const { clusterId } = useCluster()
  const adopted = row.versions.filter(({ isAdopted }) => isAdopted)
  if (adopted.length === 0) return <span className="quiet">{t('jeszcze żadna', 'none yet')}</span>
  return (
    <ul className="plain-list">
      {adopted.map(({ number, label, adoptedOn }) => (
        <li key={number}>
          <a href={versionFile(clusterId, row.plan.planId, number, 'pdf')}>
            {label}
            {adoptedOn ? `, ${dayShort(adoptedOn)}` : ''} (PDF)
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Plans of municipalities: fifteen years of heat, power and gas. */
export function PlanList() {
  const { t } = useWords()
  const { clusterId, name, cluster } = useCluster()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const query = useQuery(plansQuery(clusterId))
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const mayChange = hasRole(cluster, 'administrator', 'office')
  const seesDrafts = hasRole(cluster, 'administrator', 'office', 'council', 'auditor')
  const make = async (work: () => Promise<Plan>) => {
    setError(undefined)
    setBusy(true)
    try {
      const made = await work()
      await queries.invalidateQueries({ queryKey: ['plans', clusterId] })
      await navigate({ to: '/klaster/$clusterId/plan/$planId', params: { clusterId, planId: made.planId } })
    } catch (failed) {
      if (!problemOf(failed)) throw failed
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  const columns: readonly Column<ListedPlan>[] = [
    {
      id: 'name',
      header: t('Gmina', 'Municipality'),
      rowHeader: true,
      value: ({ plan }) => plan.name,
      cell: (row) => <PlanName row={row} seesDrafts={seesDrafts} />,
    },
    {
      id: 'years',
      header: t('Lata', 'Years'),
      value: ({ plan }) => `${plan.fromYear}–${plan.toYear}`,
    },
    {
      id: 'status',
      header: t('Stan', 'State'),
      value: ({ plan }) => plan.status,
      cell: ({ plan }) => (
        <>
          <Mark kind={plan.status === 'adopted' ? 'good' : undefined}>
            {plan.status === 'adopted' ? t('uchwalony', 'adopted') : t('szkic', 'draft')}
          </Mark>{' '}
          {plan.origin === 'example' ? <Mark>{t('przykład', 'example')}</Mark> : null}
        </>
      ),
    },
    {
      id: 'versions',
      header: t('Uchwalone wersje', 'Adopted versions'),
      value: ({ versions }) => versions.length,
      cell: (row) => <Adopted row={row} />,
      sortable: false,
    },
  ]
  return (
    <Page
      title={t('Plany gmin', 'Municipal plans')}
      of={name}
      lead={t(
        'Założenia do planu zaopatrzenia w ciepło, energię elektryczną i gaz na co najmniej 15 lat: z danych do dokumentu gotowego do uchwały.',
        'Assumptions to the plan of supply with heat, electricity and gas for at least 15 years: from data to a document ready for adoption.',
      )}
      actions={
        mayChange ? (
          <>
            <Button component={Link} {...({ to: '/klaster/$clusterId/plan/nowy', params: { clusterId } } as object)}>
              {t('Załóż plan gminy', 'Begin a municipal plan')}
            </Button>
            <Button component="label" variant="default" htmlFor="plan-zip" loading={busy}>
              {t('Wgraj katalog (ZIP)', 'Upload a folder (ZIP)')}
            </Button>
            <input
              id="plan-zip"
              className="visually-hidden"
              type="file"
              accept=".zip"
              onChange={(event) => {
                const [file] = [...(event.currentTarget.files ?? [])]
                event.currentTarget.value = ''
                if (file) make(() => uploadPlan(clusterId, file))
              }}
            />
            <Button
              variant="default"
              loading={busy}
              onClick={() => make(() => createPlan(clusterId, { from: 'example' }))}
            >
              {t('Wczytaj przykład Zelowa', 'Load the example of Zelów')}
            </Button>
          </>
        ) : null
      }
    >
      {error ? (
        <div role="alert">
          <Failure error={error} />
        </div>
      ) : null}
      <Loaded query={query} rows={4}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('Nie ma jeszcze żadnego planu', 'There is no plan yet')}>
              {mayChange
                ? t(
                    'Załóż plan gminy według kodu TERYT, wgraj katalog planu albo zacznij od gotowego przykładu.',
                    'Begin a plan by the TERYT code, upload a folder, or start from the ready example.',
                  )
                : t(
                    'Gdy gmina uchwali plan, znajdziesz tu jego dokument.',
                    'When a municipality adopts a plan, its document will stand here.',
                  )}
            </Empty>
          ) : (
            <DataTable
              caption={t('Plany gmin', 'Municipal plans')}
              captionHidden
              columns={columns}
              rows={rows}
              keyOf={({ plan }) => plan.planId}
            />
          )
        }
      </Loaded>
    </Page>
  )
}
