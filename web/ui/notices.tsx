import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { isNoAnswer, problemOf } from '../api/problem.ts'
import { useWords } from './language.tsx'
import { noAnswerText } from './no-answer.ts'

export interface Notice {
  readonly id: number
  readonly kind: 'done' | 'failed'
  readonly text: string
  /** Takes the change back; offered instead of asking before. */
  readonly undo?: (() => Promise<unknown> | unknown) | undefined
}

interface Notices {
  readonly notices: readonly Notice[]
  readonly done: (text: string, undo?: Notice['undo']) => void
  readonly failed: (text: string) => void
  readonly close: (id: number) => void
}

const Context = createContext<Notices | undefined>(undefined)
let last = 0

/** Keeps what was said until the reader closes it: no message goes before it can be read. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const add = useCallback((notice: Omit<Notice, 'id'>) => {
    last += 1
    const id = last
    setNotices((before) => [...before.slice(-3), { ...notice, id }])
  }, [])
  const close = useCallback((id: number) => setNotices((before) => before.filter((notice) => notice.id !== id)), [])
  // A refusal that no page took is still told: a press that does nothing and says nothing is the worst answer.
  useEffect(() => {
    const tell = (event: PromiseRejectionEvent) => {
      const problem = problemOf(event.reason)
      if (!problem && !isNoAnswer(event.reason)) return
      event.preventDefault()
      add({
        kind: 'failed',
        text: problem ? [problem.title, problem.detail].filter(Boolean).join(' ') : noAnswerText(words),
      })
    }
    window.addEventListener('unhandledrejection', tell)
    return () => window.removeEventListener('unhandledrejection', tell)
  }, [add, words])
  const value = useMemo<Notices>(
    () => ({
      notices,
      done: (text, undo) => add({ kind: 'done', text, undo }),
      failed: (text) => add({ kind: 'failed', text }),
      close,
    }),
    [notices, add, close],
  )
  return <Context value={value}>{children}</Context>
}

export function useNotices(): Notices {
  const notices = useContext(Context)
  if (!notices) throw new Error('a page outside NoticesProvider')
  return notices
}

/** The list of notices, spoken by screen readers: success politely, failure at once. */
export function NoticeList() {
  const { notices, close } = useNotices()
  const { t } = useWords()
  const show = (kind: Notice['kind']) =>
    notices
      .filter((notice) => notice.kind === kind)
      .map(({ id, text, undo }) => (
        <div key={id} className="notice" data-kind={kind}>
          <span>{text}</span>
          <span className="row">
            {undo ? (
              <Button
                size="compact-sm"
                variant="light"
                onClick={async () => {
                  close(id)
                  await undo()
                }}
              >
                {t('Cofnij', 'Undo')}
              </Button>
            ) : null}
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => close(id)}>
              {t('Zamknij', 'Close')}
            </Button>
          </span>
        </div>
      ))
  return (
    <section className="notices" aria-label={t('Powiadomienia', 'Notices')}>
      <div role="status" className="stack tight">
        {show('done')}
      </div>
      <div role="alert" className="stack tight">
        {show('failed')}
      </div>
    </section>
  )
}
