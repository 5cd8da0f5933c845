import type { ReactNode } from 'react'
import type { BoardStep } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import { Steps } from './steps.tsx'

/** One figure: its name, value, what it is compared with, the year so far, and where it comes from. */
export function FigureCard({
  name,
  value,
  note,
  year,
  steps,
  more,
}: {
  readonly name: string
  readonly value: string
  readonly note: string
  /** The same since new year; null where it does not apply. */
  readonly year: string | null
  readonly steps: readonly BoardStep[]
  readonly more?: ReactNode
}) {
  const { t } = useWords()
  return (
    <div className="card figure-card">
      <dt>{name}</dt>
      <dd className="figure-value" style={{ margin: 0 }}>
        {value}
      </dd>
      <dd className="figure-note" style={{ margin: 0 }}>
        {note}
      </dd>
      {year === null ? null : (
        <dd className="figure-note" style={{ margin: '0.3rem 0 0' }}>
          {year}
        </dd>
      )}
      {steps.length === 0 && !more ? null : (
        <dd style={{ margin: '0.3rem 0 0' }}>
          <details className="small">
            <summary>
              {t('Skąd ta liczba', 'Where it comes from')}
              <span className="visually-hidden">: {name}</span>
            </summary>
            {steps.length > 0 ? <Steps steps={steps} /> : null}
            {more}
          </details>
        </dd>
      )}
    </div>
  )
}
