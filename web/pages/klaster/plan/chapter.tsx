import { Button, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanChapter } from '../../../api/plans.ts'
import { chapterQuery, dropChapterEdit, editChapter, renewPlan } from '../../../api/plans.ts'
import { problemOf } from '../../../api/problem.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark, Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import type { WireBlock } from './blocks.tsx'
import { Blocks } from './blocks.tsx'
import { usePlan } from './frame.tsx'

function Editing({ chapter, close }: { readonly chapter: PlanChapter; readonly close: () => void }) {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const [text, setText] = useState(chapter.markdown)
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    setError(undefined)
    try {
      await editChapter(clusterId, planId, chapter, text)
      await renewPlan(queries, clusterId, planId)
      notices.done(t(`Zapisano rozdział: ${chapter.title}`, `Chapter saved: ${chapter.title}`))
      close()
    } catch (failed) {
      if (!problemOf(failed)) throw failed
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="stack">
      {error ? (
        <div role="alert">
          <Failure error={error} />
        </div>
      ) : null}
      <Textarea
        label={t('Tekst rozdziału', 'Text of the chapter')}
        description={t(
          '### śródtytuł, - lista, **pogrubienie**. [[nazwa]] wstawia tabelę lub wykres; pominięte staną na końcu, bo liczb się nie gubi.',
          '### heading, - list, **bold**. [[name]] puts a table or chart; those left out stand at the end, for no number is lost.',
        )}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={14}
        maxRows={36}
        lang="pl"
      />
      <div className="row">
        <Button loading={busy} disabled={text.trim() === ''} onClick={save}>
          {t('Zapisz rozdział', 'Save the chapter')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('Zrezygnuj', 'Give up')}
        </Button>
      </div>
    </div>
  )
}

/** Own words beside those the data make now. */
function Difference({ chapter }: { readonly chapter: PlanChapter }) {
  const { t } = useWords()
  return (
    <details>
      <summary>{t('Co wynika z danych teraz', 'What the data say now')}</summary>
      <p className="reading" lang="pl" style={{ whiteSpace: 'pre-wrap' }}>
        {chapter.generated}
      </p>
    </details>
  )
}

/** One chapter: preview, own words, the way back. */
export function Chapter({ id, number }: { readonly id: string; readonly number: number }) {
  const { t } = useWords()
  const { clusterId, planId, mayChange } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const query = useQuery(chapterQuery(clusterId, planId, id))
  const [editing, setEditing] = useState(false)
  const renew = () => renewPlan(queries, clusterId, planId)
  const back = async (chapter: PlanChapter) => {
    await dropChapterEdit(clusterId, planId, chapter)
    await renew()
    notices.done(t('Przywrócono tekst z danych', 'The text of the data is back'), async () => {
      await editChapter(clusterId, planId, { ...chapter, version: 0 }, chapter.markdown)
      await renew()
    })
  }
  return (
    <Loaded query={query} rows={12}>
      {(chapter) => (
        <article className="card stack" aria-labelledby="rozdzial">
          <div className="page-top">
            <h2 id="rozdzial" lang="pl">
              {number}. {chapter.title}
            </h2>
            <div className="row no-print">
              {chapter.edited ? (
                <Mark kind={chapter.stale ? 'warning' : 'good'}>{t('zredagowany', 'edited')}</Mark>
              ) : null}
              {mayChange && !editing ? (
                <Button variant="light" onClick={() => setEditing(true)}>
                  {t('Zredaguj', 'Edit')}
                </Button>
              ) : null}
              {mayChange && chapter.edited && !editing ? (
                <Button variant="default" onClick={() => back(chapter)}>
                  {t('Wróć do tekstu z danych', 'Back to the text of the data')}
                </Button>
              ) : null}
            </div>
          </div>
          {chapter.stale ? (
            <Note kind="warning">
              <p>
                {t(
                  'Od czasu redakcji zmieniły się liczby tego rozdziału. Przeczytaj tekst na nowo i zapisz go.',
                  'The numbers of this chapter changed since it was edited. Read the text again and save it.',
                )}
              </p>
              <Difference chapter={chapter} />
            </Note>
          ) : chapter.edited ? (
            <Difference chapter={chapter} />
          ) : null}
          {editing ? (
            <Editing chapter={chapter} close={() => setEditing(false)} />
          ) : (
            <Blocks blocks={chapter.blocks as unknown as readonly WireBlock[]} />
          )}
        </article>
      )}
    </Loaded>
  )
}
