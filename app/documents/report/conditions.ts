import type { Condition, RegimeId } from '../../usecases/analyse/result.ts'
import { paragraph, subheading, wordColumn } from '../model/blocks.ts'
import { row, textCell } from '../model/cells.ts'
import type { Block, Cell, Figure, Section, Table } from '../model/document.ts'
import type { Words } from '../words/words.ts'
import { conditionSide, conditionValue, distanceText } from './condition-words.ts'
import type { RegimeView, View } from './view.ts'

/** Regimes with conditions; one computed for two states of the law has the same conditions and stands once. */
function withConditions({ others }: View): RegimeView[] {
  return others.filter(
    ({ regime }, i) => regime.conditions.length > 0 && others.findIndex((one) => one.regime.id === regime.id) === i,
  )
}

function outcome({ passes, distance }: Condition, { t }: Words): string {
  if (passes) return t('spełniony', 'met')
  return distance === null ? t('niesprawdzony', 'not checked') : t('niespełniony', 'not met')
}

function typed(text: string, value: number | null): Cell {
  return { text, value, kind: 'number', decimals: 4 }
}

/** A legal form with the conditions it was tested by. */
export interface Tested {
  readonly id: RegimeId
  readonly conditions: readonly Condition[]
}

/** Conditions of a form, each with its distance and article. */
export function conditionTable(regime: Tested, name: string, words: Words): Table {
  const { t } = words
  return {
    kind: 'table',
    id: `conditions-${regime.id}`,
    sheet: `${t('Warunki', 'Conditions')} – ${name}`.slice(0, 31),
    title: t(`Warunki: ${name}`, `Conditions: ${name}`),
    columns: [
      wordColumn(t('Warunek', 'Condition'), 3),
      { title: t('Wartość', 'Value'), align: 'end', grow: 0 },
      { title: t('Próg', 'Threshold'), align: 'end', grow: 0 },
      { title: t('Zapas (+) lub brak (−)', 'Room (+) or missing (−)'), align: 'end', grow: 0 },
      wordColumn(t('Wynik', 'Outcome'), 0),
      wordColumn(t('Podstawa i sposób liczenia', 'Basis and how it is computed'), 4),
    ],
    rows: regime.conditions.map((one) => {
      const side = conditionSide(one)
      const sign = side === 'least' ? '≥\u00a0' : side === 'most' ? '≤\u00a0' : ''
      return row([
        textCell(words.title(one.name)),
        typed(conditionValue(one.value, one, words), one.value),
        typed(sign + conditionValue(one.threshold, one, words), one.threshold),
        typed(one.distance === null ? words.missing : distanceText(one.distance, one.unit, words), one.distance),
        { ...textCell(outcome(one, words)), strong: !one.passes },
        textCell(`${words.of(one.explanation)} ${one.article}`),
      ])
    }),
    certainty: 'certain',
  }
}

/** Value and threshold of each condition as a picture; null when none has a value. */
export function conditionFigure(regime: Tested, name: string, data: Table, words: Words): Figure | null {
  const { t } = words
  const shown = regime.conditions.filter(({ value }) => value !== null)
  if (shown.length === 0) return null
  const tightest = shown.reduce((a, b) => (relative(b) < relative(a) ? b : a))
  return {
    kind: 'figure',
    id: `conditions-${regime.id}-chart`,
    title: t(`Odległość od progów: ${name}`, `Distance to the thresholds: ${name}`),
    unit: t('każdy warunek w swojej jednostce', 'each condition in its own unit'),
    reading: tightest.passes
      ? t(
          `Najbliżej progu jest: ${words.of(tightest.name)} – ${conditionValue(tightest.value, tightest, words)} wobec progu ${conditionValue(tightest.threshold, tightest, words)}.`,
          `Closest to its threshold: ${words.of(tightest.name)} – ${conditionValue(tightest.value, tightest, words)} against ${conditionValue(tightest.threshold, tightest, words)}.`,
        )
      : t(
          `Nie jest spełniony warunek: ${words.of(tightest.name)} – ${conditionValue(tightest.value, tightest, words)} wobec progu ${conditionValue(tightest.threshold, tightest, words)}.`,
          `Not met: ${words.of(tightest.name)} – ${conditionValue(tightest.value, tightest, words)} against ${conditionValue(tightest.threshold, tightest, words)}.`,
        ),
    alt: t(
      `Wykres słupkowy: ${shown.length} warunków, dla każdego słupek wartości i kreska progu na jednej skali oraz słowo, czy warunek jest spełniony.`,
      `Bar chart: ${shown.length} conditions, each with a bar for the value, a mark for the threshold on one scale, and a word whether it is met.`,
    ),
    chart: {
      type: 'distances',
      names: { passes: t('spełniony', 'met'), fails: t('niespełniony', 'not met'), threshold: t('próg', 'threshold') },
      rows: shown.map((one) => ({
        label: words.title(one.name),
        value: one.value ?? 0,
        threshold: one.threshold,
        valueText: conditionValue(one.value, one, words),
        thresholdText: conditionValue(one.threshold, one, words),
        passes: one.passes,
      })),
    },
    data: { ...data, id: `${data.id}-data` },
    certainty: 'certain',
  }
}

/** Room as a part of the threshold: the smallest is the one to watch. */
function relative({ distance, threshold }: Condition): number {
  return (distance ?? 0) / Math.max(Math.abs(threshold), 1e-9)
}

/** Every condition of every form, with the reason and the distance to its threshold. */
export function conditionsChapter(view: View): Section | null {
  const { words } = view
  const { t } = words
  const shown = withConditions(view)
  if (shown.length === 0) return null
  const blocks: Block[] = [
    paragraph(
      t(
        'Zapas mówi, o ile wartość może się jeszcze pogorszyć; brak mówi, ile trzeba dołożyć. Warunków, których nie dało się policzyć, nie uznano za spełnione.',
        'Room tells how far the value may still worsen; missing tells how much must be added. A condition that could not be computed does not count as met.',
      ),
    ),
  ]
  for (const one of shown) {
    const name = words.title(one.regime.name)
    const data = conditionTable(one.regime, name, words)
    const picture = conditionFigure(one.regime, name, data, words)
    blocks.push(subheading(`conditions-of-${one.regime.id}`, name), ...(picture ? [picture] : []), data)
  }
  return {
    id: 'conditions',
    title: t('Warunki i odległości od progów', 'Conditions and distances to thresholds'),
    blocks,
  }
}
