import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { problemOf } from '../api/problem.ts'
import { useWords } from './language.tsx'
import { noAnswerText } from './no-answer.ts'
import { Note } from './note.tsx'

/** Grey bars where the content will stand. */
export function Skeletons({ rows = 4 }: { readonly rows?: number }) {
  const { t } = useWords()
  return (
    <div className="stack" aria-busy="true">
      <span className="visually-hidden" role="status">
        {t('Wczytywanie', 'Loading')}
      </span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and never move
        <div key={row} className="skeleton" style={{ width: `${100 - (row % 3) * 12}%` }} />
      ))}
    </div>
  )
}

/** Why it failed and what to do, in the server's words; lack of rights and absence are no error of the reader. */
export function Failure({ error, again }: { readonly error: unknown; readonly again?: (() => void) | undefined }) {
  const { t } = useWords()
  const problem = problemOf(error)
  if (!problem) {
    return (
      <Note kind="error">
        <p>{noAnswerText({ t })}</p>
        {again ? (
          <Button variant="light" size="compact-sm" mt="xs" onClick={again}>
            {t('Spróbuj ponownie', 'Try again')}
          </Button>
        ) : null}
      </Note>
    )
  }
  return (
    <Note kind={problem.status === 404 || problem.status === 403 ? 'info' : 'error'}>
      <p>
        <strong>{problem.title}</strong>
      </p>
      {problem.detail ? <p>{problem.detail}</p> : null}
      {again && problem.status >= 500 ? (
        <Button variant="light" size="compact-sm" mt="xs" onClick={again}>
          {t('Spróbuj ponownie', 'Try again')}
        </Button>
      ) : null}
    </Note>
  )
}

/** Shows a query: bars while it loads, the reason when it failed, the content when it is there. */
export function Loaded<T>({
  query,
  children,
  rows,
}: {
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
  readonly rows?: number
}) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <Failure error={query.error} again={() => query.refetch()} />
  return <Skeletons rows={rows ?? 4} />
}
