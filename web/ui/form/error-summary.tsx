import { useEffect, useRef } from 'react'
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
  useEffect(() => {
    if (refusals > 0) box.current?.focus()
  }, [refusals])
  if (errors.length === 0) return null
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} aria-labelledby="bledy">
      <h2 id="bledy">{t('Popraw to, co poniżej', 'There is something to correct')}</h2>
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
