import type { TimeSeries } from '../../../ui/chart/time-series.ts'

/** Which line and which area is what. */
export function FlowLegend({ drawn }: { readonly drawn: readonly TimeSeries[] }) {
  return (
    <ul className="legend">
      {drawn.map(({ name, colour, dash, fill }) => (
        <li key={name}>
          <svg width="28" height="12" aria-hidden="true">
            {fill ? (
              <rect
                x="1"
                y="1"
                width="26"
                height="10"
                style={{
                  fill: `light-dark(${fill.light}, ${fill.dark})`,
                  stroke: `light-dark(${colour.light}, ${colour.dark})`,
                }}
              />
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
