import { useQuery } from '@tanstack/react-query'
import { dashboardQuery } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { PlanDoor } from '../plan/door.tsx'
import { useCluster } from '../use-cluster.ts'
import { Decisions } from './decisions.tsx'
import { Gains } from './gains.tsx'
import { Working } from './working.tsx'

/** One page for the council: does it work, what did it bring, what is to be decided. */
export function Overview() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const board = useQuery(dashboardQuery(clusterId, undefined))
  return (
    <Page
      title={t('Klaster w skrócie', 'The cluster in brief')}
      of={name}
      lead={t(
        'Czy działa, co przyniósł, co jest do decyzji.',
        'Does it work, what did it bring, what is to be decided.',
      )}
    >
      <Loaded query={board} rows={10}>
        {(found) => (
          <>
            <Working board={found} />
            <Gains year={found.money?.lastYear ?? null} />
            <Decisions decisions={found.decisions} />
            <PlanDoor />
          </>
        )}
      </Loaded>
    </Page>
  )
}
