import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Document, DocumentPatch } from '../../../api/documents.ts'
import { changeDocument, documentQuery } from '../../../api/documents.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { DocumentEditor } from './document-editor.tsx'
import { VersionsCard } from './versions-card.tsx'
import { kindName, readersName } from './words.ts'

/** A document of the office: what it is, who sees it, every file that lay under it. */
export function DocumentPage() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const { documentId } = useParams({ from: '/klaster/$clusterId/dokumenty/$documentId' })
  const query = useQuery(documentQuery(clusterId, documentId))
  return (
    <Page
      title={query.data?.name ?? t('Dokument', 'Document')}
      of={name}
      above={
        <p className="no-print">
          <Link to="/klaster/$clusterId/dokumenty" params={{ clusterId }}>
            {t('Wszystkie dokumenty', 'All documents')}
          </Link>
        </p>
      }
    >
      <Loaded query={query} rows={6}>
        {(document) => <Content document={document} />}
      </Loaded>
    </Page>
  )
}

function Content({ document }: { readonly document: Document }) {
  const words = useWords()
  const { t, dayShort } = words
  const { clusterId, cluster } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const [error, setError] = useState<unknown>()
  const [edits, setEdits] = useState(false)
  const works = worksHere(cluster)
  const store = async (saved: Document) => {
    queries.setQueryData(documentQuery(clusterId, saved.documentId).queryKey, saved)
    await queries.invalidateQueries({ queryKey: ['documents', clusterId] })
  }
  const change = async (patch: DocumentPatch, told: string) => {
    setError(undefined)
    try {
      await store(await changeDocument(clusterId, document, patch))
      done(told)
    } catch (refused) {
      setError(refused)
    }
  }
  return (
    <div className="stack">
      {error ? <Failure error={error} /> : null}
      {document.isArchived ? (
        <Note>
          <p>
            {t(
              'Dokument jest w archiwum: na liście widać go po włączeniu „Pokaż archiwum”.',
              'The document is archived: the list shows it with “Show the archive”.',
            )}
          </p>
          {works ? (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() =>
                change({ isArchived: false }, t('Dokument wrócił na listę.', 'The document is back in the list.'))
              }
            >
              {t('Przywróć na listę', 'Bring back to the list')}
            </Button>
          ) : null}
        </Note>
      ) : null}
      {edits ? (
        <DocumentEditor
          document={document}
          saved={async (changed) => {
            await store(changed)
            setEdits(false)
          }}
          close={() => setEdits(false)}
        />
      ) : (
        <section className="card stack reading" aria-labelledby="opis">
          <h2 id="opis">{t('Opis', 'What it is')}</h2>
          <dl className="facts">
            <dt>{t('Rodzaj', 'Kind')}</dt>
            <dd>{kindName(document.kind, words)}</dd>
            <dt>{t('Z dnia', 'Of the day')}</dt>
            <dd>{dayShort(document.day)}</dd>
            <dt>{t('Kto widzi', 'Who sees it')}</dt>
            <dd>{readersName(document, words)}</dd>
          </dl>
          {works ? (
            <div className="row no-print">
              <Button variant="default" onClick={() => setEdits(true)}>
                {t('Zmień opis lub dostęp', 'Change what it is or who sees it')}
              </Button>
              {document.isArchived ? null : (
                <Button
                  variant="default"
                  onClick={() =>
                    change(
                      { isArchived: true },
                      t(
                        'Dokument przeniesiono do archiwum. Można go przywrócić.',
                        'The document is archived. It can be brought back.',
                      ),
                    )
                  }
                >
                  {t('Przenieś do archiwum', 'Archive it')}
                </Button>
              )}
            </div>
          ) : null}
        </section>
      )}
      <VersionsCard document={document} store={store} />
    </div>
  )
}
