import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { createRoot } from 'react-dom/client'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { Long, Part, Rows } from './part.ts'

/** The chart library alone, with lines as thick as ours. */
export function bareChart({ times, series }: Long): Part {
  return {
    mount(host) {
      const plot = new uPlot(
        {
          width: 1200,
          height: 340,
          series: [
            {},
            ...series.map((_, at) => ({
              label: String(at),
              stroke: ['#06c', '#c60', '#0a0'][at] ?? '#000',
              width: 1.6,
            })),
          ],
        },
        [times, ...series] as unknown as uPlot.AlignedData,
        host,
      )
      return { step: (from, to) => plot.setScale('x', { min: from, max: to }), isThere: () => true }
    },
  }
}

function BareTable({ rows }: { readonly rows: Rows }) {
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 41,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  return (
    <div ref={box} className="scrolled" style={{ height: 640, overflow: 'auto' }}>
      <table>
        <tbody>
          <tr>
            <td style={{ height: items[0]?.start ?? 0 }} />
          </tr>
          {items.map(({ index }) => (
            <tr key={index}>
              {(rows[index] ?? []).map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row never move
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
          <tr>
            <td style={{ height: virtual.getTotalSize() - (items.at(-1)?.end ?? 0) }} />
          </tr>
        </tbody>
      </table>
    </div>
  )
}

/** A long table with row virtualisation alone. */
export function bareTable(rows: Rows): Part {
  return {
    mount(host) {
      createRoot(host).render(<BareTable rows={rows} />)
      return {
        step: (at) => host.querySelector('.scrolled')?.scrollTo(0, at),
        isThere: () => host.querySelectorAll('tr').length > 10,
      }
    },
  }
}
