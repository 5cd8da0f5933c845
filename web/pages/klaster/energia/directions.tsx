import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Balance } from '../../../api/balance.ts'
import { balanceQuery } from '../../../api/balance.ts'
import type { FlowEnd } from '../../../api/energy.ts'
import { sharesQuery } from '../../../api/energy.ts'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import type { ChartSpec } from '../../../ui/chart/drawing.ts'
import { SvgChart } from '../../../ui/chart/svg-chart.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

const MWH = 1e6

interface Props {
  readonly title: string
  readonly from: string
  readonly to: string
}

/** From whom to whom: members that feed in, what is used within, what goes to the grid and comes from it. */
export function Directions({ title, from, to }: Props) {
  const { clusterId } = useCluster()
  const shares = useQuery(sharesQuery(clusterId, from, to))
  const balance = useQuery(balanceQuery(clusterId, 'cluster', from, to, 'month'))
  return (
    <Loaded query={shares} rows={6}>
      {({ flows }) => (
        <Loaded query={balance} rows={6}>
          {({ total, shares: { matchedOfFeedIn } }) => (
            <Drawn
              title={title}
              giving={flows.giving}
              taking={flows.taking}
              total={total}
              matchedOfFeedIn={matchedOfFeedIn}
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
  total: { matchedWh: matched, surplusWh: surplus, outsideWh: outside, feedInWh: fedIn },
  matchedOfFeedIn,
}: {
  readonly title: string
  readonly giving: readonly FlowEnd[]
  readonly taking: readonly FlowEnd[]
  readonly total: Balance['total']
  readonly matchedOfFeedIn: number | null
}) {
  const words = useWords()
  const { t, energy, percent, number } = words
  const flows = useMemo(() => {
    const give = t('oddanie w klastrze', 'fed in within the cluster')
    const use = t('pobór członków', 'withdrawal of members')
    const grid = t('sieć', 'grid')
    const nameOf = ({ name, members }: FlowEnd) =>
      name ?? t(`pozostali (${number(members)})`, `others (${number(members)})`)
    return [
      ...giving.map((end) => ({
        from: `give:${end.memberId}`,
        to: 'give',
        fromName: nameOf(end),
        toName: give,
        wh: end.wh,
      })),
      { from: 'give', to: 'use', fromName: give, toName: use, wh: matched ?? 0 },
      {
        from: 'give',
        to: 'out',
        fromName: give,
        toName: t('nadwyżka do sieci', 'surplus to the grid'),
        wh: surplus ?? 0,
      },
      { from: 'grid', to: 'use', fromName: grid, toName: use, wh: outside ?? 0 },
      ...taking.map((end) => ({
        from: 'use',
        to: `take:${end.memberId}`,
        fromName: use,
        toName: nameOf(end),
        wh: end.wh,
      })),
    ].filter(({ wh }) => wh > 0)
  }, [giving, taking, matched, surplus, outside, t, number])
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
        ...Object.fromEntries(giving.map(({ memberId }) => [`give:${memberId}`, 'sun' as const])),
        ...Object.fromEntries(taking.map(({ memberId }) => [`take:${memberId}`, 'public' as const])),
        give: 'own',
        use: 'public',
        out: 'surplus',
        grid: 'grid',
      },
      links: flows.map(({ from, to, wh }) => ({ from, to, value: wh / MWH })),
    }
  }, [flows, giving, taking])
  if (matched === null || flows.length === 0) return null
  const sentence =
    fedIn !== null && matchedOfFeedIn !== null
      ? t(
          `Członkowie oddali ${energy(fedIn)}; inni członkowie w tej samej godzinie zużyli z tego ${energy(matched)}, czyli ${percent(matchedOfFeedIn)}.`,
          `Members fed in ${energy(fedIn)}; other members used ${energy(matched)} of it in the same hour, which is ${percent(matchedOfFeedIn)}.`,
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
