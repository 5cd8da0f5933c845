import { Button, Checkbox } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Settlement } from '../../../api/settlements.ts'
import { approveSettlement, settlementQuery } from '../../../api/settlements.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** The one page before something binding: each fact with where to change it, and a button that says what happens. */
export function CheckPage() {
  const { t, month } = useWords()
  const { clusterId, name } = useCluster()
  const { id } = useParams({ from: '/klaster/$clusterId/rozliczenie/$id/sprawdz' })
  const query = useQuery(settlementQuery(clusterId, id))
  const head = query.data?.head
  return (
    <Page
      title={
        head
          ? t(`Sprawdź przed zatwierdzeniem: ${month(head.month)}`, `Check before approval: ${month(head.month)}`)
          : t('Sprawdź przed zatwierdzeniem', 'Check before approval')
      }
      of={name}
    >
      <Loaded query={query} rows={8}>
        {(settlement) => <Answers settlement={settlement} />}
      </Loaded>
    </Page>
  )
}

function Answers({ settlement }: { readonly settlement: Settlement }) {
  const words = useWords()
  const { t, month, energy, grosze, dayShort, count } = words
  const { clusterId } = useCluster()
  const { head, result } = settlement
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { done } = useNotices()
  const isCorrection = head.corrects !== null
  const quality = result.points.reduce(
    (sum, { quality: one }) => ({
      estimated: sum.estimated + (one?.estimated ?? 0),
      substituted: sum.substituted + (one?.substituted ?? 0) + (one?.modelled ?? 0),
      missing: sum.missing + (one?.missing ?? 0),
    }),
    { estimated: 0, substituted: 0, missing: 0 },
  )
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  const [read, setRead] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const regime = result.regimes.find(
    ({ id, decisionInForce }) => id === result.regime && decisionInForce === result.decided,
  )
  const approve = async () => {
    setBusy(true)
    setError(undefined)
    try {
      await approveSettlement(clusterId, head, read)
      await queries.invalidateQueries({ queryKey: ['settlements', clusterId] })
      await queries.invalidateQueries({ queryKey: ['settlement', clusterId, head.settlementId] })
      done(
        isCorrection
          ? t(`Zatwierdzono korektę za ${month(head.month)}.`, `The correction of ${month(head.month)} was approved.`)
          : t(
              `Zatwierdzono rozliczenie za ${month(head.month)}.`,
              `The settlement of ${month(head.month)} was approved.`,
            ),
      )
      await navigate({ to: '/klaster/$clusterId/rozliczenie/$id', params: { clusterId, id: head.settlementId } })
    } catch (failed) {
      setError(failed)
      setBusy(false)
    }
  }
  const rows = [
    ...(head.reason === null
      ? []
      : [{ term: t('Powód korekty', 'Reason of the correction'), text: head.reason, change: null }]),
    {
      term: t('Odczyty', 'Readings'),
      text: t(
        `wersja ${head.readingsVersion}, ${count(result.points.length, 'point')}`,
        `version ${head.readingsVersion}, ${count(result.points.length, 'point')}`,
      ),
      change: (
        <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac: head.month }}>
          {t('Zmień', 'Change')} <span className="visually-hidden">{t('odczyty', 'readings')}</span>
        </Link>
      ),
    },
    {
      term: t('Jakość odczytów', 'Quality of readings'),
      text: t(
        `wartości oszacowane przez dystrybutora: ${words.number(quality.estimated)}, zastąpione przez nas: ${words.number(quality.substituted)}, brakujące: ${words.number(quality.missing)}`,
        `values estimated by the distributor: ${words.number(quality.estimated)}, substituted by us: ${words.number(quality.substituted)}, missing: ${words.number(quality.missing)}`,
      ),
      change: null,
    },
    {
      term: t('Forma prawna', 'Legal form'),
      text: regime ? `${words.title(regime.name)}. ${regime.certaintyNote[words.language]}` : result.regime,
      change: (
        <Link to="/klaster/$clusterId/ustawienia" params={{ clusterId }}>
          {t('Zmień', 'Change')} <span className="visually-hidden">{t('formę prawną', 'legal form')}</span>
        </Link>
      ),
    },
    {
      term: t('Klucz podziału', 'Rule of sharing'),
      text: `${result.sharing.find(({ key }) => key === result.rule.key)?.name[words.language] ?? result.rule.key}${result.rule.resolution === null ? t(' (z ustawień, bez uchwały)', ' (of the settings, no resolution)') : `, ${result.rule.resolution}${result.rule.resolvedOn === null ? '' : ` (${dayShort(result.rule.resolvedOn)})`}`}`,
      change: (
        <Link to="/klaster/$clusterId/rozliczenie" params={{ clusterId }} hash="klucz">
          {t('Zmień', 'Change')} <span className="visually-hidden">{t('klucz podziału', 'rule of sharing')}</span>
        </Link>
      ),
    },
    {
      term: t('Energia rozliczona w klastrze', 'Energy settled in the cluster'),
      text: energy(result.totals.matchedWh),
      change: null,
    },
    { term: t('Korzyść do podziału', 'Benefit to share'), text: grosze(result.totals.benefitPln), change: null },
    { term: t('Członkowie', 'Members'), text: count(result.members.length, 'member'), change: null },
  ]
  return (
    <div className="stack">
      {error ? <Failure error={error} /> : null}
      <dl className="answers">
        {rows.map(({ term, text, change }) => (
          <div key={term} className="answer">
            <dt>{term}</dt>
            <dd>{text}</dd>
            <dd>{change}</dd>
          </div>
        ))}
      </dl>
      <Findings findings={result.findings} short />
      {errors.length > 0 ? (
        <Checkbox
          checked={read}
          onChange={(event) => setRead(event.currentTarget.checked)}
          label={t(
            `Błędy (${errors.length}) przeczytano i mimo nich rozliczenie ma być zatwierdzone`,
            `The errors (${errors.length}) were read, and the settlement is to be approved in spite of them`,
          )}
        />
      ) : null}
      <p className="quiet reading">
        {t(
          'Po zatwierdzeniu rozliczenie dostaje numer i już się nie zmienia. Każdy członek zobaczy swoje zestawienie. Późniejsze dane wymagają korekty.',
          'After approval the settlement gets a number and never changes. Each member sees its statement. Later data need a correction.',
        )}
      </p>
      <div className="row">
        <Button onClick={approve} loading={busy}>
          {isCorrection
            ? t(
                `Zatwierdź korektę rozliczenia za ${month(head.month)}`,
                `Approve the correction of the settlement of ${month(head.month)}`,
              )
            : t(`Zatwierdź rozliczenie za ${month(head.month)}`, `Approve the settlement of ${month(head.month)}`)}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            navigate({ to: '/klaster/$clusterId/rozliczenie/$id', params: { clusterId, id: head.settlementId } })
          }
        >
          {t('Wróć bez zatwierdzania', 'Back without approval')}
        </Button>
      </div>
    </div>
  )
}
