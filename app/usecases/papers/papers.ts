import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { settlementPaper } from '../settlement/settlement-paper.ts'
import { findStatement } from '../settlement/statements.ts'
import type { KeptFormat, Paper, PaperContent, PaperKind, PaperNeeds } from './ports.ts'

/** More members or points than any cluster has. */
const ALL = 50_000

export interface PaperWanted {
  readonly kind: PaperKind
  readonly format: KeptFormat
  readonly language: 'pl' | 'en'
  readonly settlementId: string | null
  readonly memberId: string | null
}

/** A paper as the typesetter gives it. */
export interface SetPaper {
  readonly fileName: string
  readonly content: Uint8Array
}

function given(value: string | null, field: string, kind: PaperKind): string {
  if (value === null) throw new Refusal('paper.about-what', { kind, field })
  return value
}

async function contentOf(needs: PaperNeeds, actor: Actor, cluster: string, wanted: PaperWanted): Promise<PaperContent> {
  const { kind, settlementId, memberId } = wanted
  if (kind === 'settlement')
    return { kind, paper: await settlementPaper(needs, actor, cluster, given(settlementId, 'settlementId', kind)) }
  if (kind === 'statement') {
    const [settlement, member] = [given(settlementId, 'settlementId', kind), given(memberId, 'memberId', kind)]
    return { kind, page: await findStatement(needs, actor, cluster, settlement, member) }
  }
  return needs.read(async ({ clusters, members, points }) => {
    const clusterName = (await clusters.find(cluster))?.name ?? ''
    const page = { after: null, limit: ALL, text: null, on: null }
    if (kind === 'member-register')
      return { kind, clusterName, members: (await members.list(cluster, { ...page, kind: null })).items }
    if (kind === 'point-list')
      return {
        kind,
        clusterName,
        points: (await points.list(cluster, { ...page, memberId: null, owners: null })).items,
      }
    const id = given(memberId, 'memberId', kind)
    const member = await members.find(cluster, id)
    if (!member) throw new Refusal('member.not-found', { id })
    return { kind, clusterName, member }
  })
}

/**
 * Makes a paper from what the cluster holds now and keeps it; its bytes never change after.
 *
 * @param set  the typesetter: from content to a file
 * @refuses paper.about-what, settlement.not-found, settlement.not-approved, settlement.no-statement, member.not-found
 * @pl sporządzenie dokumentu
 */
export async function makePaper(
  needs: PaperNeeds,
  actor: Actor,
  cluster: string,
  wanted: PaperWanted,
  set: (content: PaperContent, madeOn: string) => Promise<SetPaper>,
): Promise<Paper> {
  entitle(actor, 'papers.make', cluster)
  const found = await contentOf(needs, actor, cluster, wanted)
  const at = needs.now()
  const { fileName, content } = await set(found, at.slice(0, 10))
  const isOfSettlement = wanted.kind === 'settlement' || wanted.kind === 'statement'
  const isOfMember = wanted.kind === 'statement' || wanted.kind === 'declaration'
  const paper: Paper = {
    ...wanted,
    paperId: needs.newId(),
    settlementId: isOfSettlement ? wanted.settlementId : null,
    memberId: isOfMember ? wanted.memberId : null,
    fileName,
    bytes: content.byteLength,
    sha256: needs.sha256(content),
    madeAt: at,
    madeBy: actorId(actor),
  }
  await needs.transaction(async ({ papers, journal }) => {
    await papers.insert(cluster, paper, content)
    await journal.record(cluster, at, {
      actor: actorId(actor),
      what: 'paper.made',
      about: `paper:${paper.paperId}`,
      before: null,
      after: paper,
    })
  })
  return paper
}

/** Papers that were made, newest first. @refuses actor.not-entitled */
export async function listPapers({ read }: PaperNeeds, actor: Actor, cluster: string): Promise<readonly Paper[]> {
  entitle(actor, 'papers.read', cluster)
  return read(({ papers }) => papers.list(cluster))
}

/** A paper with its bytes as they were made. @refuses paper.not-found, actor.not-entitled */
export async function readPaper(
  { read, sha256 }: PaperNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<{ readonly paper: Paper; readonly content: Uint8Array }> {
  entitle(actor, 'papers.read', cluster)
  return read(async ({ papers }) => {
    const paper = await papers.find(cluster, id)
    const content = paper && (await papers.content(cluster, id))
    if (!paper || !content) throw new Refusal('paper.not-found', { id })
    if (sha256(content) !== paper.sha256) throw new Error(`paper ${id} is not what was made`)
    return { paper, content }
  })
}
