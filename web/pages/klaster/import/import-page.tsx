import { Button, Progress } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { DragEvent } from 'react'
import { useRef, useState } from 'react'
import { importsQuery, uploadReadings } from '../../../api/imports.ts'
import type { Job } from '../../../api/jobs.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { ImportHistory } from './history.tsx'
import { Rehearsal } from './rehearsal.tsx'

/** Bring files in, see what would change, accept or give up. */
export function ImportPage() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const { numer } = useSearch({ from: '/klaster/$clusterId/import' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/import' })
  const queries = useQueryClient()
  const open = (importId: number | undefined) => navigate({ search: importId === undefined ? {} : { numer: importId } })
  return (
    <Page
      title={t('Import odczytów', 'Import of readings')}
      of={name}
      lead={t(
        'Wgraj pliki od dystrybutorów takie, jakie są. Najpierw pokażemy, co by się zmieniło; zapisuje dopiero przycisk.',
        'Bring the files of the distributors as they are. First you see what would change; only the button stores it.',
      )}
    >
      {numer === undefined ? (
        <>
          <DropZone
            sent={async (importId) => {
              await queries.invalidateQueries({ queryKey: importsQuery(clusterId).queryKey })
              await open(importId)
            }}
          />
          <ImportHistory open={open} />
        </>
      ) : (
        <Rehearsal importId={numer} leave={() => open(undefined)} />
      )}
    </Page>
  )
}

function DropZone({ sent }: { readonly sent: (importId: number) => Promise<void> }) {
  const { t, percent, count } = useWords()
  const { clusterId } = useCluster()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [part, setPart] = useState<number | null>(null)
  const [job, setJob] = useState<Job | null>(null)
  const [files, setFiles] = useState(0)
  const [error, setError] = useState<unknown>()
  const stop = useRef<AbortController | null>(null)
  const upload = async (list: readonly File[]) => {
    if (list.length === 0) return
    setError(undefined)
    setFiles(list.length)
    setPart(0)
    stop.current = new AbortController()
    try {
      const { importId } = await uploadReadings(clusterId, list, setPart, setJob, stop.current.signal)
      await sent(importId)
    } catch (failed) {
      if (!(failed instanceof DOMException)) setError(failed)
    } finally {
      setJob(null)
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
              ref={input}
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
            {part < 1
              ? t(
                  `Wysyłanie: ${count(files, 'file')}, ${percent(part, 0)}`,
                  `Sending ${count(files, 'file')}, ${percent(part, 0)}`,
                )
              : t(
                  `Czytanie: ${job?.progress ? `${job.progress.pl} (${job.progress.done} z ${job.progress.total})` : count(files, 'file')}`,
                  `Reading: ${job?.progress ? `${job.progress.en} (${job.progress.done} of ${job.progress.total})` : count(files, 'file')}`,
                )}
          </p>
          <Progress value={part * 100} aria-label={t('Wysłano', 'Sent')} />
          <div>
            <Button variant="default" onClick={() => stop.current?.abort()}>
              {t('Przerwij', 'Stop')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
