import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../../../api/problem.ts'
import { sendStatement } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useCluster } from '../use-cluster.ts'

interface Failed {
  readonly memberId: string
  readonly code: string
  readonly why: string
}

const NO_ADDRESS = 'settlement.no-address'

/** Sends every statement that was not sent yet, one after another, and tells which could not be sent and why. */
export function SendAll({
  settlementId,
  unsent,
  nameOf,
}: {
  readonly settlementId: string
  readonly unsent: readonly string[]
  readonly nameOf: (memberId: string) => string
}) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const [tried, setTried] = useState<number>()
  const [outcome, setOutcome] = useState<{ readonly sent: number; readonly failed: readonly Failed[] }>()
  const send = async () => {
    setOutcome(undefined)
    const failed: Failed[] = []
    for (const [index, memberId] of unsent.entries()) {
      setTried(index)
      try {
        await sendStatement(clusterId, settlementId, memberId)
      } catch (error) {
        const problem = problemOf(error)
        const why = problem ? [problem.title, problem.detail].filter(Boolean).join(' ') : String(error)
        failed.push({ memberId, code: problem?.code ?? '', why })
      }
    }
    setTried(undefined)
    setAsked(false)
    setOutcome({ sent: unsent.length - failed.length, failed })
    await queries.invalidateQueries({ queryKey: ['statements', clusterId, settlementId] })
    await queries.invalidateQueries({ queryKey: ['settlements', clusterId] })
  }
  return (
    <div className="stack tight no-print">
      {asked ? (
        <>
          <p>
            {t(
              `Każdy z członków (${unsent.length}) dostanie list z odnośnikiem do swojego zestawienia. Wysłanego listu nie da się cofnąć.`,
              `Each of the members (${unsent.length}) gets a letter with a link to its statement. A letter that is sent cannot be taken back.`,
            )}
          </p>
          <div className="row">
            <Button onClick={send} loading={tried !== undefined}>
              {t(`Wyślij zestawienia: ${unsent.length}`, `Send the statements: ${unsent.length}`)}
            </Button>
            <Button variant="default" disabled={tried !== undefined} onClick={() => setAsked(false)}>
              {t('Zrezygnuj', 'Give up')}
            </Button>
          </div>
        </>
      ) : unsent.length > 0 ? (
        <div>
          <Button variant="default" onClick={() => setAsked(true)}>
            {t(`Wyślij wszystkie niewysłane (${unsent.length})…`, `Send all that were not sent (${unsent.length})…`)}
          </Button>
        </div>
      ) : null}
      <div role="status">
        {tried === undefined
          ? null
          : t(`Wysyłanie: ${tried + 1} z ${unsent.length}`, `Sending: ${tried + 1} of ${unsent.length}`)}
        {outcome ? (
          <Note kind={outcome.failed.length > 0 ? 'warning' : 'done'}>
            {t(`Wysłano: ${outcome.sent}. `, `Sent: ${outcome.sent}. `)}
            {outcome.failed.length > 0 ? (
              <>
                {t(`Nie wysłano: ${outcome.failed.length}.`, `Not sent: ${outcome.failed.length}.`)}
                <ul>
                  {[...Map.groupBy(outcome.failed, ({ code, why }) => (code === NO_ADDRESS ? code : why))].map(
                    ([reason, members]) => (
                      <li key={reason}>
                        {reason === NO_ADDRESS
                          ? t(
                              'Brak adresu e-mail; dopisz go w rejestrze członków',
                              'No e-mail address; enter it in the register of members',
                            )
                          : reason}
                        : {members.map(({ memberId }) => nameOf(memberId)).join(', ')}
                      </li>
                    ),
                  )}
                </ul>
              </>
            ) : null}
          </Note>
        ) : null}
      </div>
    </div>
  )
}
