import { Button, NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf } from '../../../api/problem.ts'
import { monthVersionsQuery } from '../../../api/readings.ts'
import type { SettledMonth } from '../../../api/settled-months.ts'
import { runSettlement, settlementsQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useWho } from '../dane/use-who.ts'
import { reasonText } from '../dane/who.ts'
import { lastMonth } from '../last-month.ts'
import { MonthChoice } from '../month-choice.tsx'
import { useCluster } from '../use-cluster.ts'

/** Computes the draft of a month: from the newest readings, or from an earlier version of them. */
export function RunCard({ months }: { readonly months: readonly SettledMonth[] }) {
  const { t, month } = useWords()
  const { clusterId } = useCluster()
  const { miesiac = lastMonth() } = useSearch({ from: '/klaster/$clusterId/rozliczenie' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/rozliczenie' })
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [version, setVersion] = useState<number | null>(null)
  const closed = months.find(({ head, holds }) => holds && head.month === miesiac)?.head
  const run = async () => {
    setBusy(true)
    setError(undefined)
    try {
      const { settlementId } = await runSettlement(clusterId, miesiac, version)
      await queries.invalidateQueries({ queryKey: settlementsQuery(clusterId).queryKey })
      await navigate({ to: '/klaster/$clusterId/rozliczenie/$id', params: { clusterId, id: settlementId } })
    } catch (failed) {
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="card stack no-print" aria-labelledby="nowe">
      <h2 id="nowe">{t('Oblicz miesiąc', 'Compute a month')}</h2>
      <div className="row row-end">
        <MonthChoice
          month={miesiac}
          choose={(next) => {
            setVersion(null)
            navigate({ search: { miesiac: next } })
          }}
        />
        {closed ? null : <VersionChoice month={miesiac} version={version} choose={setVersion} />}
        {closed ? null : (
          <Button onClick={run} loading={busy}>
            {t(`Oblicz szkic za ${month(miesiac)}`, `Compute the draft of ${month(miesiac)}`)}
          </Button>
        )}
        <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac }}>
          {t('Sprawdź odczyty tego miesiąca', 'Check the readings of this month')}
        </Link>
      </div>
      {closed ? (
        <p>
          {t(
            `Rozliczenie za ${month(miesiac)} jest już zatwierdzone i się nie zmienia.`,
            `The settlement of ${month(miesiac)} is approved and does not change.`,
          )}{' '}
          <Link
            to="/klaster/$clusterId/rozliczenie/$id"
            params={{ clusterId, id: closed.settlementId }}
            search={{ widok: 'wysylka' }}
          >
            {t('Przygotuj korektę', 'Prepare a correction')}
          </Link>
        </p>
      ) : null}
      {error ? <Failure error={error} /> : null}
      {problemOf(error)?.code === 'settlement.no-config' ? (
        <Link to="/klaster/$clusterId/ustawienia" params={{ clusterId }}>
          {t('Otwórz ustawienia klastra', 'Open the settings of the cluster')}
        </Link>
      ) : null}
    </section>
  )
}

/** Which version of the month's readings to settle from; shown where there is a choice. */
function VersionChoice({
  month,
  version,
  choose,
}: {
  readonly month: string
  readonly version: number | null
  readonly choose: (version: number | null) => void
}) {
  const words = useWords()
  const { t } = words
  const { clusterId } = useCluster()
  const who = useWho()
  const [newest, ...earlier] = useQuery(monthVersionsQuery(clusterId, month)).data ?? []
  if (!newest || earlier.length === 0) return null
  const text = (one: typeof newest) =>
    `${one.version} · ${words.dayShort(one.at.slice(0, 10))} · ${reasonText(one.reason, words)} · ${who(one.actor)}`
  return (
    <NativeSelect
      label={t('Wersja odczytów', 'Version of the readings')}
      value={version ?? ''}
      onChange={(event) => choose(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
      data={[
        { value: '', label: t(`najnowsza: ${text(newest)}`, `newest: ${text(newest)}`) },
        ...earlier.map((one) => ({ value: String(one.version), label: text(one) })),
      ]}
    />
  )
}
