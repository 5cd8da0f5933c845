import { useId } from 'react'

/** A range with its label and its value in words; the browser's own control, moved by keys too. */
export function SliderField({
  label,
  hint,
  min,
  max,
  step,
  value,
  text,
  disabled,
  onValue,
}: {
  readonly label: string
  readonly hint: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly value: number
  /** The value as people read it. */
  readonly text: string
  readonly disabled: boolean
  readonly onValue: (value: number) => void
}) {
  const id = useId()
  return (
    <div>
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id}>
          <strong>{text}</strong>
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={text}
        aria-describedby={`${id}-hint`}
        style={{ width: '100%', accentColor: 'var(--ok-brand)', minHeight: '1.6rem' }}
        onChange={(event) => onValue(Number(event.currentTarget.value))}
      />
      <p className="quiet small" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
