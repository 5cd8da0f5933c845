import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { makeRemark } from '../../../api/remarks.ts'
import { ownMembers } from '../../../api/session.ts'
import type { StatementPage } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** What the member said about its statement and what the office answered; a form for one more remark. */
export function OwnRemarks({ page, memberId }: { readonly page: StatementPage; readonly memberId: string }) {
  const words = useWords()
  const { t } = words
  const { cluster } = useCluster()
  const isOwn = ownMembers(cluster).includes(memberId)
  if (page.remarks.length === 0 && !isOwn) return null
  return (
    <section className="card stack" aria-labelledby="uwaga">
      <h2 id="uwaga">
        {page.remarks.length > 0
          ? t('Uwagi i odpowiedzi', 'Remarks and answers')
          : t('Nie zgadzasz się?', 'You do not agree?')}
      </h2>
      {page.remarks.map((remark) => (
        <div key={remark.remarkId} className="stack tight">
          <p className="quiet small">
            {t('Uwaga', 'Remark')}, {momentText(remark.madeAt, words)}
          </p>
          <p className="said">{remark.text}</p>
          {remark.answer === null || remark.answeredAt === null ? (
            <p className="quiet">
              {t('Biuro koordynatora jeszcze nie odpowiedziało.', 'The coordinator’s office has not answered yet.')}
            </p>
          ) : (
            <>
              <p className="quiet small">
                {t('Odpowiedź biura koordynatora', 'Answer of the coordinator’s office')},{' '}
                {momentText(remark.answeredAt, words)}
              </p>
              <p className="said">{remark.answer}</p>
            </>
          )}
        </div>
      ))}
      {isOwn ? <RemarkForm page={page} memberId={memberId} /> : null}
    </section>
  )
}

function RemarkForm({ page, memberId }: { readonly page: StatementPage; readonly memberId: string }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const [error, setError] = useState<unknown>()
  const tell = async () => {
    setError(undefined)
    setMissing(text.trim().length < 3)
    if (text.trim().length < 3) return
    try {
      await makeRemark(clusterId, page.settlementId, memberId, text)
      await queries.invalidateQueries({ queryKey: ['statement', clusterId, page.settlementId, memberId] })
      setOpen(false)
      setText('')
      done(t('Uwaga trafiła do biura koordynatora.', 'The remark reached the coordinator’s office.'))
    } catch (failed) {
      setError(failed)
    }
  }
  if (!open)
    return (
      <div className="no-print">
        <Button variant="default" onClick={() => setOpen(true)}>
          {page.remarks.length > 0
            ? t('Zgłoś kolejną uwagę', 'Make another remark')
            : t('Zgłoś uwagę', 'Make a remark')}
        </Button>
      </div>
    )
  return (
    <div className="stack no-print">
      {error ? <Failure error={error} /> : null}
      <Textarea
        label={t('Co się nie zgadza', 'What is wrong')}
        error={
          missing
            ? t('Napisz, co się nie zgadza, co najmniej 3 znaki.', 'Say what is wrong, 3 characters or more.')
            : null
        }
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={3}
      />
      <div className="row">
        <Button onClick={tell}>{t('Wyślij uwagę do biura', 'Send the remark to the office')}</Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('Zrezygnuj', 'Give up')}
        </Button>
      </div>
    </div>
  )
}
