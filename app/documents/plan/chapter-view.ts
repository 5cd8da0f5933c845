import type { PlanResult } from '../../usecases/plan/result.ts'
import type { Section } from '../model/document.ts'
import { buildPlan, generatedChapters } from './build-plan.ts'
import { chapterMarkdown } from './chapter-markdown.ts'
import { chapterHash } from './edited-chapters.ts'

/** A chapter beside what the data make of it now. */
export interface ChapterView {
  readonly id: string
  readonly title: string
  readonly edited: boolean
  /** The numbers under an edited text changed since it was written. */
  readonly stale: boolean
  readonly section: Section
  readonly markdown: string
  readonly generated: string
  readonly hash: string
}

/** The chapters as the document has them, annexes left out. */
export function chapterViews(result: PlanResult): ChapterView[] {
  const shown = new Map(buildPlan(result).sections.map((section) => [section.id, section]))
  return generatedChapters(result).map((own) => {
    const edit = result.chapters.find(({ id }) => id === own.id)
    const hash = chapterHash(own)
    const generated = chapterMarkdown(own)
    return {
      id: own.id,
      title: own.title,
      edited: edit !== undefined,
      stale: edit !== undefined && edit.replaces !== hash,
      section: shown.get(own.id) ?? own,
      markdown: edit?.text ?? generated,
      generated,
      hash,
    }
  })
}

/** One chapter alone, as a report a renderer takes. */
export function chapterReport(result: PlanResult, id: string) {
  const whole = buildPlan(result)
  return { ...whole, sections: whole.sections.filter((section) => section.id === id) }
}
