import type { AnalysisResult } from '../../usecases/analyse/result.ts'
import type { Report, Section } from '../model/document.ts'
import { formatPeriodShort } from '../words/days.ts'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words.ts'
import { balanceChapter, pointBalanceTable } from './balance.ts'
import { benefitChapter } from './benefit.ts'
import { allBillLines, billsChapter } from './bills.ts'
import { communityChapter } from './community.ts'
import { conditionsChapter } from './conditions.ts'
import { findingsChapter, findingTable } from './findings.ts'
import { flowsChapter } from './flows.ts'
import { frameWords } from './frame.ts'
import { glossaryChapter } from './glossary.ts'
import { inputsChapter } from './inputs.ts'
import { investmentChapter } from './investment.ts'
import { lawChapter, sourceTable } from './law.ts'
import { hourTable, loadChapter } from './load.ts'
import { memberPages } from './member-pages.ts'
import { methodChapter } from './method.ts'
import { pointQualityTable, qualityAnnex, qualityChapter } from './quality.ts'
import { regimesChapter } from './regimes.ts'
import { riskChapter } from './risk.ts'
import { reasonTable, sharingChapter } from './sharing.ts'
import { summaryChapter } from './summary.ts'
import { viewOf } from './view.ts'

/**
 * The report of an analysis, before any format: chapters, tables, charts and sentences, all from the numbers.
 *
 * @param result    what the main job found
 * @param language  Polish or English; both come from the same builders
 */
export function buildReport(result: AnalysisResult, language: Language): Report {
  const words = wordsIn(language)
  const { t } = words
  const { cluster } = result
  const frame = frameWords(words, cluster.version)
  const view = viewOf(result, words)
  const chapters = [
    summaryChapter(view, frame),
    methodChapter(view, frame),
    communityChapter(view),
    qualityChapter(view),
    balanceChapter(view),
    flowsChapter(view),
    loadChapter(view),
    regimesChapter(view, frame),
    conditionsChapter(view),
    benefitChapter(view, frame),
    sharingChapter(view, frame),
    billsChapter(view, frame),
    investmentChapter(view, frame),
    riskChapter(view, frame),
    findingsChapter(view),
    lawChapter(view),
    inputsChapter(view),
  ].filter((chapter): chapter is Section => chapter !== null)
  const annexes = [...memberPages(view, frame), qualityAnnex(view)].filter((one): one is Section => one !== null)
  const glossary = glossaryChapter([...chapters, ...annexes], words)
  const extraTables = [
    ...(result.points.length > 0 ? [pointQualityTable(view)] : []),
    ...(result.balance.points.length > 0 ? [pointBalanceTable(view)] : []),
    ...(result.sharing.length > 0 && result.members.length > 0 ? [reasonTable(view)] : []),
    allBillLines(view, frame),
    sourceTable(view),
    findingTable(view),
    hourTable(view),
  ].filter((table) => table !== null)
  return {
    language,
    title: t('Analiza klastra energii', 'Analysis of an energy cluster'),
    subtitle: t(
      'Bilans energii, formy prawne, podział korzyści i inwestycje',
      'Energy balance, legal forms, sharing of the benefit and investments',
    ),
    clusterName: cluster.name,
    facts: [
      { label: t('Koordynator', 'Coordinator'), value: cluster.coordinator },
      { label: t('Obszar', 'Area'), value: cluster.area },
      { label: t('Dystrybutor (OSD)', 'Distributor (DSO)'), value: cluster.distributor },
      { label: t('Okres', 'Period'), value: words.period(cluster.from, cluster.to) },
      { label: t('Sporządzono', 'Made on'), value: words.day(cluster.madeOn) },
      { label: t('Program', 'Program'), value: frame.madeWith },
    ],
    keywords: [
      t('klaster energii', 'energy cluster'),
      cluster.name,
      formatPeriodShort(cluster.from, cluster.to, language),
    ],
    madeOn: cluster.madeOn,
    version: cluster.version,
    frame,
    sections: [...chapters, ...(glossary === null ? [] : [glossary]), ...annexes],
    extraTables: extraTables.filter(({ rows }) => rows.length > 0),
  }
}
