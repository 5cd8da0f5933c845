import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { boundariesQuery } from '../../../api/boundaries.ts'
import type { GminaEnergy, GminaTile, PointShare } from '../../../api/energy.ts'
import { sharesQuery, tilesQuery } from '../../../api/energy.ts'
import { BorderMap } from '../../../ui/chart/border-map.tsx'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import { TileMap } from '../../../ui/chart/tile-map.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { BoundariesDialog } from './boundaries-dialog.tsx'

const MEASURES = ['pobor', 'oddanie', 'punkty'] as const
export type Measure = (typeof MEASURES)[number]
export type MapLayout = 'kafelki' | 'granice'

interface Props {
  readonly title: string
  readonly from: string
  readonly to: string
  readonly okres: string
  readonly measure: Measure
  readonly setMeasure: (measure: Measure) => void
  readonly layout: MapLayout
  readonly setLayout: (layout: MapLayout) => void
  /** May the reader bring borders in? */
  readonly mayChange: boolean
}

/** Gminas as tiles near to where they lie, or within their borders where the office brought them in; darker for more. */
export function AreaMap({ from, to, ...rest }: Props) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const tiles = useQuery(tilesQuery(clusterId))
  const shares = useQuery(sharesQuery(clusterId, from, to))
  return (
    <Loaded query={tiles} rows={5}>
      {(gminas) =>
        gminas.length === 0 ? (
          <Empty title={t('Klaster nie ma wpisanego obszaru', 'The cluster has no area on record')}>
            {t(
              'Gdy w danych klastra będzie powiat albo lista gmin, pokażemy tu mapę.',
              'Once the powiat or the gminas of the cluster are on record, the map stands here.',
            )}
          </Empty>
        ) : (
          <Loaded query={shares} rows={5}>
            {(shared) => <Drawn gminas={gminas} sums={shared.gminas} items={shared.items} {...rest} />}
          </Loaded>
        )
      }
    </Loaded>
  )
}

