import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { balanceQuery } from '../../../api/balance.ts'
import { sharesQuery } from '../../../api/energy.ts'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import type { ChartSpec } from '../../../ui/chart/drawing.ts'
import { SvgChart } from '../../../ui/chart/svg-chart.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import type { MemberFlow } from './member-flows.ts'
import { memberFlows } from './member-flows.ts'

const MWH = 1e6
const [MOST_GIVING, MOST_TAKING] = [6, 9]

interface Props {
  readonly title: string
  readonly from: string
  readonly to: string
}

/** From whom to whom: members that feed in, what is used within, what goes to the grid and comes from it. */
export function Directions({ title, from, to }: Props) {
  const { clusterId } = useCluster()
  const { t } = useWords()
  const shares = useQuery(sharesQuery(clusterId, from, to))
  const balance = useQuery(balanceQuery(clusterId, 'cluster', from, to, 'month'))
  return (
    <Loaded query={shares} rows={6}>
      {(items) => (
        <Loaded query={balance} rows={6}>
          {({ total }) => (
            <Drawn
              title={title}
              giving={memberFlows(items, 'feedInWh', MOST_GIVING, t('pozostali oddający', 'others feeding in'))}
              taking={memberFlows(items, 'withdrawalWh', MOST_TAKING, t('pozostali', 'others'))}
              matched={total.matchedWh}
              surplus={total.surplusWh}
              outside={total.outsideWh}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function Drawn({
  title,
  giving,
  taking,
  matched,
  surplus,
  outside,
}: {
  readonly title: string
  readonly giving: readonly MemberFlow[]
  readonly taking: readonly MemberFlow[]
  readonly matched: number | null
  readonly surplus: number | null
  readonly outside: number | null
}) {
  const words = useWords()
  const { t, energy, percent } = words
  const flows = useMemo(() => {
    const give = t('oddanie w klastrze', 'fed in within the cluster')
    const use = t('pobór członków', 'withdrawal of members')
    const grid = t('sieć', 'grid')
    return [
      ...giving.map(({ id, name, wh }) => ({ from: `give:${id}`, to: 'give', fromName: name, toName: give, wh })),
      { from: 'give', to: 'use', fromName: give, toName: use, wh: matched ?? 0 },
      {
        from: 'give',
        to: 'out',
        fromName: give,
        toName: t('nadwyżka do sieci', 'surplus to the grid'),
        wh: surplus ?? 0,
      },
      { from: 'grid', to: 'use', fromName: grid, toName: use, wh: outside ?? 0 },
      ...taking.map(({ id, name, wh }) => ({ from: 'use', to: `take:${id}`, fromName: use, toName: name, wh })),
    ].filter(({ wh }) => wh > 0)
  }, [giving, taking, matched, surplus, outside, t])
  const spec = useMemo<ChartSpec>(() => {
    const names = Object.fromEntries(
      flows.flatMap((one) => [
        [one.from, one.fromName],
        [one.to, one.toName],
      ]),
    )
    return {
      type: 'sankey',
      unit: 'MWh',
      decimals: 1,
      names,
      fills: {
        ...Object.fromEntries(giving.map(({ id }) => [`give:${id}`, 'sun' as const])),
        ...Object.fromEntries(taking.map(({ id }) => [`take:${id}`, 'public' as const])),
        give: 'own',
        use: 'public',
        out: 'surplus',
        grid: 'grid',
      },
      links: flows.map(({ from, to, wh }) => ({ from, to, value: wh / MWH })),
    }
  }, [flows, giving, taking])
  if (matched === null || flows.length === 0) return null
  const fedIn = matched + (surplus ?? 0)
  const sentence =
    fedIn > 0
      ? t(
          `Członkowie oddali ${energy(fedIn)}; inni członkowie w tej samej godzinie zużyli z tego ${energy(matched)}, czyli ${percent(matched / fedIn)}.`,
          `Members fed in ${energy(fedIn)}; other members used ${energy(matched)} of it in the same hour, which is ${percent(matched / fedIn)}.`,
        )
      : t(
          `Nikt w klastrze nie oddał energii; cały pobór, ${energy(outside ?? 0)}, pochodzi z sieci.`,
          `Nobody in the cluster fed energy in; all that was withdrawn, ${energy(outside ?? 0)}, came from the grid.`,
        )
  const heading = t(`Od kogo do kogo: ${title}`, `From whom to whom: ${title}`)
  return (
    <ChartFrame
      title={heading}
      unit="MWh"
      sentence={sentence}
      table={{
        name: t(`przepływy ${title}`, `flows ${title}`),
        header: [t('Od', 'From'), t('Do', 'To'), 'MWh'],
        rows: flows.map(({ fromName, toName, wh }) => [fromName, toName, Math.round(wh / 1000) / 1000]),
      }}
      cursor={{
        count: flows.length,
        text: (at) => {
          const one = flows[at]
          return one ? `${one.fromName} → ${one.toName}: ${energy(one.wh)}` : ''
        },
      }}
    >
      {() => <SvgChart spec={spec} title={heading} description={sentence} />}
    </ChartFrame>
  )
}
