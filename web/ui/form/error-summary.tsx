import { useEffect, useId, useRef } from 'react'
import type { FieldError } from '../../api/problem.ts'
import { useWords } from '../language.tsx'
import { fieldId } from './form-state.ts'

/** What is wrong, above the heading, with a link into each field; takes the focus when the form was refused. */
export function ErrorSummary({
  errors,
  refusals,
}: {
  readonly errors: readonly FieldError[]
  readonly refusals: number
}) {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const isRefused = errors.length > 0
  // Also for a form that is a part of its page: the title of the window says it first.
  useEffect(() => {
    const mark = `${t('Błąd', 'Error')}: `
    if (!isRefused) return
    if (!document.title.startsWith(mark)) document.title = mark + document.title
    return () => {
      if (document.title.startsWith(mark)) document.title = document.title.slice(mark.length)
    }
  }, [isRefused, t])
  useEffect(() => {
    if (refusals > 0) box.current?.focus()
  }, [refusals])
  if (!isRefused) return null
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{t('Popraw to, co poniżej', 'There is something to correct')}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field}:${text}`}>
            {field && document.getElementById(fieldId(field)) ? (
              <a
                href={`#${fieldId(field)}`}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(fieldId(field))?.focus()
                }}
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
