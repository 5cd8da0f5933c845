import { Fragment } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { ScrollArea } from '../../../ui/table/scroll-area.tsx'
import type { WireFigure, WireTable } from './figure.tsx'
import { DocumentFigure } from './figure.tsx'

type Text = string | readonly { readonly text: string; readonly strong?: boolean }[]

/** A block of the document, as the server sends it. */
export type WireBlock =
  | { readonly kind: 'paragraph'; readonly text: Text; readonly small?: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | { readonly kind: 'notice'; readonly tone: string; readonly title: string; readonly text: string }
  | {
      readonly kind: 'key-figures'
      readonly items: readonly { readonly label: string; readonly value: string; readonly note: string }[]
    }
  | { readonly kind: 'definitions'; readonly items: readonly { readonly term: string; readonly text: string }[] }
  | { readonly kind: 'subheading'; readonly id: string; readonly title: string }
  | ({ readonly kind: 'table' } & WireTable)
  | ({ readonly kind: 'figure' } & WireFigure)

function Words({ text }: { readonly text: Text }) {
  if (typeof text === 'string') return text
  return text.map((run, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence in a fixed order
    run.strong ? <strong key={i}>{run.text}</strong> : <Fragment key={i}>{run.text}</Fragment>,
  )
}

function DocumentTable({ table }: { readonly table: WireTable }) {
  const { t } = useWords()
  return (
    <ScrollArea label={t(`Tabela: ${table.title}`, `Table: ${table.title}`)}>
      <table className="data">
        <caption>
          {table.title}
          {table.note ? <span className="quiet small"> {table.note}</span> : null}
        </caption>
        <thead>
          <tr>
            {table.columns.map(({ title, unit, align }) => (
              <th key={title} scope="col" className={align === 'end' ? 'number' : undefined}>
                {title}
                {unit ? <span className="quiet small"> [{unit}]</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells, total }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of the document have no other name
            <tr key={row} style={total ? { fontWeight: 650 } : undefined}>
              {cells.map(({ text }, i) =>
                i === 0 ? (
                  <th key={table.columns[i]?.title} scope="row" className="plain-weight">
                    {text}
                  </th>
                ) : (
                  <td
                    key={table.columns[i]?.title}
                    className={table.columns[i]?.align === 'end' ? 'number' : undefined}
                  >
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function Block({ block }: { readonly block: WireBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={block.small ? 'reading quiet small' : 'reading'}>
          <Words text={block.text} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className="reading">
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items in a fixed order
            <li key={i}>
              <Words text={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'notice':
      return (
        <Note kind={block.tone === 'warning' ? 'warning' : 'info'}>
          <p>
            <strong>{block.title}</strong> {block.text}
          </p>
        </Note>
      )
    case 'key-figures':
      return (
        <div className="cards">
          {block.items.map(({ label, value, note }) => (
            <div key={label} className="card figure-card">
              <p className="figure-name">{label}</p>
              <p className="figure-value">{value}</p>
              <p className="figure-note">{note}</p>
            </div>
          ))}
        </div>
      )
    case 'definitions':
      return (
        <dl>
          {block.items.map(({ term, text }) => (
            <Fragment key={term}>
              <dt>
                <strong>{term}</strong>
              </dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
        </dl>
      )
    case 'subheading':
      return <h3>{block.title}</h3>
    case 'table':
      return <DocumentTable table={block} />
    case 'figure':
      return <DocumentFigure figure={block} level={3} />
  }
}

/** A chapter as it stands in the document. */
export function Blocks({ blocks }: { readonly blocks: readonly WireBlock[] }) {
  return (
    <div className="stack" lang="pl">
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a chapter in a fixed order
        <Block key={i} block={block} />
      ))}
    </div>
  )
}
