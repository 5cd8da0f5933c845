import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { computedQuery, planFile } from '../../../api/plans.ts'
import { useWords } from '../../../ui/language.tsx'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { Mark } from '../../../ui/note.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { Chapter } from './chapter.tsx'
import { PlanPage, usePlan } from './frame.tsx'
import { Refused } from './refused.tsx'

const FORMATS = ['pdf', 'docx', 'xlsx', 'html'] as const

/** The document chapter by chapter; the address holds which one. */
export function PlanDocument() {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const { rozdzial } = useSearch({ from: '/klaster/$clusterId/plan/$planId/dokument' })
  const query = useQuery(computedQuery(clusterId, planId))
  return (
    <PlanPage
      title={t('Dokument', 'Document')}
      lead={t(
        'Zdania, tabele i wykresy powstają z danych. Rozdział możesz zredagować; Twój tekst zostaje, gdy zmienią się dane.',
        'Sentences, tables and charts follow from the data. A chapter may be edited; your words stay when the data change.',
      )}
      actions={
        query.data?.result ? (
          <MenuButton
            label={t('Pobierz dokument', 'Download the document')}
            items={FORMATS.map((format) => ({
              label: format.toUpperCase(),
              run: () => {
                window.open(planFile(clusterId, planId, format), '_blank', 'noopener')
              },
            }))}
          />
        ) : null
      }
    >
      <Loaded query={query} rows={12}>
        {({ chapters, refusal }) => {
          const [first] = chapters
          const chosen = chapters.find(({ id }) => id === rozdzial) ?? first
          if (!chosen) return refusal ? <Refused refusal={refusal} /> : null
          return (
            <>
              <nav className="card no-print" aria-labelledby="spis">
                <h2 id="spis">{t('Spis treści', 'Contents')}</h2>
                <ol lang="pl" style={{ columns: '20rem', margin: 0 }}>
                  {chapters.map(({ id, title, edited, stale }) => (
                    <li key={id}>
                      <Link
                        to="/klaster/$clusterId/plan/$planId/dokument"
                        params={{ clusterId, planId }}
                        search={{ rozdzial: id }}
                        resetScroll={false}
                        aria-current={id === chosen.id ? 'page' : undefined}
                      >
                        {title}
                      </Link>{' '}
                      {edited ? (
                        <Mark kind={stale ? 'warning' : 'good'}>
                          {stale ? t('do przejrzenia', 'to review') : t('zredagowany', 'edited')}
                        </Mark>
                      ) : null}
                    </li>
                  ))}
                </ol>
              </nav>
              <Chapter key={chosen.id} id={chosen.id} number={chapters.indexOf(chosen) + 1} />
            </>
          )
        }}
      </Loaded>
    </PlanPage>
  )
}
