import { Button, FileInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { GminaBoundaries } from '../../../api/boundaries.ts'
import { boundariesQuery, sendBoundaries, withdrawBoundaries } from '../../../api/boundaries.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** The office brings in the official borders, or takes them back. */
export function BoundariesDialog({
  current,
  close,
  shown,
}: {
  readonly current: GminaBoundaries | null
  readonly close: () => void
  /** Borders are in use now, or no more. */
  readonly shown: (borders: boolean) => void
}) {
  const { t, number, short } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const [file, setFile] = useState<File | null>(null)
  const [source, setSource] = useState(t('PRG, GUGiK', 'PRG, GUGiK'))
  const [error, setError] = useState<unknown>()
  const [sending, setSending] = useState(false)
  const told = (now: GminaBoundaries | null) => {
    queries.setQueryData(boundariesQuery(clusterId).queryKey, now)
    shown(now !== null)
  }
  const takeBack = async (one: number) => told(await withdrawBoundaries(clusterId, one))
  const run = async (work: () => Promise<void>) => {
    setError(undefined)
    setSending(true)
    try {
      await work()
      close()
    } catch (failed) {
      setError(failed)
    } finally {
      setSending(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    run(async () => {
      const now = await sendBoundaries(clusterId, file, source)
      if (!now) return
      told(now)
      notices.done(
        t(
          `Zapisano granice gmin: ${number(now.boundaries.length)}, uproszczone o najwyżej ${short(now.toleranceM, 0)} m.`,
          `Borders of gminas saved: ${number(now.boundaries.length)}, thinned by at most ${short(now.toleranceM, 0)} m.`,
        ),
        () => takeBack(now.number),
      )
    })
  }
  return (
    <Dialog title={t('Granice gmin na mapie', 'Borders of gminas on the map')} close={close}>
      <p>
        {t(
          'Wgraj plik GeoJSON z granicami gmin w układzie WGS 84 (EPSG:4326), na przykład z Państwowego Rejestru Granic. Może zawierać cały kraj: zapiszemy tylko gminy klastra, uproszczone na potrzeby mapy.',
          'Send a GeoJSON file of gminas in WGS 84 (EPSG:4326), such as one of the state register of borders. It may hold the whole country: only the gminas of the cluster are kept, thinned for the map.',
        )}
      </p>
      {error ? <Failure error={error} /> : null}
      <form className="stack" onSubmit={submit}>
        <FileInput
          label={t('Plik GeoJSON', 'GeoJSON file')}
          placeholder={t('Wybierz plik', 'Choose a file')}
          accept=".geojson,.json,application/geo+json,application/json"
          value={file}
          onChange={setFile}
        />
        <TextInput
          label={t('Źródło, podpisane pod mapą', 'Source, named below the map')}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <div className="row">
          <Button type="submit" loading={sending} disabled={!file || source.trim().length < 3}>
            {t('Wgraj granice', 'Send the borders')}
          </Button>
          {current ? (
            <Button variant="light" disabled={sending} onClick={() => run(() => takeBack(current.number))}>
              {t('Wycofaj obecne granice', 'Take the present borders back')}
            </Button>
          ) : null}
          <Button variant="default" onClick={close}>
            {t('Zamknij', 'Close')}
          </Button>
        </div>
      </form>
      {current && current.missing.length > 0 ? (
        <p className="small">
          {t('Gminy klastra, których nie było w pliku: ', 'Gminas of the cluster that the file did not have: ')}
          {current.missing.join(', ')}.
        </p>
      ) : null}
    </Dialog>
  )
}
