import { Button } from '@mantine/core'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { api, dataOf } from '../../../api/client.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Mark } from '../../../ui/note.tsx'
import { Failure, Skeletons } from '../../../ui/waiting.tsx'
import { usePeopleNames, useWho } from '../dane/use-who.ts'
import { useCluster } from '../use-cluster.ts'
import { differences } from './differences.ts'
import { eventWords } from './event-words.ts'
import { subjectWords } from './subject-words.ts'

/** Who changed what and when; whether the chain of entries holds. */
export function JournalCard() {
  const words = useWords()
  const { t, number } = words
  const { clusterId } = useCluster()
  const names = usePeopleNames()
  const who = useWho()
  const query = useInfiniteQuery({
    queryKey: ['journal', clusterId],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/clusters/{clusterId}/journal', {
          params: { path: { clusterId }, query: { limit: 30, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const check = useMutation({
    mutationFn: () => dataOf(api.GET('/api/clusters/{clusterId}/journal/check', { params: { path: { clusterId } } })),
  })
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className="card stack" aria-labelledby="dziennik">
      <div className="row">
        <h2 id="dziennik">{t('Dziennik zmian', 'Journal of changes')}</h2>
        <span className="head-space" />
        <span role="status">
          {check.data ? (
            check.data.brokenAt === null ? (
              <Mark kind="good">
                {t(`łańcuch cały: ${number(check.data.entries)}`, `chain whole: ${number(check.data.entries)}`)}
              </Mark>
            ) : (
              <Mark kind="bad">
                {t(
                  `łańcuch przerwany na wpisie ${check.data.brokenAt}`,
                  `chain broken at entry ${check.data.brokenAt}`,
                )}
              </Mark>
            )
          ) : null}
        </span>
        <Button variant="default" size="compact-md" loading={check.isPending} onClick={() => check.mutate()}>
          {t('Sprawdź łańcuch', 'Check the chain')}
        </Button>
      </div>
      {query.isError ? <Failure error={query.error} /> : null}
      {query.isPending ? <Skeletons /> : null}
      <ul className="tasks">
        {entries.map((entry) => (
          <li key={entry.entry}>
            <span style={{ minWidth: 0 }}>
              <strong>{eventWords(entry.what, words)}</strong>{' '}
              <span className="quiet small" style={{ overflowWrap: 'anywhere' }}>
                {subjectWords(entry, words, names)}
              </span>
              <Changes texts={differences(entry, words)} />
            </span>
            <span className="quiet small">
              {momentText(entry.at, words)}
              <br />
              {who(entry.actor)}
            </span>
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <div>
          <Button variant="light" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
            {t('Pokaż starsze', 'Show older')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function Changes({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useWords()
  if (texts.length === 0) return null
  return (
    <details className="small">
      <summary>{t('Co się zmieniło', 'What changed')}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text} style={{ overflowWrap: 'anywhere', display: 'list-item' }}>
            {text}
          </li>
        ))}
      </ul>
    </details>
  )
}
