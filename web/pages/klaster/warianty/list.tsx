import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Scenario } from '../../../api/scenarios.ts'
import { scenariosQuery } from '../../../api/scenarios.ts'
import { hasRole } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { ComparisonView } from './comparison.tsx'
import { Presets } from './presets.tsx'
import { ScenarioTable } from './scenario-table.tsx'

/** So many stand side by side unless the reader chooses. */
const MOST_AT_FIRST = 4

/** What is compared when the address does not say: the newest that rest on the same data. */
function firstChoice(rows: readonly Scenario[]): readonly string[] {
  const current = rows.filter(({ run }) => run?.isCurrent)
  const [newest] = current
  return current
    .filter(({ run }) => run?.presentHash === newest?.run?.presentHash)
    .slice(0, MOST_AT_FIRST)
    .map(({ scenarioId }) => scenarioId)
    .reverse()
}

/** What-ifs of the cluster: a list, ready ones, and the comparison; the address holds what is compared. */
export function ScenarioList() {
  const { t } = useWords()
  const { clusterId, name, cluster } = useCluster()
  const { porownaj } = useSearch({ from: '/klaster/$clusterId/warianty' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/warianty' })
  const notices = useNotices()
  const query = useQuery(scenariosQuery(clusterId))
  const mayChange = hasRole(cluster, 'administrator', 'office', 'council')
  const rows = query.data ?? []
  const chosen = (porownaj === undefined ? firstChoice(rows) : porownaj.split(',')).filter((id) =>
    rows.some(({ scenarioId }) => scenarioId === id),
  )
  const ready = chosen.filter((id) => rows.find(({ scenarioId }) => scenarioId === id)?.run?.isCurrent)
  const key = ready.map((id) => rows.find(({ scenarioId }) => scenarioId === id)?.run?.at).join()
  const choose = (ids: readonly string[]) => navigate({ search: { porownaj: ids.join(',') }, resetScroll: false })
  const share = async () => {
    const link = `${location.origin}/klaster/${clusterId}/warianty?porownaj=${ready.join(',')}`
    try {
      await navigator.clipboard.writeText(link)
      notices.done(
        t(
          'Skopiowano odnośnik; otworzy go każdy, kto ma konto w tym klastrze',
          'The link is copied; everybody with an account in this cluster can open it',
        ),
      )
    } catch {
      // A browser without the right to the clipboard: the reader copies it from the message.
      notices.done(link)
    }
  }
  return (
    <Page
      title={t('Warianty', 'What-ifs')}
      of={name}
      lead={t(
        'Co by było, gdyby: nowe instalacje, członkowie, ceny albo forma prawna, policzone na tych samych odczytach i obok stanu dzisiejszego.',
        'What if: new plants, members, prices or another legal form, computed on the same readings and beside today.',
      )}
      actions={
        <>
          {mayChange ? (
            <Button
              component={Link}
              {...({ to: '/klaster/$clusterId/warianty/nowy', params: { clusterId }, search: {} } as object)}
            >
              {t('Dodaj wariant', 'Add a what-if')}
            </Button>
          ) : null}
          <Button variant="default" disabled={ready.length === 0} onClick={share}>
            {t('Udostępnij w klastrze', 'Share in the cluster')}
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            {t('Drukuj', 'Print')}
          </Button>
        </>
      }
    >
      <Loaded query={query} rows={6}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t('Nie ma jeszcze żadnego wariantu', 'There is no what-if yet')}>
              {mayChange
                ? t(
                    'Zacznij od gotowego wariantu poniżej albo dodaj własny. Policzenie trwa kilka sekund.',
                    'Begin with a ready one below, or add your own. Computing takes a few seconds.',
                  )
                : t(
                    'Gdy biuro lub rada klastra doda wariant, zobaczysz go tutaj.',
                    'When the office or the council adds one, you will see it here.',
                  )}
            </Empty>
          ) : (
            <>
              <div className="no-print">
                <ScenarioTable rows={all} chosen={chosen} choose={choose} mayChange={mayChange} />
              </div>
              {ready.length > 0 ? <ComparisonView ids={ready} at={key} /> : null}
            </>
          )
        }
      </Loaded>
      {mayChange ? <Presets /> : null}
    </Page>
  )
}
