import { Button } from '@mantine/core'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import type { Role } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { tourOf } from './steps.ts'

/** First steps through the demonstration: a strip above its pages that leads from one to the next; other pages have none. */
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
  const path = useRouterState({ select: (state) => state.location.pathname.replace(/\/$/, '') })
  const steps = tourOf(role, t)
  const at = steps.findIndex(({ to }) => to.replace('$clusterId', clusterId) === path)
  const step = steps[at]
  if (!step) return null
  const go = async (next: number) => {
    const to = steps[next]?.to
    if (to) await navigate({ to, params: { clusterId } })
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
