import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Role } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { tourOf } from './steps.ts'

/** First steps through the demonstration: a strip above the page that leads from one page to the next. */
export function Tour({
  clusterId,
  role,
  close,
}: {
  readonly clusterId: string
  readonly role: Role
  readonly close: () => void
}) {
  const { t } = useWords()
  const navigate = useNavigate()
  const [at, setAt] = useState(0)
  const steps = tourOf(role, t)
  const step = steps[at]
  if (!step) return null
  const go = async (next: number) => {
    const to = steps[next]?.to
    if (!to) return
    setAt(next)
    await navigate({ to, params: { clusterId } })
  }
  return (
    <aside className="card tour no-print" aria-labelledby="wycieczka">
      <div aria-live="polite">
        <p className="small quiet">
          <strong id="wycieczka">{t('Pierwsze kroki', 'First steps')}</strong>
          {t(` · krok ${at + 1} z ${steps.length}`, ` · step ${at + 1} of ${steps.length}`)}
        </p>
        <p>
          <strong>{step.title}.</strong> {step.text}
        </p>
      </div>
      <div className="row">
        {at > 0 ? (
          <Button variant="default" size="compact-md" onClick={() => go(at - 1)}>
            {t('Wstecz', 'Back')}
          </Button>
        ) : null}
        {at < steps.length - 1 ? (
          <Button size="compact-md" onClick={() => go(at + 1)}>
            {t('Dalej', 'Next')}
          </Button>
        ) : null}
        <Button variant={at < steps.length - 1 ? 'subtle' : 'filled'} size="compact-md" onClick={close}>
          {at < steps.length - 1 ? t('Zamknij pierwsze kroki', 'Close the first steps') : t('Zakończ', 'Finish')}
        </Button>
      </div>
    </aside>
  )
}
