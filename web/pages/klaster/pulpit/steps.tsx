import type { BoardStep } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Words } from '../../../ui/words.ts'
import { SourceText } from '../rozliczenia/source-text.tsx'
import { formulaText, valueText } from '../rozliczenia/step-text.ts'

/** Percent stand without a space. */
function shown(step: BoardStep, words: Words): string {
  if (step.value === '–') return words.missing
  if (step.unit === '') return words.number(step.value)
  return step.unit === '%' ? `${words.number(step.value, 1)}%` : valueText(step, words)
}

/** How a figure came about: each step with its formula, value and source, as the server computed them. */
export function Steps({ steps }: { readonly steps: readonly BoardStep[] }) {
  const words = useWords()
  return (
    <ul className="plain-list">
      {steps.map((step) => (
        <li key={step.id}>
          {words.of(step.name)}: {formulaText(words.of(step.formula), words)} = {shown(step, words)}.{' '}
          <span className="quiet">
            {words.t('Źródło: ', 'Source: ')}
            <SourceText source={step.source} laws={[]} />.
          </span>
        </li>
      ))}
    </ul>
  )
}
