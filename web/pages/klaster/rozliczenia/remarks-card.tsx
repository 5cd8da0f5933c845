import { Button, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Remark } from '../../../api/remarks.ts'
import { answerRemark, remarksQuery } from '../../../api/remarks.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Mark } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { useWho } from '../dane/use-who.ts'
import { useCluster } from '../use-cluster.ts'

/** Remarks of members to their statements of one settlement; the office answers, and with that closes them. */
export function RemarksCard({ settlementId }: { readonly settlementId: string }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const query = useQuery(remarksQuery(clusterId, settlementId))
  return (
    <Loaded query={query} rows={3}>
      {(remarks) =>
        remarks.length === 0 ? (
          <p className="quiet">
            {t(
              'Nikt nie zgłosił uwagi. Członek zgłasza ją na stronie swojego rozliczenia.',
              'Nobody made a remark. A member makes one on the page of its settlement.',
            )}
          </p>
        ) : (
          <ul className="stack plain-list">
            {remarks.map((remark) => (
              <li key={remark.remarkId}>
                <RemarkCard remark={remark} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function RemarkCard({ remark }: { readonly remark: Remark }) {
  const words = useWords()
  const { t } = words
  const { clusterId, cluster } = useCluster()
  const who = useWho()
  const { settlementId, memberId, memberName, correctedBy, answer, answeredAt, answeredBy } = remark
  return (
    <article className="card stack tight" aria-label={memberName}>
      <h3>
        <Link to="/klaster/$clusterId/moje/$id" params={{ clusterId, id: settlementId }} search={{ czlonek: memberId }}>
          {memberName}
        </Link>{' '}
        <Mark kind={answer === null ? 'warning' : 'good'}>
          {answer === null ? t('czeka na odpowiedź', 'waits for an answer') : t('z odpowiedzią', 'answered')}
        </Mark>
      </h3>
      <p className="quiet small">
        {momentText(remark.madeAt, words)}
        {remark.madeBy === null ? '' : `, ${who(remark.madeBy)}`}
      </p>
      <p className="said">{remark.text}</p>
      {correctedBy === null ? null : (
        <p className="small">
          {t('Rozliczenie, którego dotyczy uwaga, skorygowano: ', 'The settlement it is about has been corrected: ')}
          <Link to="/klaster/$clusterId/rozliczenie/$id" params={{ clusterId, id: correctedBy.settlementId }}>
            {t(`korekta nr ${correctedBy.number}`, `correction no. ${correctedBy.number}`)}
          </Link>
          , {words.dayShort(correctedBy.on.slice(0, 10))}.
        </p>
      )}
      {answer === null ? (
        worksHere(cluster) ? (
          <AnswerForm remark={remark} />
        ) : null
      ) : (
        <div className="stack tight">
          <p className="quiet small">
            {t('Odpowiedź biura', 'Answer of the office')}
            {answeredAt === null ? '' : `, ${momentText(answeredAt, words)}`}
            {answeredBy === null ? '' : `, ${who(answeredBy)}`}
          </p>
          <p className="said">{answer}</p>
        </div>
      )}
    </article>
  )
}

function AnswerForm({ remark }: { readonly remark: Remark }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const [error, setError] = useState<unknown>()
  const { settlementId, memberName } = remark
  const answer = async () => {
    setError(undefined)
    setMissing(text.trim().length < 3)
    if (text.trim().length < 3) return
    try {
      await answerRemark(clusterId, remark.remarkId, text)
      done(t(`Zapisano odpowiedź dla: ${memberName}`, `The answer is kept for: ${memberName}`))
      await queries.invalidateQueries({ queryKey: ['remarks', clusterId] })
      await queries.invalidateQueries({ queryKey: ['statements', clusterId, settlementId] })
      await queries.invalidateQueries({ queryKey: ['settled-months', clusterId] })
    } catch (refused) {
      setError(refused)
    }
  }
  return (
    <div className="stack tight no-print">
      {error ? <Failure error={error} /> : null}
      <Textarea
        label={t(`Odpowiedź dla: ${memberName}`, `Answer to: ${memberName}`)}
        description={t(
          'Członek przeczyta ją przy swoim rozliczeniu. Odpowiedź zamyka uwagę i nie da się jej zmienić.',
          'The member reads it beside its settlement. The answer closes the remark and cannot be changed.',
        )}
        error={missing ? t('Wpisz odpowiedź, co najmniej 3 znaki.', 'Enter an answer of 3 characters or more.') : null}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={2}
      />
      <div>
        <Button onClick={answer}>{t('Odpowiedz i zamknij uwagę', 'Answer and close the remark')}</Button>
      </div>
    </div>
  )
}
