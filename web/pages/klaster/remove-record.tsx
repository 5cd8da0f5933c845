import { Button } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../../api/problem.ts'
import { useWords } from '../../ui/language.tsx'
import { Note } from '../../ui/note.tsx'
import { useNotices } from '../../ui/notices.tsx'

interface Props {
  readonly label: string
  /** What the notice calls the record. */
  readonly name: string
  readonly remove: () => Promise<unknown>
  /** Puts the record back as it was. */
  readonly putBack: () => Promise<unknown>
  readonly refresh: () => Promise<unknown>
  /** Leads to where the record no longer is. */
  readonly leave: () => Promise<unknown>
}

/** Takes out a record entered by mistake; what others rest on is refused, and the removal can be undone. */
export function RemoveRecord({ label, name, remove, putBack, refresh, leave }: Props) {
  const { t } = useWords()
  const notices = useNotices()
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const press = async () => {
    setBusy(true)
    try {
      await remove()
    } catch (error) {
      const problem = problemOf(error)
      if (!problem) throw error
      setBusy(false)
      return setRefused([problem.title, problem.detail].filter(Boolean).join(' '))
    }
    await refresh()
    notices.done(t(`Usunięto: ${name}`, `Removed: ${name}`), async () => {
      await putBack()
      await refresh()
      notices.done(t('Cofnięto usunięcie', 'The removal was undone'))
    })
    await leave()
  }
  return (
    <>
      {refused ? (
        <div role="alert">
          <Note kind="error">{refused}</Note>
        </div>
      ) : null}
      <Button variant="default" loading={busy} onClick={press}>
        {label}
      </Button>
    </>
  )
}
