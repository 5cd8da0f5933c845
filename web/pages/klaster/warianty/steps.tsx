import { Button } from '@mantine/core'
import { useEffect, useId, useRef } from 'react'
import type { Step } from '../../../api/month-result.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Words } from '../../../ui/words.ts'

function valueText({ value, unit }: Step, { grosze, number, t }: Words): string {
  if (unit === 'PLN') return grosze(value)
  if (value === '–') return t('nie w okresie oceny', 'not within the horizon')
  const digits = value.split('.')[1]?.length ?? 0
  return `${number(value, digits)}${unit === '%' ? '' : '\u00a0'}${unit === 'lat' ? t('lat', 'years') : unit}`
}

/** Points of numbers inside a formula as the reader writes them. */
function formulaText(formula: string, { language }: Words): string {
  return language === 'pl' ? formula.replace(/(\d)\.(\d)/g, '$1,$2').replace(/(^|[\s(])-(\d)/g, '$1−$2') : formula
}

/** Why a figure is what it is: steps with the values in them and where they stand. */
export function StepsCard({
  title,
  steps,
  close,
}: {
  readonly title: string
  readonly steps: readonly Step[]
  readonly close: () => void
}) {
  const words = useWords()
  const { t, language } = words
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card stack" aria-labelledby={id}>
      <div className="row">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {t('Dlaczego', 'Why')}: {title}
        </h3>
        <span className="head-space" />
        <Button size="compact-md" variant="default" className="no-print" onClick={close}>
          {t('Zwiń', 'Close')}
        </Button>
      </div>
      <ol className="tree">
        {steps.map((step) => (
          <li key={step.id}>
            <strong>
              {step.name[language]}: {valueText(step, words)}
            </strong>
            <br />
            <span style={{ overflowWrap: 'anywhere' }}>{formulaText(step.formula[language], words)}</span>
            <br />
            <span className="quiet small">
              {t('źródło', 'source')}: {step.source}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
