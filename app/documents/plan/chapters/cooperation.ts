import { paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { row, textCell } from '../../model/cells.ts'
import type { Block, Section } from '../../model/document.ts'
import { ACTOR_NAMES, REASON_NAMES, STATE_NAMES, STEP_NAMES } from '../names.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

const SCOPE = { heat: 'ciepło', electricity: 'energia elektryczna', gas: 'gaz', res: 'OZE' } as const

function letters({ result, words }: PlanView): Block[] {
  const all = result.procedureData.letters
  if (all.length === 0) return [paragraph('Wystąpień jeszcze nie wysłano.')]
  const sent = all.filter(({ sentOn, repliedOn }) => sentOn !== undefined || repliedOn !== undefined)
  const waiting = sent.filter(({ repliedOn }) => repliedOn === undefined)
  const said = [
    sent.length === 0 ? 'Wystąpień jeszcze nie wysłano.' : `Wystąpiono do ${words.count(sent.length, 'addressee')}.`,
    ...(sent.length === 0
      ? []
      : [
          waiting.length === 0
            ? 'Wszyscy odpowiedzieli.'
            : `Bez odpowiedzi: ${words.list(waiting.map(({ to }) => to))}.`,
        ]),
    ...(sent.length < all.length ? [`Do wysłania: ${words.number(all.length - sent.length)}.`] : []),
  ]
  return [
    paragraph(said.join(' ')),
    planTable(
      'letters',
      'Wystąpienia i odpowiedzi',
      [
        wordColumn('Adresat', 2),
        wordColumn('Wysłano', 0),
        wordColumn('Odpowiedź', 0),
        wordColumn('Zakres', 1),
        wordColumn('Treść', 3),
      ],
      all.map((one) =>
        row([
          textCell(one.to),
          textCell(one.sentOn ? words.dayShort(one.sentOn) : words.missing),
          textCell(one.repliedOn ? words.dayShort(one.repliedOn) : words.missing),
          textCell(one.scope.length === 0 ? words.missing : words.list(one.scope.map((scope) => SCOPE[scope]))),
          textCell(one.reply ?? words.missing),
        ]),
      ),
      { sheet: 'Wystąpienia' },
    ),
  ]
}

function remarks({ result, words }: PlanView): Block[] {
  const all = result.procedureData.remarks
  if (all.length === 0) return []
  return [
    planTable(
      'remarks',
      'Wnioski, zastrzeżenia i uwagi z wyłożenia',
      [
        wordColumn('Kto', 1),
        wordColumn('Dzień', 0),
        wordColumn('Uwaga', 3),
        wordColumn('Odpowiedź', 3),
        wordColumn('Wynik', 1),
      ],
      all.map((one) =>
        row([
          textCell(one.from),
          textCell(words.dayShort(one.receivedOn)),
          textCell(one.text),
          textCell(one.answer ?? words.missing),
          textCell(one.accepted === undefined ? 'nierozpatrzona' : one.accepted ? 'uwzględniona' : 'nieuwzględniona'),
        ]),
      ),
      { sheet: 'Uwagi z wyłożenia' },
    ),
  ]
}

/** Chapter 14: cooperation with other gminas and the procedure of adoption. */
export function cooperationChapter(view: PlanView): Section {
  const { result, words } = view
  const { procedure, neighbours } = result
  return {
    id: 'cooperation',
    title: 'Współpraca z innymi gminami i procedura',
    blocks: [
      ...(neighbours === null ? [] : [paragraph(`Sąsiednie gminy: ${words.list(neighbours)}.`)]),
      ...letters(view),
      subheading('procedure', 'Procedura uchwalenia'),
      planTable(
        'procedure',
        'Kroki procedury (art. 19 i 20 Prawa energetycznego)',
        [
          wordColumn('Krok', 2),
          wordColumn('Kto', 2),
          wordColumn('Podstawa', 1),
          wordColumn('Wykonano', 0),
          wordColumn('Termin', 0),
          wordColumn('Stan', 2),
        ],
        procedure.steps.map((one) =>
          row([
            textCell(STEP_NAMES[one.id]),
            textCell(ACTOR_NAMES[one.actor]),
            textCell(one.law),
            textCell(one.doneOn ? words.dayShort(one.doneOn) : words.missing),
            textCell(one.dueOn ? words.dayShort(one.dueOn) : words.missing),
            {
              ...textCell(`${STATE_NAMES[one.state]}${one.reason ? `: ${REASON_NAMES[one.reason]}` : ''}`),
              strong: one.state === 'overdue' || one.state === 'broken',
            },
          ]),
        ),
        { sheet: 'Procedura' },
      ),
      ...remarks(view),
    ],
  }
}
