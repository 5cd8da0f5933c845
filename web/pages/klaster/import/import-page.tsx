import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { importsQuery } from '../../../api/imports.ts'
import type { Job } from '../../../api/jobs.ts'
import { jobsQuery } from '../../../api/jobs.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { lastMonth } from '../last-month.ts'
import { useCluster } from '../use-cluster.ts'
import { DropZone } from './drop-zone.tsx'
import { ImportHistory } from './history.tsx'
import { LiveCard } from './live-card.tsx'
import { Rehearsal } from './rehearsal.tsx'
import { RunningImports } from './running.tsx'

/** Bring files in, see what would change, accept or give up. */
export function ImportPage() {
  const { t } = useWords()
  const { clusterId, cluster, name } = useCluster()
  const { numer } = useSearch({ from: '/klaster/$clusterId/import' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/import' })
  const queries = useQueryClient()
  const mine = useRef(new Set<string>())
  const open = (importId: number | undefined) => navigate({ search: importId === undefined ? {} : { numer: importId } })
  const ended = async (job: Job) => {
    await queries.invalidateQueries({ queryKey: importsQuery(clusterId).queryKey })
    // Only what was sent from this page is opened by itself: who comes later looks at the list.
    if (job.state !== 'done' || !mine.current.delete(job.jobId)) return
    const { importId } = job.result as { importId: number }
    await open(importId)
  }
  return (
    <Page
      title={
        numer === undefined
          ? t('Import odczytów', 'Import of readings')
          : t(`Import odczytów nr ${numer}`, `Import of readings no. ${numer}`)
      }
      of={name}
      above={
        numer === undefined ? (
          <Link
            className="no-print"
            to="/klaster/$clusterId/dane"
            params={{ clusterId }}
            search={{ miesiac: lastMonth() }}
          >
            ← {t('Dane pomiarowe', 'Readings')}
          </Link>
        ) : (
          <Link className="no-print" to="/klaster/$clusterId/import" params={{ clusterId }} search={{}}>
            ← {t('Wszystkie importy', 'All imports')}
          </Link>
        )
      }
      lead={
        numer === undefined
          ? t(
              'Wgraj pliki od dystrybutorów takie, jakie są. Najpierw pokażemy, co by się zmieniło; zapisuje dopiero przycisk.',
              'Bring the files of the distributors as they are. First you see what would change; only the button stores it.',
            )
          : undefined
      }
    >
      {numer !== undefined ? (
        <Rehearsal importId={numer} />
      ) : (
        <>
          {worksHere(cluster) ? (
            <DropZone
              sent={async (job) => {
                mine.current.add(job.jobId)
                // Shown at once: a short file may be read before the list is asked for again.
                queries.setQueryData(jobsQuery(clusterId).queryKey, (before) => [job, ...(before ?? [])])
                await queries.invalidateQueries({ queryKey: jobsQuery(clusterId).queryKey })
              }}
            />
          ) : (
            <Note>
              {t(
                'Pliki wgrywa biuro koordynatora. Tu widać, co i kiedy wgrano.',
                'The office imports files. Here you see what was imported and when.',
              )}
            </Note>
          )}
          <RunningImports ended={ended} />
          <LiveCard />
          <ImportHistory open={open} />
        </>
      )}
    </Page>
  )
}
