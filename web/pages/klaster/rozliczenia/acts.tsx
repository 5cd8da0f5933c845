import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { SettlementHead } from '../../../api/settlements.ts'
import { correctSettlement, dropSettlement, recomputeSettlement, runSettlement } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** What can be done with a draft: check it, compute it anew, give it up. */
export function DraftCard({ head, check }: { readonly head: SettlementHead; readonly check: () => void }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { done } = useNotices()
  const [error, setError] = useState<unknown>()
  const act = async (work: () => Promise<void>) => {
    setError(undefined)
    try {
      await work()
    } catch (failed) {
      setError(failed)
    }
  }
  const anew = () =>
    act(async () => {
      await runSettlement(clusterId, head.month)
      await queries.invalidateQueries({ queryKey: ['settlement', clusterId, head.settlementId] })
      done(
        t('Szkic obliczono na nowo z tego, co obowiązuje teraz.', 'The draft was computed anew from what holds now.'),
      )
    })
  const drop = () =>
    act(async () => {
      await dropSettlement(clusterId, head.settlementId)
      await queries.invalidateQueries({ queryKey: ['settlements', clusterId] })
      await navigate({ to: '/klaster/$clusterId/rozliczenie', params: { clusterId } })
      done(t('Szkic usunięto. Można go obliczyć ponownie.', 'The draft was removed. It can be computed again.'))
    })
  return (
    <section className="card stack no-print" aria-label={t('Co dalej ze szkicem', 'What next with the draft')}>
      {error ? <Failure error={error} /> : null}
      <div className="row">
        <Button onClick={check}>{t('Sprawdź przed zatwierdzeniem', 'Check before approval')}</Button>
        {head.corrects === null ? (
          <Button variant="default" onClick={anew}>
            {t('Oblicz ponownie', 'Compute again')}
          </Button>
        ) : null}
        <Button variant="default" onClick={drop}>
          {t('Usuń szkic', 'Remove the draft')}
        </Button>
      </div>
    </section>
  )
}

/** A correction of an approved settlement, and the proof that it can be computed again. */
export function CorrectionCard({ head }: { readonly head: SettlementHead }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { done, failed: tell } = useNotices()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<unknown>()
  const correct = async () => {
    setError(undefined)
    try {
      const made = await correctSettlement(clusterId, head.settlementId, reason)
      await queries.invalidateQueries({ queryKey: ['settlements', clusterId] })
      await navigate({ to: '/klaster/$clusterId/rozliczenie/$id', params: { clusterId, id: made.settlementId } })
    } catch (failed) {
      setError(failed)
    }
  }
  const again = async () => {
    const { same } = await recomputeSettlement(clusterId, head.settlementId)
    if (same) done(t('Obliczono ponownie: wynik ten sam co do bajtu.', 'Computed again: the same to the last byte.'))
    else
      tell(
        t(
          'Obliczono ponownie: wynik jest INNY. Zgłoś to administratorowi.',
          'Computed again: the result DIFFERS. Tell the administrator.',
        ),
      )
  }
  return (
    <section className="card stack no-print" aria-labelledby="korekta">
      <h3 id="korekta">{t('Korekta', 'Correction')}</h3>
      <p className="quiet">
        {t(
          'Zatwierdzone rozliczenie zostaje, jak jest. Korekta jest nowym dokumentem z wyjaśnioną różnicą.',
          'The approved settlement stays as it is. A correction is a new document with the difference explained.',
        )}
      </p>
      {error ? <Failure error={error} /> : null}
      <Textarea
        label={t('Powód korekty', 'Reason of the correction')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
      />
      <div className="row">
        <Button onClick={correct}>{t('Przygotuj korektę', 'Prepare a correction')}</Button>
        <Button variant="default" onClick={again}>
          {t('Oblicz ponownie i porównaj', 'Compute again and compare')}
        </Button>
      </div>
    </section>
  )
}
