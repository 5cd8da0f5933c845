import { SegmentedControl } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { useId, useState } from 'react'
import type { FileTable } from '../files.ts'
import { downloadCsv, downloadXlsx } from '../files.ts'
import { useWords } from '../language.tsx'
import { MenuButton } from '../menu-button.tsx'
import type { Column } from '../table/column.ts'
import { DataTable } from '../table/data-table.tsx'
import { downloadPicture } from './picture.ts'

/** Positions the keyboard can visit, and what is said at each. */
export interface CursorStops {
  readonly count: number
  /** What is read aloud and shown at a stop: date, value, unit. */
  readonly text: (index: number) => string
  /** Stops passed with Page Up and Page Down. */
  readonly leap?: number
}

interface Props {
  readonly title: string
  readonly unit?: string
  /** What the chart says, in one sentence with a number and a unit. */
  readonly sentence: string
  /** The same data as a table; each download takes it too, and the cursor when it has no stops of its own. */
  readonly table: FileTable
  readonly cursor?: CursorStops
  readonly actions?: ReactNode
  readonly children: (cursor: number | null) => ReactNode
  readonly level?: 2 | 3
}

type Cells = readonly (string | number | null)[]

function columnsOf(table: FileTable, number: (value: number) => string): Column<Cells>[] {
  return table.header.map((header, index) => {
    const numeric = table.rows.some((row) => typeof row[index] === 'number')
    return {
      id: String(index),
      header,
      numeric,
      rowHeader: index === 0,
      value: (row) => row[index] ?? null,
      cell: (row) => {
        const value = row[index] ?? null
        return value === null ? '–' : typeof value === 'number' ? number(value) : value
      },
    }
  })
}

function nextStop(key: string, at: number | null, { count, leap }: CursorStops): number | null | undefined {
  const now = at ?? -1
  const step = leap ?? Math.max(1, Math.round(count / 12))
  const wanted: Record<string, number> = {
    ArrowRight: now + 1,
    ArrowLeft: at === null ? count - 1 : now - 1,
    PageDown: now + step,
    PageUp: now - step,
    Home: 0,
    End: count - 1,
  }
  if (key === 'Escape') return null
  const next = wanted[key]
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next))
}

/** Where a chart has no stops of its own, the cursor goes from row to row of its table. */
function rowStops({ header, rows }: FileTable, said: (value: string | number | null) => string): CursorStops {
  return {
    count: rows.length,
    text: (index) => {
      const [name, ...values] = rows[index] ?? []
      return `${said(name ?? null)}: ${values.map((value, at) => `${header[at + 1] ?? ''} ${said(value)}`).join(', ')}`
    },
  }
}

/**
 * The frame around every chart: title, unit, a sentence, the table, files, a cursor moved by keys, and print.
 *
 * The library only paints; everything a person needs who does not see the picture is here.
 */
export function ChartFrame({ title, unit, sentence, table, cursor: stops, actions, children, level = 2 }: Props) {
  const { t, short } = useWords()
  const said = (value: string | number | null) =>
    value === null ? t('brak', 'none') : typeof value === 'number' ? short(value, 3) : value
  const cursor = stops ?? rowStops(table, said)
  const [shown, setShown] = useState('chart')
  const [at, setAt] = useState<number | null>(null)
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  const move = (event: KeyboardEvent) => {
    // Keys pressed in a dialog or a field that stands in the chart are not the chart's.
    if (cursor.count === 0 || event.target !== event.currentTarget) return
    const next = nextStop(event.key, at, cursor)
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
  }
  return (
    <figure className="chart card" aria-labelledby={`${id}-title`}>
      <div className="chart-top">
        <div>
          <Heading id={`${id}-title`}>
            {title}
            {unit ? <span className="quiet small"> [{unit}]</span> : null}
          </Heading>
        </div>
        <div className="row no-print">
          {actions}
          <SegmentedControl
            size="xs"
            value={shown}
            onChange={setShown}
            aria-label={t('Jak pokazać', 'Show as')}
            data={[
              { value: 'chart', label: t('Wykres', 'Chart') },
              { value: 'table', label: t('Tabela', 'Table') },
            ]}
          />
          <MenuButton
            size="compact-sm"
            label={
              <>
                {t('Pobierz', 'Download')}
                <span className="visually-hidden">: {title}</span>
              </>
            }
            items={[
              { label: 'CSV', run: () => downloadCsv(table) },
              { label: 'XLSX', run: () => downloadXlsx(table) },
              ...(shown === 'chart'
                ? [
                    {
                      label: t('Obraz', 'Picture'),
                      run: () => downloadPicture(`${id}-body`, table.name, unit ? `${title} [${unit}]` : title),
                    },
                  ]
                : []),
            ]}
          />
        </div>
      </div>
      <p className="chart-sentence" id={`${id}-sentence`}>
        {sentence}
      </p>
      {shown === 'chart' ? (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a picture read by keys is no set of fields */}
          <div
            id={`${id}-body`}
            className="chart-body"
            role="group"
            aria-roledescription={t('wykres', 'chart')}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-sentence`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows on the chart read its values
            tabIndex={0}
            onKeyDown={move}
          >
            {children(at)}
          </div>
          <output className="chart-cursor" aria-live="polite">
            {at === null ? (
              <span className="quiet no-print">
                {t('Strzałki na wykresie czytają kolejne wartości.', 'Arrow keys on the chart read the values.')}
              </span>
            ) : (
              cursor.text(at)
            )}
          </output>
        </>
      ) : (
        <DataTable
          caption={title}
          captionHidden
          columns={columnsOf(table, (value) => short(value, 3))}
          rows={table.rows}
          keyOf={(row) => String(row[0])}
        />
      )}
    </figure>
  )
}
