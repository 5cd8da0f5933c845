import { Button, Progress } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Job } from '../../../api/jobs.ts'
import { cancelJob, isAtWork, jobsQuery } from '../../../api/jobs.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Note } from '../../../ui/note.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** Imports being read now, by whomever started: how far, and a way to stop. They go on when the page is closed. */
export function RunningImports({ ended }: { readonly ended: (job: Job) => Promise<void> }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const jobs = useQuery(jobsQuery(clusterId)).data
  const seen = useRef(new Set<string>())
  const [over, setOver] = useState<readonly Job[]>([])
  const told = useRef(ended)
  told.current = ended
  useEffect(() => {
    for (const job of jobs ?? []) {
      if (job.kind !== 'readings-import') continue
      if (isAtWork(job)) seen.current.add(job.jobId)
      else if (seen.current.delete(job.jobId)) {
        if (job.state !== 'done') setOver((before) => [...before, job])
        told.current(job)
      }
    }
  }, [jobs])
  const running = (jobs ?? []).filter((job) => job.kind === 'readings-import' && isAtWork(job))
  if (running.length === 0 && over.length === 0) return null
  return (
    <section className="stack" aria-label={t('Wczytywane pliki', 'Files being read')}>
      {running.map((job) => (
        <Running key={job.jobId} job={job} />
      ))}
      {over.map((job) => (
        <Over key={job.jobId} job={job} />
      ))}
    </section>
  )
}

function Running({ job }: { readonly job: Job }) {
  const words = useWords()
  const { t, language } = words
  const { clusterId, cluster } = useCluster()
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>()
  const { progress, cancelAsked } = job
  const stop = async () => {
    setError(undefined)
    try {
      await cancelJob(clusterId, job.jobId)
      await queries.invalidateQueries({ queryKey: jobsQuery(clusterId).queryKey })
    } catch (refused) {
      setError(refused)
    }
  }
  const doing = progress
    ? t(
        `${progress.pl} (${progress.done} z ${progress.total})`,
        `${progress.en} (${progress.done} of ${progress.total})`,
      )
    : t('Czeka na swoją kolej', 'Waits for its turn')
  return (
    <div className="card stack tight">
      <p role="status">
        <strong>{cancelAsked ? t('Zatrzymywanie', 'Stopping') : doing}</strong>{' '}
        <span className="quiet small">
          {t('rozpoczęto', 'begun')} {momentText(job.createdAt, words)}
        </span>
      </p>
      <Progress
        value={progress && progress.total > 0 ? (progress.done / progress.total) * 100 : 0}
        aria-label={language === 'pl' ? 'Postęp wczytywania' : 'Progress of the reading'}
      />
      <p className="quiet small">
        {t(
          'Można zamknąć tę stronę: wczytywanie trwa dalej, a wynik będzie na liście niżej.',
          'This page may be closed: the reading goes on, and its result will be in the list below.',
        )}
      </p>
      {error ? <Failure error={error} /> : null}
      {worksHere(cluster) ? (
        <div>
          <Button variant="default" size="compact-sm" disabled={cancelAsked} onClick={stop}>
            {t('Przerwij wczytywanie', 'Stop the reading')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function Over({ job: { state, problem } }: { readonly job: Job }) {
  const { t, language } = useWords()
  if (state === 'cancelled')
    return (
      <Note>{t('Wczytywanie przerwano. Niczego nie zapisano.', 'The reading was stopped. Nothing was stored.')}</Note>
    )
  return (
    <Note kind="error">
      <p>
        <strong>
          {problem
            ? problem[language === 'pl' ? 'pl' : 'en']
            : t('Plików nie udało się wczytać.', 'The files could not be read.')}
        </strong>
      </p>
      {problem ? <p>{problem[language === 'pl' ? 'advicePl' : 'adviceEn']}</p> : null}
    </Note>
  )
}
