import { asPlainText } from '../model/blocks.ts'
import type { Block, Run, Section, Text } from '../model/document.ts'

const MARKER = /^\[\[([\w-]+)\]\]$/

function marked(text: Text): string {
  if (typeof text === 'string') return text
  return text.map((run) => (run.strong ? `**${run.text}**` : run.text)).join('')
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return marked(block.text)
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${marked(item)}`).join('\n')
    case 'subheading':
      return `### ${block.title}`
    case 'table':
    case 'figure':
      return `[[${block.id}]]`
    case 'notice':
      return `${block.title}: ${block.text}`
    case 'definitions':
      return block.items.map(({ term, text }) => `- **${term}** – ${text}`).join('\n')
    case 'key-figures':
      return block.items.map(({ label, value, note }) => `- **${label}:** ${value} ${note}`).join('\n')
  }
}

/** A chapter as the Markdown a person edits: text as text, each table and chart as a marker `[[id]]` on its own line. */
export function chapterMarkdown(section: Section): string {
  return section.blocks.map(blockMarkdown).join('\n\n')
}

function runs(text: string): Text {
  const parts = text.split(/\*\*(.+?)\*\*/)
  if (parts.length === 1) return text
  return parts
    .map((part, i): Run => (i % 2 === 1 ? { text: part, strong: true } : { text: part }))
    .filter((run) => run.text !== '')
}

/**
 * Blocks of an edited chapter. Markers take the generated table or chart; those the editor left out follow at the end,
 * because a number of the plan is never lost by editing its words.
 */
export function blocksOf(markdown: string, section: Section): Block[] {
  const objects = new Map<string, Block>(
    section.blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'figure' ? [[block.id, block]] : [])),
  )
  const blocks: Block[] = []
  let headings = 0
  for (const part of markdown.split(/\n{2,}/)) {
    const lines = part.split('\n').map((line) => line.trim())
    const [first = ''] = lines
    const id = MARKER.exec(first)?.[1]
    if (id !== undefined) {
      const block = objects.get(id)
      if (block) blocks.push(block)
      objects.delete(id)
    } else if (/^#{2,4} /.test(first)) {
      headings += 1
      blocks.push({
        kind: 'subheading',
        id: `${section.id}-own-${headings}`,
        title: asPlainText(runs(first.replace(/^#+ /, ''))),
      })
    } else if (lines.every((line) => /^- /.test(line)))
      blocks.push({ kind: 'list', ordered: false, items: lines.map((line) => runs(line.slice(2))) })
    else if (lines.every((line) => /^\d+\. /.test(line)))
      blocks.push({ kind: 'list', ordered: true, items: lines.map((line) => runs(line.replace(/^\d+\. /, ''))) })
    else if (first !== '') blocks.push({ kind: 'paragraph', text: runs(lines.join(' ')) })
  }
  return [...blocks, ...objects.values()]
}
