import { Button, Progress } from '@mantine/core'
import type { DragEvent } from 'react'
import { useRef, useState } from 'react'
import { sendReadings } from '../../../api/imports.ts'
import type { Job } from '../../../api/jobs.ts'
import { useWords } from '../../../ui/language.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** Any number of files, dropped or chosen; sent at once, with how much has gone. */
export function DropZone({ sent }: { readonly sent: (job: Job) => Promise<void> }) {
  const { t, percent, count } = useWords()
  const { clusterId } = useCluster()
  const [over, setOver] = useState(false)
  const [part, setPart] = useState<number | null>(null)
  const [files, setFiles] = useState(0)
  const [error, setError] = useState<unknown>()
  const stop = useRef<AbortController | null>(null)
  const upload = async (list: readonly File[]) => {
    if (list.length === 0 || part !== null) return
    setError(undefined)
    setFiles(list.length)
    setPart(0)
    stop.current = new AbortController()
    try {
      await sent(await sendReadings(clusterId, list, setPart, stop.current.signal))
    } catch (failed) {
      if (!(failed instanceof DOMException)) setError(failed)
    } finally {
      setPart(null)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    upload([...event.dataTransfer.files])
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
      onDrop={drop}
    >
      {error ? <Failure error={error} /> : null}
      {part === null ? (
        <>
          <p>
            <strong>{t('Przeciągnij tu pliki', 'Drag files here')}</strong> {t('albo', 'or')}{' '}
            <Button component="label" variant="light" htmlFor="pliki">
              {t('wybierz z dysku', 'choose from the disk')}
            </Button>
            <input
              id="pliki"
              className="visually-hidden"
              type="file"
              multiple
              onChange={(event) => {
                const chosen = [...(event.currentTarget.files ?? [])]
                event.currentTarget.value = ''
                upload(chosen)
              }}
            />
          </p>
          <p className="quiet small">
            {t(
              'CSV, XLSX, XML, JSON, ZIP. Układ i dystrybutora rozpoznajemy po treści. Ten sam plik wgrany drugi raz niczego nie zmieni.',
              'CSV, XLSX, XML, JSON, ZIP. Layout and distributor are recognised by content. The same file again changes nothing.',
            )}
          </p>
        </>
      ) : (
        <div className="stack" role="status">
          <p>
            {t(
              `Wysyłanie: ${count(files, 'file')}, ${percent(part, 0)}`,
              `Sending ${count(files, 'file')}, ${percent(part, 0)}`,
            )}
          </p>
          <Progress value={part * 100} aria-label={t('Wysłano', 'Sent')} />
          <div>
            <Button variant="default" onClick={() => stop.current?.abort()}>
              {t('Przerwij wysyłanie', 'Stop sending')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
