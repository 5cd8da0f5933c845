import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { currentSessionQuery, endSession, sessionsQuery } from '../../../api/auth.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { useNotices } from '../../../ui/notices.tsx'
import { Loaded } from '../../../ui/waiting.tsx'

function browserOf(agent: string | null): string {
  const name = /(Edg|Firefox|Chrome|Safari)\/[\d.]+/.exec(agent ?? '')?.[1]
  const system = /(Windows|Mac OS X|Android|iPhone|Linux)/.exec(agent ?? '')?.[1]
  return [name === 'Edg' ? 'Edge' : name, system].filter(Boolean).join(', ') || (agent ?? '–')
}

/** Where the person is signed in; any of them can be ended. */
export function SessionsCard() {
  const words = useWords()
  const { t } = words
  const notices = useNotices()
  const queries = useQueryClient()
  const query = useQuery(sessionsQuery)
  const current = useQuery(currentSessionQuery).data?.session.id
  return (
    <section className="card stack" aria-labelledby="sesje">
      <h2 id="sesje">{t('Gdzie trwa logowanie', 'Where you are signed in')}</h2>
      <Loaded query={query}>
        {(sessions) => (
          <ul className="tasks">
            {sessions.map(({ id, token, userAgent, createdAt }) => (
              <li key={id}>
                <span>
                  {browserOf(userAgent)}
                  <br />
                  <span className="quiet small">
                    {t('od', 'since')} {momentText(createdAt, words)}
                  </span>
                </span>
                {id === current ? (
                  <span className="quiet">{t('to urządzenie', 'this device')}</span>
                ) : (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={async () => {
                      await endSession(token)
                      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
                      notices.done(t('Sesję zakończono', 'The session is ended'))
                    }}
                  >
                    {t('Zakończ', 'End')}
                    <span className="visually-hidden">: {browserOf(userAgent)}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
