import { useState } from 'react'
import type { Publication } from '../../../api/public-page.ts'
import { attachFile, fileAddress } from '../../../api/public-page.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

const ACCEPTED = '.pdf,.docx,.odt,.xlsx,.ods,.csv,.txt'

/** The file of a document: what is laid, and how to lay another. */
export function FileCard({
  stored,
  store,
  mayChange,
}: {
  readonly stored: Publication
  readonly store: (saved: Publication) => Promise<void>
  readonly mayChange: boolean
}) {
  const { t, number } = useWords()
  const { clusterId } = useCluster()
  const notices = useNotices()
  const [error, setError] = useState<unknown>()
  const { file } = stored
  const lay = async (given: File | undefined) => {
    if (!given) return
    setError(undefined)
    try {
      await store(await attachFile(clusterId, stored, given))
      notices.done(t(`Dodano plik: ${given.name}`, `The file is laid: ${given.name}`))
    } catch (refused) {
      setError(refused)
    }
  }
  return (
    <section className="card stack reading" aria-labelledby="plik">
      <h2 id="plik">{t('Plik', 'File')}</h2>
      {error ? <Failure error={error} /> : null}
      {file ? (
        <dl className="facts">
          <dt>{t('Nazwa', 'Name')}</dt>
          <dd>
            <a href={fileAddress(clusterId, stored.publicationId)}>{file.name}</a>,{' '}
            {number(Math.max(1, file.bytes / 1000))} kB
          </dd>
          <dt>{t('Suma kontrolna SHA-256', 'SHA-256 checksum')}</dt>
          <dd className="small" style={{ overflowWrap: 'anywhere' }}>
            {file.sha256}
          </dd>
        </dl>
      ) : (
        <p>{t('Dokument nie ma jeszcze pliku.', 'The document has no file yet.')}</p>
      )}
      {!mayChange ? null : stored.state === 'published' ? (
        <p className="quiet">
          {t(
            'Pliku opublikowanego dokumentu nie podmienia się. Wycofaj dokument, dodaj nowy plik i opublikuj ponownie.',
            'The file of a published document is not replaced. Withdraw it, lay the new file and publish again.',
          )}
        </p>
      ) : (
        <div className="stack tight">
          <label htmlFor="nowy-plik">
            {file ? t('Zastąp plik', 'Replace the file') : t('Dodaj plik', 'Lay the file')}{' '}
            <span className="quiet small">
              {t(
                'PDF, DOCX, ODT, XLSX, ODS, CSV lub TXT, do 20 MB',
                'PDF, DOCX, ODT, XLSX, ODS, CSV or TXT, up to 20 MB',
              )}
            </span>
          </label>
          <input
            id="nowy-plik"
            type="file"
            accept={ACCEPTED}
            onChange={async (event) => {
              const input = event.currentTarget
              await lay(input.files?.[0])
              input.value = ''
            }}
          />
        </div>
      )}
    </section>
  )
}
