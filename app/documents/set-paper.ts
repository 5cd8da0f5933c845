import type { SetPaper } from '../usecases/papers/papers.ts'
import type { KeptFormat, PaperContent } from '../usecases/papers/ports.ts'
import type { Report } from './model/document.ts'
import { buildDeclaration } from './register/build-declaration.ts'
import { buildMemberRegister, buildPointList } from './register/build-register.ts'
import { buildSettlement } from './settlement/build-settlement.ts'
import { buildStatement } from './statement/build-statement.ts'
import { typeset } from './typeset/typeset.ts'
import { slug } from './words/file-names.ts'
import type { Language } from './words/language.ts'

function built(found: PaperContent, language: Language, madeOn: string): { report: Report; stem: string } {
  const pl = language === 'pl'
  switch (found.kind) {
    case 'settlement': {
      const { head, clusterName } = found.paper
      const stem = `${head.month}_${pl ? 'rozliczenie' : 'settlement'}_${slug(clusterName)}`
      return { report: buildSettlement(found.paper, language), stem }
    }
    case 'statement': {
      const stem = `${found.page.month}_${pl ? 'zestawienie' : 'statement'}_${slug(found.page.member.name)}`
      return { report: buildStatement(found.page, language), stem }
    }
    case 'member-register': {
      const report = buildMemberRegister(found.members, { clusterName: found.clusterName, madeOn, language })
      return { report, stem: `${madeOn}_${pl ? 'rejestr-czlonkow' : 'members'}_${slug(found.clusterName)}` }
    }
    case 'point-list': {
      const report = buildPointList(found.points, { clusterName: found.clusterName, madeOn, language })
      return { report, stem: `${madeOn}_${pl ? 'wykaz-punktow' : 'points'}_${slug(found.clusterName)}` }
    }
    case 'declaration': {
      const report = buildDeclaration(found.member, { clusterName: found.clusterName, madeOn })
      return { report, stem: `${madeOn}_deklaracja_${slug(found.member.name)}` }
    }
  }
}

/** Sets a paper to be kept. */
export async function setPaper(
  found: PaperContent,
  madeOn: string,
  format: KeptFormat,
  language: Language,
): Promise<SetPaper> {
  const { report, stem } = built(found, language, madeOn)
  const content = await typeset(format, report)
  if (typeof content === 'string') throw new Error(`a paper of format ${format} came out as text`)
  return { fileName: `${stem}.${format}`, content }
}
