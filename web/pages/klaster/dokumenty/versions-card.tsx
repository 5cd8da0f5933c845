import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Document } from '../../../api/documents.ts'
import { documentFile, layVersion } from '../../../api/documents.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { useNotices } from '../../../ui/notices.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useWho } from '../dane/use-who.ts'
import { useCluster } from '../use-cluster.ts'
import { FileField } from './file-field.tsx'
import { sizeText } from './words.ts'

type Version = Document['versions'][number]

/** Every file that lay under the document, and a way to lay a newer one. */
export function VersionsCard({
  document,
  store,
}: {
  readonly document: Document
  readonly store: (changed: Document) => Promise<void>
}) {
  const words = useWords()
  const { t } = words
  const { clusterId, cluster } = useCluster()
  const who = useWho()
  const columns: readonly Column<Version>[] = [
    { id: 'number', header: t('Wersja', 'Version'), numeric: true, value: (row) => row.number },
    {
      id: 'file',
      header: t('Plik', 'File'),
      rowHeader: true,
      className: 'wide-name',
      value: (row) => row.fileName,
      cell: (row) => (
        <>
          <a href={documentFile(clusterId, document.documentId, row.number)}>{row.fileName}</a>
          <div className="quiet small plain-weight">
            {sizeText(row.bytes, words)}
            {row.note ? `, ${row.note}` : ''}
          </div>
        </>
      ),
    },
    {
      id: 'when',
      header: t('Dodano', 'Laid down'),
      value: (row) => row.uploadedAt,
      cell: (row) => (
        <>
          {momentText(row.uploadedAt, words)}
          <div className="quiet small">{who(row.uploadedBy)}</div>
        </>
      ),
    },
    {
      id: 'sum',
      header: t('Suma kontrolna SHA-256', 'SHA-256 checksum'),
      value: (row) => row.sha256,
      cell: (row) => (
        <span className="small" style={{ overflowWrap: 'anywhere' }}>
          {row.sha256}
        </span>
      ),
    },
  ]
  return (
    <section className="stack" aria-labelledby="wersje">
      <h2 id="wersje">{t('Pliki', 'Files')}</h2>
      <DataTable
        caption={t('Wersje dokumentu, najnowsza najpierw', 'Versions of the document, the newest first')}
        captionHidden
        columns={columns}
        rows={document.versions}
        keyOf={(row) => String(row.number)}
      />
      {worksHere(cluster) && !document.isArchived ? <NewVersion document={document} store={store} /> : null}
    </section>
  )
}

function NewVersion({
  document,
  store,
}: {
  readonly document: Document
  readonly store: (changed: Document) => Promise<void>
}) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const { done } = useNotices()
  const [file, setFile] = useState<File>()
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const lay = async () => {
    setError(undefined)
    setMissing(file === undefined)
    if (!file) return
    setBusy(true)
    try {
      await store(await layVersion(clusterId, document, file, note))
      setNote('')
      done(t(`Dodano wersję: ${file.name}`, `The version is laid down: ${file.name}`))
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="card stack reading no-print">
      <h3>{t('Nowsza wersja', 'A newer version')}</h3>
      {error ? <Failure error={error} /> : null}
      <FileField
        id="nowa-wersja"
        label={t('Plik nowej wersji', 'File of the new version')}
        error={missing ? t('Wybierz plik.', 'Choose a file.') : undefined}
        choose={setFile}
      />
      <TextInput
        label={t('Co się zmieniło (nieobowiązkowo)', 'What changed (optional)')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div>
        <Button variant="default" loading={busy} onClick={lay}>
          {t('Dodaj wersję', 'Lay the version down')}
        </Button>
      </div>
    </div>
  )
}
