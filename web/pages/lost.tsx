import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../ui/language.tsx'
import { Page } from '../ui/page.tsx'
import { PlainFrame } from '../ui/shell/plain-shell.tsx'
import { Failure } from '../ui/waiting.tsx'

export function NotFound() {
  const { t } = useWords()
  return (
    <PlainFrame>
      <Page title={t('Nie ma takiej strony', 'There is no such page')}>
        <p className="reading">
          {t(
            'Adres jest błędny albo strona jest widoczna dla innych osób. Sprawdź adres lub wróć na początek.',
            'The address is wrong, or the page is for other people. Check the address or go back to the start.',
          )}
        </p>
        <Link to="/">{t('Na początek', 'To the start')}</Link>
      </Page>
    </PlainFrame>
  )
}

interface FaultProps {
  readonly error: unknown
  readonly reset?: () => void
}

/** What stands in the place of a page that failed; the frame around it stays. */
export function Fault({ error, reset }: FaultProps) {
  const { t } = useWords()
  return (
    <Page title={t('Tej strony nie udało się pokazać', 'This page could not be shown')}>
      <Failure error={error} />
      <div className="row">
        {reset ? <Button onClick={reset}>{t('Spróbuj ponownie', 'Try again')}</Button> : null}
        <Link to="/">{t('Na początek', 'To the start')}</Link>
      </div>
    </Page>
  )
}

/** The same where the frame itself failed. */
export function WholeFault(props: FaultProps) {
  return (
    <PlainFrame>
      <Fault {...props} />
    </PlainFrame>
  )
}
