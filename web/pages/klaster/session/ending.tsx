import { Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../../ui/dialog.tsx'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'

/** Two minutes before the sign-in ends: until when, what stays, and one button that prolongs it. */
export function Ending({ at, prolong }: { readonly at: number; readonly prolong: () => Promise<void> }) {
  const words = useWords()
  const { t } = words
  const [isOpen, setOpen] = useState(true)
  const [busy, setBusy] = useState(false)
  if (!isOpen) return null
  const until = momentText(new Date(at).toISOString(), words)
  return (
    <Dialog title={t('Logowanie niedługo się skończy', 'Your sign-in ends soon')} close={() => setOpen(false)}>
      <p role="alert">
        {t(
          `Bez pracy na tej stronie logowanie skończy się ${until}. To, co wpisano, zostanie.`,
          `Without work on this page your sign-in ends at ${until}. What was typed stays.`,
        )}
      </p>
      <div className="row">
        <Button
          loading={busy}
          onClick={async () => {
            setBusy(true)
            await prolong()
            setBusy(false)
          }}
        >
          {t('Przedłuż logowanie', 'Prolong the sign-in')}
        </Button>
      </div>
    </Dialog>
  )
}