function Drawn({
  gminas,
  sums,
  items,
  title,
  okres,
  measure,
  setMeasure,
  layout,
  setLayout,
  mayChange,
}: Omit<Props, 'from' | 'to'> & {
  readonly gminas: readonly GminaTile[]
  readonly sums: readonly GminaEnergy[]
  readonly items: readonly PointShare[]
}) {
  const { t, energy, count, missing } = useWords()
  const { clusterId } = useCluster()
  const [changing, setChanging] = useState(false)
  const borders = useQuery(boundariesQuery(clusterId)).data ?? null
  const withBorders = borders !== null && layout === 'granice'
  const nameOf = ({ name }: GminaEnergy) =>
    name ?? t('poza obszarem lub bez gminy', 'outside the area or without a gmina')
  const amountOf = ({ withdrawalWh, feedInWh, points }: GminaEnergy): number | null =>
    measure === 'punkty' ? points : measure === 'pobor' ? withdrawalWh : feedInWh
  const known = new Set(gminas.map(({ code }) => code))
  /** The points a gmina's sum is of. */
  const pointsOf = ({ code }: GminaEnergy) =>
    items.filter(({ gmina }) => (gmina !== null && known.has(gmina) ? gmina : null) === code)
  const textOf = (sum: GminaEnergy): string => {
    const value = amountOf(sum)
    if (value === null) return missing
    return measure === 'punkty' ? count(value, 'point') : energy(value)
  }
  const most = sums.reduce<GminaEnergy | undefined>(
    (best, one) => ((amountOf(one) ?? -1) > (best ? (amountOf(best) ?? -1) : -1) ? one : best),
    undefined,
  )
  const names: Record<Measure, string> = {
    pobor: t('pobór z sieci', 'withdrawal'),
    oddanie: t('oddanie do sieci', 'feed-in'),
    punkty: t('punkty', 'points'),
  }
  return (
    <ChartFrame
      title={t(`Mapa gmin: ${names[measure]}, ${title}`, `Map of gminas: ${names[measure]}, ${title}`)}
      sentence={
        most && amountOf(most) !== null
          ? t(
              `Najwięcej: ${nameOf(most)}, ${textOf(most)}. Im ciemniej, tym więcej. ${withBorders ? 'Liczby gmin, które się nie zmieściły, są w tabeli.' : 'Kafelki leżą tak jak środki gmin; to schemat, nie granice.'}`,
              `Most: ${nameOf(most)}, ${textOf(most)}. The darker, the more. ${withBorders ? 'Numbers that did not fit are in the table.' : 'Tiles lie as the centres of gminas do; a scheme, not borders.'}`,
            )
          : t('W tym okresie nie ma odczytów żadnej gminy.', 'No gmina has readings in this period.')
      }
      table={{
        name: t(`gminy ${title}`, `gminas ${title}`),
        header: [
          'TERYT',
          t('Gmina', 'Gmina'),
          t('Punkty', 'Points'),
          t('Pobór [MWh]', 'Withdrawal [MWh]'),
          t('Oddanie [MWh]', 'Feed-in [MWh]'),
        ],
        rows: sums.map((sum) => [
          sum.code ?? '–',
          nameOf(sum),
          sum.points,
          sum.withdrawalWh === null ? null : Math.round(sum.withdrawalWh / 1000) / 1000,
          sum.feedInWh === null ? null : Math.round(sum.feedInWh / 1000) / 1000,
        ]),
      }}
      cursor={{
        count: sums.length,
        text: (at) => {
          const sum = sums[at]
          return sum ? `${nameOf(sum)}: ${textOf(sum)}, ${count(sum.points, 'point')}` : ''
        },
      }}
      actions={
        <>
          <NativeSelect
            size="xs"
            aria-label={t('Co pokazać na mapie', 'What the map shows')}
            value={measure}
            onChange={({ currentTarget: { value } }) => setMeasure(MEASURES.find((one) => one === value) ?? 'pobor')}
            data={MEASURES.map((value) => ({ value, label: names[value] }))}
          />
          {borders ? (
            <SegmentedControl
              size="xs"
              aria-label={t('Rodzaj mapy', 'Kind of map')}
              value={withBorders ? 'granice' : 'kafelki'}
              onChange={(value) => setLayout(value === 'granice' ? 'granice' : 'kafelki')}
              data={[
                { value: 'kafelki', label: t('Kafelki', 'Tiles') },
                { value: 'granice', label: t('Granice', 'Borders') },
              ]}
            />
          ) : null}
          {mayChange ? (
            <Button size="compact-sm" variant="default" onClick={() => setChanging(true)}>
              {borders ? t('Zmień granice', 'Change the borders') : t('Wgraj granice', 'Bring in borders')}
            </Button>
          ) : null}
        </>
      }
    >
      {(cursor) => (
        <>
          {changing ? (
            <BoundariesDialog
              current={borders}
              close={() => setChanging(false)}
              shown={(are) => setLayout(are ? 'granice' : 'kafelki')}
            />
          ) : null}
          {withBorders ? (
            <BorderMap
              title={t(`Mapa gmin: ${names[measure]}`, `Map of gminas: ${names[measure]}`)}
              places={borders.boundaries.flatMap(({ code, name, polygons }) => {
                const sum = sums.find((one) => one.code === code)
                return sum ? [{ id: code, name, polygons, value: amountOf(sum), text: textOf(sum) }] : []
              })}
              marked={cursor === null ? null : (sums[cursor]?.code ?? null)}
              source={t(`Granice: ${borders.source}`, `Borders: ${borders.source}`)}
            />
          ) : (
            <TileMap
              title={t(`Mapa gmin: ${names[measure]}`, `Map of gminas: ${names[measure]}`)}
              tiles={gminas.flatMap(({ code, name, column, row }) => {
                const sum = sums.find((one) => one.code === code)
                if (column === null || row === null || !sum) return []
                return [{ id: code, name, column, row, value: amountOf(sum), text: textOf(sum) }]
              })}
              marked={cursor === null ? null : (sums[cursor]?.code ?? null)}
            />
          )}
          <div className="gmina-points no-print">
            {sums
              .filter(({ points }) => points > 0)
              .map((sum) => (
                <details key={sum.code ?? ''}>
                  <summary>
                    {nameOf(sum)}: {count(sum.points, 'point')}
                  </summary>
                  <ul>
                    {pointsOf(sum).map((point) => (
                      <li key={`${point.memberId} ${point.pointCode}`}>
                        <Link
                          to="/klaster/$clusterId/energia"
                          from="/klaster/$clusterId/energia"
                          search={{ okres, obiekt: `point:${point.pointCode}` }}
                        >
                          {point.name}
                        </Link>
                        {point.withdrawalWh === null ? '' : `, ${energy(point.withdrawalWh)}`}
                      </li>
                    ))}
                  </ul>
                </details>
              ))}
          </div>
        </>
      )}
    </ChartFrame>
  )
}
