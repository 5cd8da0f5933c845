import { Button, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Wire } from '../../../api/client.ts'
import { versionTag } from '../../../api/client.ts'
import { deadlinesQuery } from '../../../api/deadlines.ts'
import { getJson, inCluster, sendJson } from '../../../api/json.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

type Cluster = Wire<'Cluster'>

/** The two days statutory dates hang on. */
export function BasisDays() {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const query = useQuery({
    queryKey: ['cluster', clusterId],
    queryFn: () => getJson<Cluster>(inCluster(clusterId, '')),
  })
  if (!query.data) return null
  return (
    <Days
      key={query.data.version}
      cluster={query.data}
      title={t('Dni, od których zależą terminy', 'Days the dates hang on')}
    />
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function Days({ cluster, title }: { readonly cluster: Cluster; readonly title: string }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const [registered, setRegistered] = useState(text(cluster.settings.registeredOn))
  const [applied, setApplied] = useState(text(cluster.settings.appliedToDistributorOn))
  const [error, setError] = useState<unknown>()
  const save = async () => {
    setError(undefined)
    const { registeredOn: _, appliedToDistributorOn: __, ...rest } = cluster.settings
    const settings = {
      ...rest,
      ...(registered ? { registeredOn: registered } : {}),
      ...(applied ? { appliedToDistributorOn: applied } : {}),
    }
    try {
      await sendJson('PATCH', inCluster(clusterId, ''), { settings }, { 'if-match': versionTag(cluster) })
      await queries.invalidateQueries({ queryKey: ['cluster', clusterId] })
      await queries.invalidateQueries({ queryKey: deadlinesQuery(clusterId).queryKey })
      done(t('Zapisano dni i przeliczono terminy.', 'The days were saved and the dates computed anew.'))
    } catch (failed) {
      setError(failed)
    }
  }
  return (
    <form
      className="card stack no-print"
      aria-labelledby="dni"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2 id="dni">{title}</h2>
      {error ? <Failure error={error} /> : null}
      <div className="row row-end">
        <TextInput
          type="date"
          label={t('Dzień wpisu do rejestru klastrów (URE)', 'Day of the entry in the register (URE)')}
          value={registered}
          onChange={(event) => setRegistered(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('Dzień wniosku do OSD i sprzedawcy', 'Day of the application to distributor and supplier')}
          value={applied}
          onChange={(event) => setApplied(event.currentTarget.value)}
        />
        <Button type="submit">{t('Zapisz dni', 'Save the days')}</Button>
      </div>
    </form>
  )
}
