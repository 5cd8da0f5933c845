import { Button, Progress } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { cancelJob } from '../../../api/jobs.ts'
import type { Sending } from '../../../api/sendings.ts'
import { isSending, sendingQuery, startSending } from '../../../api/sendings.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Note } from '../../../ui/note.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** How far the newest sending is, or how it ended: who was not reached, why, and what to do. */
export function SendingState({ sending }: { readonly sending: Sending }) {
  return isSending(sending) ? <Running sending={sending} /> : <Ended sending={sending} />
}

function Running({ sending }: { readonly sending: Sending }) {
  const words = useWords()
  const { t, language } = words
  const { clusterId, cluster } = useCluster()
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>()
  const { progress, cancelAsked, members, settlementId } = sending
  const stop = async () => {
    setError(undefined)
    try {
      await cancelJob(clusterId, sending.jobId)
      await queries.invalidateQueries({ queryKey: sendingQuery(clusterId, settlementId).queryKey })
    } catch (refused) {
      setError(refused)
    }
  }
  const doing = cancelAsked
    ? t('Zatrzymywanie wysyłki', 'Stopping the sending')
    : progress
      ? t(
          `Wysyłanie: ${progress.done + 1} z ${progress.total}, ${progress.pl}`,
          `Sending: ${progress.done + 1} of ${progress.total}, ${progress.en}`,
        )
      : t(`Wysyłka czeka na swoją kolej (${members})`, `The sending waits for its turn (${members})`)
  return (
    <div className="card stack tight no-print">
      <p role="status">
        <strong>{doing}</strong>{' '}
        <span className="quiet small">
          {t('rozpoczęto', 'begun')} {momentText(sending.createdAt, words)}
        </span>
      </p>
      <Progress
        value={progress && progress.total > 0 ? (progress.done / progress.total) * 100 : 0}
        aria-label={language === 'pl' ? 'Postęp wysyłki' : 'Progress of the sending'}
      />
      <p className="quiet small">
        {t(
          'Można zamknąć tę stronę: wysyłka trwa dalej, a jej wynik będzie w tym miejscu.',
          'This page may be closed: the sending goes on, and its result will stand here.',
        )}
      </p>
      {error ? <Failure error={error} /> : null}
      {worksHere(cluster) ? (
        <div>
          <Button variant="default" size="compact-sm" disabled={cancelAsked} onClick={stop}>
            {t('Przerwij wysyłkę', 'Stop the sending')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function Ended({ sending }: { readonly sending: Sending }) {
  const words = useWords()
  const { t } = words
  const { state, problem, sent, failed, finishedAt } = sending
  const when = momentText(finishedAt ?? sending.createdAt, words)
  if (state === 'cancelled')
    return (
      <Note kind="warning">
        {t(
          `Wysyłkę przerwano ${when}. Listy wysłane wcześniej doszły; w tabeli niżej widać, czyje zestawienia zostały.`,
          `The sending was stopped ${when}. Letters sent before that have gone; the table below shows whose statements are left.`,
        )}
      </Note>
    )
  if (state === 'failed')
    return (
      <Note kind="error">
        <p>
          <strong>{problem ? problem[words.language] : t('Wysyłka się nie powiodła.', 'The sending failed.')}</strong>
        </p>
        {problem ? <p>{problem[words.language === 'pl' ? 'advicePl' : 'adviceEn']}</p> : null}
      </Note>
    )
  if (failed.length === 0)
    return (
      <p className="quiet" role="status">
        {t(`Ostatnia wysyłka, ${when}: wysłano ${sent}.`, `Last sending, ${when}: ${sent} sent.`)}
      </p>
    )
  return <Failures sending={sending} when={when} />
}

function Failures({ sending, when }: { readonly sending: Sending; readonly when: string }) {
  const { t, language } = useWords()
  const { clusterId, cluster } = useCluster()
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>()
  const { sent, failed, settlementId } = sending
  const again = async () => {
    setError(undefined)
    try {
      const members = failed.map(({ memberId }) => memberId)
      const { queryKey } = sendingQuery(clusterId, settlementId)
      queries.setQueryData(queryKey, await startSending(clusterId, settlementId, members))
    } catch (refused) {
      setError(refused)
    }
  }
  return (
    <Note kind="warning">
      <p role="status">
        <strong>
          {t(
            `Ostatnia wysyłka, ${when}: wysłano ${sent}, nie wysłano ${failed.length}.`,
            `Last sending, ${when}: ${sent} sent, ${failed.length} not sent.`,
          )}
        </strong>
      </p>
      <ul>
        {failed.map((one) => (
          <li key={one.memberId}>
            <Link to="/klaster/$clusterId/czlonkowie/$memberId" params={{ clusterId, memberId: one.memberId }}>
              {one.name}
            </Link>
            : {one[language]} {one[language === 'pl' ? 'advicePl' : 'adviceEn']}
          </li>
        ))}
      </ul>
      {error ? <Failure error={error} /> : null}
      {worksHere(cluster) ? (
        <div className="no-print">
          <Button variant="default" size="compact-sm" onClick={again}>
            {t(`Wyślij do nich ponownie (${failed.length})`, `Send to them again (${failed.length})`)}
          </Button>
        </div>
      ) : null}
    </Note>
  )
}
