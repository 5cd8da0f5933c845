import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useWords } from './language.tsx'

interface PageProps {
  readonly title: string
  /** Name of the cluster, for the title of the window. */
  readonly of?: string | undefined
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  /** Stands above the heading: the summary of errors, a way back. */
  readonly above?: ReactNode
  readonly failed?: boolean
  readonly children: ReactNode
}

/** The page that the address was opened with: its reader begins at the top, where the skip link is. */
let isFirstPage = true

/** One page: the window's title, one `h1` that takes the focus when the page is opened from another, its actions and content. */
export function Page({ title, of, lead, actions, above, failed, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { t, dayShort } = useWords()
  useEffect(() => {
    const error = failed ? `${t('Błąd', 'Error')}: ` : ''
    document.title = `${error}${[title, of, 'OpenKlaster'].filter(Boolean).join(' – ')}`
  }, [title, of, failed, t])
  useEffect(() => {
    const isFirst = isFirstPage
    isFirstPage = false
    // The router leaves the focus on a link that is gone; a reader begins at the heading.
    if (!isFirst && (document.activeElement === document.body || document.activeElement === null))
      heading.current?.focus()
  }, [])
  return (
    <div className="page">
      {above}
      <div className="page-top">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <div className="page-lead">{lead}</div> : null}
        </div>
        {actions ? <div className="row no-print">{actions}</div> : null}
      </div>
      {children}
      <p className="print-foot">
        {of ? `${of} · ` : ''}OpenKlaster · {t('wydruk z', 'printed on')}{' '}
        {dayShort(new Date().toISOString().slice(0, 10))}
      </p>
    </div>
  )
}
