import type { SharingReport } from '../../usecases/analyse/result.ts'
import { notice, numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { groszCell, row, textCell, totalRow } from '../model/cells.ts'
import type { Block, Certainty, FrameWords, Section, Table } from '../model/document.ts'
import type { View } from './view.ts'
import { certaintyOf, regimeOf } from './view.ts'

/** How sure the money is that a key shares. */
export function sharingCertainty(view: View, { regime, decisionInForce }: SharingReport): Certainty {
  const found = regimeOf(view, { id: regime, decisionInForce })
  return found ? certaintyOf({ ...found.regime, decisionInForce }) : 'certain'
}

function shareOf({ shares }: SharingReport, member: string): string | null {
  return shares.find((one) => one.member === member)?.sharePln ?? null
}

function table(view: View, frame: FrameWords): Table {
  const { words, result, memberName } = view
  const { t } = words
  return {
    kind: 'table',
    id: 'sharing',
    sheet: t('Podział korzyści', 'Sharing of the benefit'),
    title: t('Udział każdego członka przy każdym kluczu', 'Share of each member under each key'),
    columns: [
      wordColumn(t('Członek', 'Member'), 2),
      ...result.sharing.map((one) => {
        const certainty = sharingCertainty(view, one)
        const name = words.title(one.name)
        return numberColumn(
          certainty === 'certain' ? name : `${name} (${frame.marks[certainty]})`,
          t('zł', 'PLN'),
          certainty,
        )
      }),
    ],
    rows: [
      ...result.members.map(({ id }) =>
        row([textCell(memberName(id)), ...result.sharing.map((one) => groszCell(shareOf(one, id), words))]),
      ),
      totalRow([
        textCell(t('Razem', 'Total')),
        ...result.sharing.map(({ benefitPln }) => groszCell(benefitPln, words)),
      ]),
    ],
    note: t(
      'Każdy klucz dzieli tę samą kwotę co do grosza; ostatnie grosze przydziela metoda największych reszt.',
      'Each key shares the same amount to the grosz; the last grosze go by largest remainder.',
    ),
    certainty: 'certain',
  }
}

function keyTable({ result, words }: View): Table {
  const { t } = words
  return {
    kind: 'table',
    id: 'sharing-keys',
    sheet: t('Klucze podziału', 'Sharing keys'),
    title: t('Klucze podziału', 'Sharing keys'),
    columns: [wordColumn(t('Klucz', 'Key'), 1), wordColumn(t('Jak dzieli', 'How it shares'), 4)],
    rows: result.sharing.map(({ name, note }) => row([textCell(words.title(name)), textCell(words.of(note))])),
    certainty: 'certain',
  }
}

/** Why each member gets what it gets, under every key; the members' pages and the spreadsheet have it. */
export function reasonTable(view: View): Table {
  const { words, result, memberName } = view
  const { t } = words
  return {
    kind: 'table',
    id: 'sharing-reasons',
    sheet: t('Uzasadnienie podziału', 'Reasons of the shares'),
    title: t('Dlaczego tyle: uzasadnienie udziałów', 'Why this much: reasons of the shares'),
    columns: [
      wordColumn(t('Członek', 'Member'), 2),
      wordColumn(t('Klucz', 'Key'), 1),
      numberColumn(t('Udział', 'Share'), t('zł', 'PLN')),
      wordColumn(t('Dlaczego', 'Why'), 4),
    ],
    rows: result.members.flatMap(({ id }) =>
      result.sharing.map((one) => {
        const share = one.shares.find(({ member }) => member === id)
        return row([
          textCell(memberName(id)),
          textCell(words.title(one.name)),
          groszCell(share?.sharePln ?? null, words),
          textCell(share ? words.of(share.reason) : words.missing),
        ])
      }),
    ),
    certainty: result.sharing.map((one) => sharingCertainty(view, one)).find((one) => one !== 'certain') ?? 'certain',
  }
}

function spread(view: View): string {
  const { result, words, memberName } = view
  const { t } = words
  const widest = result.members
    .map(({ id }) => {
      const amounts = result.sharing.map((one) => Number(shareOf(one, id) ?? 0))
      return { id, least: Math.min(...amounts), most: Math.max(...amounts) }
    })
    .reduce((a, b) => (b.most - b.least > a.most - a.least ? b : a))
  return t(
    `Wybór klucza najbardziej zmienia udział członka ${memberName(widest.id)}: od ${words.grosze(widest.least)} do ${words.grosze(widest.most)}.`,
    `The choice of key changes most for ${memberName(widest.id)}: from ${words.grosze(widest.least)} to ${words.grosze(widest.most)}.`,
  )
}

/** The benefit shared by each key, side by side. */
export function sharingChapter(view: View, frame: FrameWords): Section | null {
  const { result, words } = view
  const { t } = words
  const [first] = result.sharing
  if (first === undefined || result.members.length === 0) return null
  const certainty = sharingCertainty(view, first)
  const base = regimeOf(view, { id: first.regime, decisionInForce: first.decisionInForce })
  const blocks: Block[] = [
    paragraph(
      t(
        `Do podziału jest ${words.grosze(first.benefitPln)}${base === null ? '' : ` (forma „${base.title}”)`}. Umowa może przyjąć każdy z poniższych kluczy. ${result.sharing.length > 1 ? spread(view) : ''}`.trim(),
        `${words.grosze(first.benefitPln)} are to be shared${base === null ? '' : ` (form “${base.title}”)`}. The agreement may take any of the keys below. ${result.sharing.length > 1 ? spread(view) : ''}`.trim(),
      ),
    ),
    ...(certainty === 'certain'
      ? []
      : [
          notice(
            certainty,
            t(`Dzielona kwota: ${frame.marks[certainty]}`, `The amount shared: ${frame.marks[certainty]}`),
            frame.markMeanings[certainty],
          ),
        ]),
    keyTable(view),
    table(view, frame),
  ]
  return { id: 'sharing', title: t('Podział korzyści', 'Sharing of the benefit'), blocks }
}
