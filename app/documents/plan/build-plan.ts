import type { PlanResult } from '../../usecases/plan/result.ts'
import type { Report, Section } from '../model/document.ts'
import { frameWords } from '../report/frame.ts'
import { changesAnnex } from './changes.ts'
import { airEffectChapter } from './chapters/air-effect.ts'
import { assumptionsAnnex, sourcesAnnex, startingValuesAnnex } from './chapters/annexes.ts'
import { cooperationChapter } from './chapters/cooperation.ts'
import { demandChapter } from './chapters/demand.ts'
import { efficiencyMeansChapter } from './chapters/efficiency-means.ts'
import { emissionsChapter } from './chapters/emissions.ts'
import { findingsAnnex, findingsSheet } from './chapters/findings.ts'
import { forecastChapter } from './chapters/forecast.ts'
import { legalBasisChapter } from './chapters/legal-basis.ts'
import { measuresChapter } from './chapters/measures.ts'
import { methodChapter } from './chapters/method.ts'
import { profileChapter } from './chapters/profile.ts'
import { resourcesChapter } from './chapters/resources.ts'
import { securityChapter } from './chapters/security.ts'
import { summaryChapter } from './chapters/summary.ts'
import { supplyNowChapter } from './chapters/supply-now.ts'
import { surplusChapter } from './chapters/surplus.ts'
import { editedChapters } from './edited-chapters.ts'
import type { PlanView } from './plan-view.ts'
import { planView } from './plan-view.ts'
import { yearlyTables } from './yearly-tables.ts'

/** The chapters in the usual order of such a document. */
const CHAPTERS: readonly ((view: PlanView) => Section)[] = [
  legalBasisChapter,
  methodChapter,
  profileChapter,
  supplyNowChapter,
  resourcesChapter,
  surplusChapter,
  demandChapter,
  emissionsChapter,
  measuresChapter,
  efficiencyMeansChapter,
  forecastChapter,
  airEffectChapter,
  securityChapter,
  cooperationChapter,
  summaryChapter,
]

/** The chapters as the data make them, before any edit. */
export function generatedChapters(result: PlanResult): Section[] {
  const view = planView(result)
  return CHAPTERS.map((chapter) => chapter(view))
}

/** Chapters numbered as the text refers to them; annexes keep their names. */
function numbered(sections: readonly Section[]): Section[] {
  let at = 0
  return sections.map((section) => {
    if (section.annex) return section
    at += 1
    return { ...section, title: `${at}. ${section.title}` }
  })
}

/**
 * The plan as a document in Polish, ready for adoption: chapters from the numbers, edited texts kept, annexes.
 *
 * @param before  the result of the version before, for the list of changes; undefined: no such list
 */
export function buildPlan(result: PlanResult, before?: PlanResult): Report {
  const view = planView(result)
  const { meta } = result
  const frame = frameWords(view.words, meta.version)
  const { sections, findings } = editedChapters(generatedChapters(result), result.chapters)
  return {
    language: 'pl',
    title: 'Założenia do planu zaopatrzenia w ciepło, energię elektryczną i paliwa gazowe',
    subtitle: `Lata ${meta.fromYear}–${meta.toYear}, rok bazowy ${meta.baseYear}`,
    clusterName: meta.name,
    facts: [
      { label: 'Sporządza', value: meta.mayor },
      { label: 'Uchwala', value: meta.council },
      { label: 'Autor', value: meta.author },
      { label: 'Wersja', value: meta.planVersion },
      { label: 'Sporządzono', value: view.words.day(meta.madeOn) },
      { label: 'Program', value: frame.madeWith },
    ],
    keywords: ['założenia do planu zaopatrzenia', 'art. 19 Prawa energetycznego', meta.name],
    madeOn: meta.madeOn,
    version: meta.version,
    frame,
    sections: numbered([
      ...sections,
      assumptionsAnnex(view),
      ...startingValuesAnnex(view),
      sourcesAnnex(view),
      ...(before ? [changesAnnex(view, before)] : []),
      findingsAnnex(view, [...result.findings, ...findings]),
    ]),
    extraTables: [...yearlyTables(view), findingsSheet(view, [...result.findings, ...findings])],
  }
}
