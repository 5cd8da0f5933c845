import { createHash } from 'node:crypto'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { nearest } from '../../../domain/problems/nearest.ts'
import type { ChapterText } from '../../usecases/plan/plan-data.ts'
import type { Section } from '../model/document.ts'
import { blocksOf, chapterMarkdown } from './chapter-markdown.ts'

/** Hash of what the data say in a chapter, words and tables: it changes when any number in it does. */
export function chapterHash(section: Section): string {
  const tables = section.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows] : block.kind === 'figure' ? [block.data.rows] : [],
  )
  const text = `${section.title}\n${chapterMarkdown(section)}\n${JSON.stringify(tables)}`
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** The file a person takes to edit a chapter: its first line says which generated text it replaces. */
export function chapterFile(section: Section): string {
  return `<!-- openklaster: replaces ${chapterHash(section)} -->\n\n${chapterMarkdown(section)}\n`
}

/** Chapters with edited texts put in place; an edit whose data changed since is kept and told. */
export function editedChapters(
  sections: readonly Section[],
  edits: readonly ChapterText[],
): { readonly sections: Section[]; readonly findings: Finding[] } {
  const findings: Finding[] = []
  const known = sections.map(({ id }) => id)
  for (const { id } of edits)
    if (!known.includes(id))
      findings.push(finding('plan.chapter-unknown', 'warning', { chapter: id, nearest: nearest(id, known).join(', ') }))
  return {
    findings,
    sections: sections.map((section) => {
      const edit = edits.find(({ id }) => id === section.id)
      if (!edit) return section
      const now = chapterHash(section)
      if (edit.replaces !== now)
        findings.push(
          finding('plan.chapter-stale', 'warning', { chapter: section.title, was: edit.replaces ?? '–', now }),
        )
      return { ...section, blocks: blocksOf(edit.text, section) }
    }),
  }
}
