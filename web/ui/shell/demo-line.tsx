import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { serverQuery } from '../../api/server.ts'
import { sessionQuery } from '../../api/session.ts'
import { useAfterPaint } from '../after-paint.ts'
import { useWords } from '../language.tsx'
import { useNotices } from '../notices.tsx'

const DemoReset = lazy(async () => ({ default: (await import('./demo-reset.tsx')).DemoReset }))
const WATCH_MS = 30_000

/** Says that the data are made up, puts them back on demand, and tells when somebody else did. */
export function DemoLine() {
  const { t } = useWords()
  const [asks, setAsks] = useState(false)
  const isSignedIn = Boolean(useQuery(sessionQuery).data?.user)
  useOthersReset()
  return (
    <>
      <p className="demo-line">
        {t(
          'Klaster pokazowy: wszystkie dane są wymyślone. Wysyłka pism i poczty jest tu wyłączona.',
          'Demonstration cluster: all data are made up. Nothing is sent from here.',
        )}{' '}
        {isSignedIn ? (
          <button type="button" className="demo-reset" onClick={() => setAsks(true)}>
            {t('Przywróć dane początkowe', 'Put the data back as they were')}
          </button>
        ) : null}
      </p>
      {asks ? (
        <Suspense fallback={null}>
          <DemoReset close={() => setAsks(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

/** After a reset the cluster of the address is gone: everybody is told and led to the desk of the new one. */
function useOthersReset(): void {
  const { t } = useWords()
  const painted = useAfterPaint()
  const notices = useNotices()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const cluster = useQuery({
    ...serverQuery,
    enabled: painted,
    refetchInterval: WATCH_MS,
    refetchOnWindowFocus: 'always',
  }).data?.demonstrationCluster
  const seen = useRef(cluster)
  useEffect(() => {
    const before = seen.current
    seen.current = cluster
    if (!before || !cluster || before === cluster) return
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== serverQuery.queryKey[0] })
    notices.done(
      t('Klaster pokazowy wrócił do stanu początkowego', 'The demonstration cluster is as it was at the start'),
    )
    void navigate({ to: '/' })
  }, [cluster, queries, notices, navigate, t])
}
