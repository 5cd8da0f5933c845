import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { meansQuery, scenariosQuery } from '../../../api/scenarios.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure, Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { Editor } from './editor.tsx'

/** A new what-if, from nothing or from a preset. */
export function NewScenario() {
  const { t, language } = useWords()
  const { clusterId, name } = useCluster()
  const { gotowiec } = useSearch({ from: '/klaster/$clusterId/warianty/nowy' })
  const means = useQuery({ ...meansQuery(clusterId), enabled: gotowiec !== undefined })
  if (gotowiec === undefined) return <Editor beginning={{ stored: null, name: '', changes: [] }} />
  const preset = means.data?.presets.find(({ id }) => id === gotowiec)
  if (preset) return <Editor beginning={{ stored: null, name: preset.name[language], changes: preset.changes ?? [] }} />
  return (
    <Page title={t('Nowy wariant', 'New what-if')} of={name}>
      {means.isError ? (
        <Failure error={means.error} />
      ) : means.data ? (
        <Empty title={t('Nie ma takiego gotowca', 'There is no such preset')} />
      ) : (
        <Skeletons rows={6} />
      )}
    </Page>
  )
}

/** A stored what-if, to be looked at and changed. */
export function StoredScenario() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const { id } = useParams({ from: '/klaster/$clusterId/warianty/$id' })
  const query = useQuery({ ...scenariosQuery(clusterId), refetchInterval: false })
  const stored = query.data?.find(({ scenarioId }) => scenarioId === id)
  if (stored)
    return <Editor key={`${id} ${stored.version}`} beginning={{ stored, name: stored.name, changes: stored.changes }} />
  return (
    <Page title={t('Wariant', 'What-if')} of={name}>
      {query.isError ? (
        <Failure error={query.error} />
      ) : query.data ? (
        <Empty title={t('Nie ma takiego wariantu', 'There is no such what-if')}>
          {t('Mógł zostać usunięty. Wróć do listy wariantów.', 'It may have been removed. Go back to the list.')}
        </Empty>
      ) : (
        <Skeletons rows={6} />
      )}
    </Page>
  )
}
