import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { Wire } from '../../../api/client.ts'
import { versionTag } from '../../../api/client.ts'
import { deadlinesQuery } from '../../../api/deadlines.ts'
import { getJson, inCluster, sendJson } from '../../../api/json.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { readDay, typedDay } from '../../../ui/form/typed.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { useCluster } from '../use-cluster.ts'
import { dayFaults } from './typed-days.ts'

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
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const form = useFormState({
    registeredOn: typedDay(text(cluster.settings.registeredOn)),
    appliedToDistributorOn: typedDay(text(cluster.settings.appliedToDistributorOn)),
  })
  const labels = {
    registeredOn: t('Dzień wpisu do rejestru klastrów (URE)', 'Day of the entry in the register (URE)'),
    appliedToDistributorOn: t(
      'Dzień wniosku do OSD i sprzedawcy',
      'Day of the application to distributor and supplier',
    ),
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const faults = dayFaults(
      form.values,
      [
        { name: 'registeredOn', label: labels.registeredOn, optional: true },
        { name: 'appliedToDistributorOn', label: labels.appliedToDistributorOn, optional: true },
      ],
      words,
    )
    if (faults.length > 0) return form.refuse(faults)
    const { registeredOn: _, appliedToDistributorOn: __, ...rest } = cluster.settings
    const [registered, applied] = [readDay(form.values.registeredOn), readDay(form.values.appliedToDistributorOn)]
    const settings = {
      ...rest,
      ...(registered ? { registeredOn: registered } : {}),
      ...(applied ? { appliedToDistributorOn: applied } : {}),
    }
    const saved = await form.submit(() =>
      sendJson('PATCH', inCluster(clusterId, ''), { settings }, { 'if-match': versionTag(cluster) }),
    )
    if (!saved) return
    await queries.invalidateQueries({ queryKey: ['cluster', clusterId] })
    await queries.invalidateQueries({ queryKey: deadlinesQuery(clusterId).queryKey })
    done(t('Zapisano dni i przeliczono terminy.', 'The days were saved and the dates computed anew.'))
  }
  return (
    <form className="card stack no-print" aria-labelledby="dni" noValidate onSubmit={save}>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <h2 id="dni">{title}</h2>
      <div className="cards">
        <TextField form={form} name="registeredOn" label={labels.registeredOn} />
        <TextField form={form} name="appliedToDistributorOn" label={labels.appliedToDistributorOn} />
      </div>
      <div>
        <Button type="submit" loading={form.busy}>
          {t('Zapisz dni', 'Save the days')}
        </Button>
      </div>
    </form>
  )
}
