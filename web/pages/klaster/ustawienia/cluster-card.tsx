import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { Wire } from '../../../api/client.ts'
import { versionTag } from '../../../api/client.ts'
import { getJson, inCluster, sendJson } from '../../../api/json.ts'
import { membersQuery } from '../../../api/members.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { ChoiceField, TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { useClusterFields } from './cluster-fields.ts'
import type { ClusterValues } from './cluster-values.ts'
import { faultyFields, patchOf, valuesOf } from './cluster-values.ts'

type Cluster = Wire<'Cluster'>

/** What a settlement needs beside readings and prices: who coordinates, where the cluster lies, how benefits are shared. */
export function ClusterCard() {
  const { clusterId } = useCluster()
  const query = useQuery({
    queryKey: ['cluster', clusterId],
    queryFn: () => getJson<Cluster>(inCluster(clusterId, '')),
  })
  return (
    <Loaded query={query} rows={6}>
      {(cluster) => <ClusterForm key={cluster.version} cluster={cluster} />}
    </Loaded>
  )
}

function ClusterForm({ cluster }: { readonly cluster: Cluster }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const form = useFormState<ClusterValues>(valuesOf(cluster))
  const { labels, sharingKeys, supports, faultOf } = useClusterFields()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const faults = faultyFields(form.values)
    if (faults.length > 0) return form.refuse(faults.map((field) => ({ field, text: faultOf(field) })))
    const saved = await form.submit((values) =>
      sendJson('PATCH', inCluster(clusterId, ''), patchOf(values, cluster), { 'if-match': versionTag(cluster) }),
    )
    if (!saved) return
    for (const key of ['cluster', 'session', 'scenario-means', 'journal'])
      await queries.invalidateQueries({ queryKey: [key] })
    done(t('Zapisano dane klastra.', 'Data of the cluster are saved.'))
  }
  const text = (name: 'name' | 'shortName' | 'registerNumber' | 'website') => (
    <TextField form={form} name={name} label={labels[name]} />
  )
  const number = (name: 'latitude' | 'longitude' | 'elevation', unit: string) => (
    <TextField form={form} name={name} label={labels[name]} inputMode="decimal" unit={unit} required />
  )
  return (
    <form className="card stack no-print" aria-labelledby="dane-klastra" noValidate onSubmit={save}>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <h2 id="dane-klastra">{t('Dane klastra', 'Data of the cluster')}</h2>
      <p className="quiet reading">
        {t(
          'Z tych danych liczy się każde nowe rozliczenie i wariant. Rozliczenia zatwierdzone zostają takie, jakie są.',
          'Every new settlement and what-if is computed from these. Approved settlements stay as they are.',
        )}
      </p>
      <div className="cards">
        {text('name')}
        {text('shortName')}
        <ChoiceField
          form={form}
          name="coordinator"
          label={labels.coordinator}
          options={[
            { value: '', label: t('nie wskazano', 'not named') },
            ...members.map(({ memberId, name }) => ({ value: memberId, label: name })),
          ]}
        />
        {text('registerNumber')}
        {text('website')}
      </div>
      <h3>{t('Położenie (do słońca i pogody)', 'Position (for sun and weather)')}</h3>
      <div className="cards">
        {number('latitude', '°N')}
        {number('longitude', '°E')}
        {number('elevation', 'm')}
      </div>
      <h3>{t('Rozliczanie', 'Settling')}</h3>
      <div className="cards">
        <ChoiceField
          form={form}
          name="sharingKey"
          label={labels.sharingKey}
          hint={t('gdy nie ma uchwały o kluczu', 'where no resolution sets the rule')}
          options={sharingKeys}
        />
        <ChoiceField form={form} name="support" label={labels.support} options={supports} />
      </div>
      <div>
        <Button type="submit" loading={form.busy}>
          {t('Zapisz dane', 'Save the data')}
        </Button>
      </div>
    </form>
  )
}
