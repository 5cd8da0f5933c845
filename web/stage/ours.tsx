import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { TimeChart } from '../ui/chart/time-chart.tsx'
import type { TimeSeries } from '../ui/chart/time-series.ts'
import { YearMap } from '../ui/chart/year-map.tsx'
import { LanguageProvider } from '../ui/language.tsx'
import type { Column } from '../ui/table/column.ts'
import { DataTable } from '../ui/table/data-table.tsx'
import type { GridColumn } from '../ui/table/edit-grid.tsx'
import { EditGrid } from '../ui/table/edit-grid.tsx'
import type { Draft } from '../ui/table/grid-state.ts'
import { theme } from '../ui/theme.ts'
import type { Long, Mounted, Part, Rows } from './part.ts'

/** A part in the frame of the app, which is there before it. */
function dressed(mount: (render: (part: ReactNode) => void, host: HTMLElement) => Mounted): Part {
  let render: (part: ReactNode) => void = () => undefined
  return {
    prepare(host) {
      const root = createRoot(host)
      // At once, so that the next frame is the one that shows it.
      render = (part) =>
        flushSync(() =>
          root.render(
            <MantineProvider theme={theme} withCssVariables={false}>
              <LanguageProvider>{part}</LanguageProvider>
            </MantineProvider>,
          ),
        )
      render(null)
    },
    mount: (host) => mount(render, host),
  }
}

const COLOURS = ['#0b6e4f', '#b35c00', '#1f5e99']

export function ourChart({ times, series }: Long): Part {
  const drawn: readonly TimeSeries[] = series.map((values, at) => {
    const colour = COLOURS[at] ?? '#000000'
    return { name: `series ${at}`, values, colour: { light: colour, dark: colour } }
  })
  return dressed((render, host) => {
    const show = (range?: readonly [number, number]) =>
      render(<TimeChart times={times} series={drawn} unit="kW" cursor={null} range={range} />)
    show()
    return { step: (from, to) => show([from, to]), isThere: () => host.querySelector('canvas') !== null }
  })
}

export function ourMap(values: Float64Array): Part {
  return dressed((render, host) => {
    render(
      <YearMap
        days={365}
        slots={96}
        values={values}
        range={{ least: 0, most: 100, over: 0 }}
        cursor={null}
        ticks={[]}
      />,
    )
    return { step: () => undefined, isThere: () => (host.querySelector('canvas')?.width ?? 0) === 365 }
  })
}

export function ourTable(rows: Rows): Part {
  const columns: Column<readonly string[]>[] = (rows[0] ?? []).map((_, at) => ({
    id: String(at),
    header: `Column ${at}`,
    value: (row) => row[at] ?? null,
    rowHeader: at === 0,
  }))
  return dressed((render, host) => {
    render(<DataTable caption="Rows" columns={columns} rows={rows} keyOf={(row) => row[0] ?? ''} />)
    return {
      step: (at) => host.querySelector('.table-area')?.scrollTo(0, at),
      isThere: () => host.querySelectorAll('tr').length > 10,
    }
  })
}

function Sheet({ rows }: { readonly rows: Rows }) {
  const [draft, setDraft] = useState<Draft>({})
  const columns: GridColumn<readonly string[]>[] = (rows[0] ?? []).map((_, at) => ({
    id: String(at),
    header: `Column ${at}`,
    width: 80,
    text: (row) => row[at] ?? '',
    fault: (text) => (/^-?\d+(,\d+)?$/.test(text) ? undefined : 'no number'),
  }))
  return <EditGrid caption="Sheet" columns={columns} rows={rows} keyOf={keyOf} draft={draft} onDraft={setDraft} />
}

const keyOf = (row: readonly string[]) => row[0] ?? ''

/** The sheet; its step pastes over all of it. */
export function ourSheet(rows: Rows): Part {
  return dressed((render, host) => {
    render(<Sheet rows={rows} />)
    return {
      step() {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', rows.map((row) => row.map((_, at) => `${at},5`).join('\t')).join('\n'))
        const cell = host.querySelector('[role="gridcell"]')
        cell?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      isThere: () => host.querySelector('[role="gridcell"]') !== null,
    }
  })
}
