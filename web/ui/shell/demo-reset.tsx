import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { serverQuery } from '../../api/server.ts'
import { Dialog } from '../dialog.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { useFormState } from '../form/form-state.ts'
import { useWords } from '../language.tsx'

/** Asks before the made-up data are put back: nobody can undo it, and others may be working. */
export function DemoReset({ close }: { readonly close: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const form = useFormState({})
  const [waits, setWaits] = useState(false)
  const run = async () => {
    setWaits(true)
    const done = await form.submit(async () => {
      await dataOf(api.POST('/api/demonstration/reset'))
      // Another cluster stands there now: who watches it leads everybody to its desk.
      await queries.refetchQueries({ queryKey: serverQuery.queryKey })
    })
    setWaits(false)
    if (done) close()
  }
  return (
    <Dialog title={t('Przywrócić dane początkowe?', 'Put the data back as they were?')} close={close}>
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <p>
        {t(
          'Klaster pokazowy wróci do stanu z pierwszego uruchomienia. Znikną wszystkie zmiany, także te, które wprowadzili inni; nie da się ich cofnąć. Hasła kont pokazowych też wrócą do początkowych.',
          'The demonstration cluster will be as it was at its first start. All changes go, those of others too, and cannot be taken back. The passwords of the demonstration accounts are put back too.',
        )}
      </p>
      <p role="status" className="quiet">
        {waits
          ? t(
              'Przywracanie trwa kilkanaście sekund. Nie zamykaj strony.',
              'It takes some ten seconds. Keep the page open.',
            )
          : ''}
      </p>
      <div className="row">
        <Button onClick={run} loading={form.busy}>
          {t('Przywróć dane', 'Put the data back')}
        </Button>
        <Button variant="default" onClick={close} disabled={form.busy}>
          {t('Zostaw, jak jest', 'Leave them')}
        </Button>
      </div>
    </Dialog>
  )
}
