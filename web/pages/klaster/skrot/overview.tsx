import { useQuery } from '@tanstack/react-query'
import { settledMonthsQuery } from '../../../api/settled-months.ts'
import { settlementQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { Decisions } from './decisions.tsx'
import { Gains } from './gains.tsx'
import { Working } from './working.tsx'

/** One page for the council: does it work, what did it bring, what is to be decided. */
export function Overview() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const settled = useQuery(settledMonthsQuery(clusterId))
  const last = settled.data?.items.find(({ holds }) => holds)
  const whole = useQuery({
    ...settlementQuery(clusterId, last?.head.settlementId ?? ''),
    enabled: last !== undefined,
  })
  return (
    <Page
      title={t('Klaster w skrócie', 'The cluster in brief')}
      of={name}
      lead={t(
        'Czy działa, co przyniósł, co jest do decyzji.',
        'Does it work, what did it bring, what is to be decided.',
      )}
    >
      <Loaded query={settled} rows={10}>
        {({ items, years }) => (
          <>
            <Working last={last} settlement={whole.data} />
            <Gains items={items} years={years} />
            <Decisions items={items} settlement={whole.data} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
