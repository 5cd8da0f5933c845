import type { CSSProperties } from 'react'
import { useId } from 'react'
import type { TimeSeries } from '../../../ui/chart/time-series.ts'

/** Which line and which area is what. */
export function FlowLegend({ drawn }: { readonly drawn: readonly TimeSeries[] }) {
  return (
    <ul className="legend">
      {drawn.map(({ name, colour, dash, fill }) => (
        <li key={name}>
          <svg width="28" height="14" aria-hidden="true">
            {fill ? (
              <AreaSample fill={fill} colour={colour} />
            ) : (
              <line
                x1="0"
                x2="28"
                y1="6"
                y2="6"
                style={{ stroke: `light-dark(${colour.light}, ${colour.dark})` }}
                strokeWidth="2.5"
                strokeDasharray={dash?.join(' ')}
              />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** The same fill and pattern as on the canvas; in forced colours the reader's own. */
function AreaSample({ fill, colour }: Required<Pick<TimeSeries, 'fill' | 'colour'>>) {
  const id = useId()
  const look = {
    '--area-ink': `light-dark(${colour.light}, ${colour.dark})`,
    '--area-ground': `light-dark(${fill.light}, ${fill.dark})`,
  } as CSSProperties
  return (
    <g style={look}>
      {fill.pattern === 'plain' ? null : (
        <defs>
          <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
            {fill.pattern === 'rising' ? (
              <path d="M-8 8L0 0M0 8L8 0M8 8L16 0" className="area-ink" strokeWidth="1.3" />
            ) : (
              <path d="M2 2h0M6 6h0" className="area-ink" strokeWidth="2.5" strokeLinecap="round" />
            )}
          </pattern>
        </defs>
      )}
      <rect x="1" y="1" width="26" height="12" className={fill.pattern === 'plain' ? 'area-plain' : 'area-ground'} />
      {fill.pattern === 'plain' ? null : <rect x="1" y="1" width="26" height="12" fill={`url(#${id})`} />}
    </g>
  )
}
