import { Button } from '@mantine/core'
import type { DragEvent } from 'react'
import { useState } from 'react'
import { useWords } from '../../../ui/language.tsx'

/** Spreadsheets dropped or chosen. */
export function TableDrop({
  busy,
  chosen,
}: {
  readonly busy: boolean
  readonly chosen: (files: readonly File[]) => void
}) {
  const { t } = useWords()
  const [over, setOver] = useState(false)
  const take = (files: readonly File[]) => {
    if (files.length > 0 && !busy) chosen(files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside does the same
    <div
      className="drop stack"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        take([...event.dataTransfer.files])
      }}
    >
      <p>
        <strong>{t('Przeciągnij tu arkusz', 'Drag a spreadsheet here')}</strong> {t('albo', 'or')}{' '}
        <Button component="label" variant="light" htmlFor="arkusze" loading={busy}>
          {t('wybierz z dysku', 'choose from the disk')}
        </Button>
        <input
          id="arkusze"
          className="visually-hidden"
          type="file"
          multiple
          accept=".xlsx,.csv,.txt"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            take(files)
          }}
        />
      </p>
      <p className="quiet small">
        {t(
          'XLSX albo CSV: członkowie (kolumna „id”), punkty (kolumna „Numer PPE”) i profile, w jednym pliku lub w kilku. Puste komórki niczego nie zmieniają, a zapisy, których w arkuszu nie ma, zostają.',
          'XLSX or CSV: members (column "id"), points (column "Numer PPE") and profiles, in one file or several. Blank cells change nothing, and records the sheet does not name stay.',
        )}
      </p>
    </div>
  )
}
