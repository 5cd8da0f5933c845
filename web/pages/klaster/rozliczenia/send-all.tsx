import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sendingQuery, startSending } from '../../../api/sendings.ts'
import { useWords } from '../../../ui/language.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** Starts the sending of every statement that was not sent yet, after saying what that means. */
export function SendAll({ settlementId, unsent }: { readonly settlementId: string; readonly unsent: number }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const [error, setError] = useState<unknown>()
  if (unsent === 0) return null
  const send = async () => {
    setError(undefined)
    try {
      const { queryKey } = sendingQuery(clusterId, settlementId)
      queries.setQueryData(queryKey, await startSending(clusterId, settlementId, null))
      setAsked(false)
    } catch (refused) {
      setError(refused)
    }
  }
  return (
    <div className="stack tight no-print">
      {error ? <Failure error={error} /> : null}
      {asked ? (
        <>
          <p>
            {t(
              `Każdy z członków (${unsent}) dostanie list z odnośnikiem do swojego zestawienia. Wysłanego listu nie da się cofnąć.`,
              `Each of the members (${unsent}) gets a letter with a link to its statement. A letter that is sent cannot be taken back.`,
            )}
          </p>
          <div className="row">
            <Button onClick={send}>{t(`Wyślij zestawienia: ${unsent}`, `Send the statements: ${unsent}`)}</Button>
            <Button variant="default" onClick={() => setAsked(false)}>
              {t('Zrezygnuj', 'Give up')}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button variant="default" onClick={() => setAsked(true)}>
            {t(`Wyślij wszystkie niewysłane (${unsent})…`, `Send all that were not sent (${unsent})…`)}
          </Button>
        </div>
      )}
    </div>
  )
}
