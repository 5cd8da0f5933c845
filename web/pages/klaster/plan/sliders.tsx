import { Button } from '@mantine/core'
import type { Sliders } from '../../../api/plans.ts'
import { AT_REST } from '../../../api/plans.ts'
import { useWords } from '../../../ui/language.tsx'
import { SliderField } from './slider-field.tsx'

type Name = keyof Sliders

/** The sliders of a scenario; those with nothing to turn are off and say why. */
export function SliderPanel({
  sliders,
  turns,
  onSliders,
}: {
  readonly sliders: Sliders
  readonly turns: Readonly<Record<string, boolean>> | undefined
  readonly onSliders: (next: Sliders) => void
}) {
  const { t, percent, number } = useWords()
  const points = (value: number) => `${value < 0 ? '−' : '+'}${number(Math.abs(value) * 100, 0)}\u00a0p.p.`
  const rows: readonly {
    readonly name: Name
    readonly label: string
    readonly hint: string
    readonly range: readonly [number, number, number]
    readonly text: (value: number) => string
    /** Why it has nothing to turn. */
    readonly idle: string
  }[] = [
    {
      name: 'retrofitAdded',
      label: t('Dodatkowa termomodernizacja do końca planu', 'Retrofits beyond, by the end'),
      hint: t('Część powierzchni każdej grupy wieku.', 'Part of the area of every age group.'),
      range: [0, 0.5, 0.01],
      text: points,
      idle: '',
    },
    {
      name: 'retrofitPace',
      label: t('Tempo termomodernizacji ze scenariusza', 'Pace of the scenario’s retrofits'),
      hint: t('100% to tempo zapisane w scenariuszu.', '100 % is the pace as written.'),
      range: [0, 2, 0.05],
      text: (value) => percent(value, 0),
      idle: t('Ten scenariusz nie zakłada termomodernizacji.', 'This scenario foresees no retrofits.'),
    },
    {
      name: 'efficiencyGain',
      label: t('Sprawność ogrzewania w roku końcowym', 'Heating efficiency in the last year'),
      hint: t('Ponad to, co zakłada scenariusz.', 'Beyond what the scenario assumes.'),
      range: [-0.1, 0.2, 0.01],
      text: points,
      idle: '',
    },
    {
      name: 'heatPumpShare',
      label: t('Pompy ciepła zamiast węgla, oleju i gazu', 'Heat pumps in place of coal, oil and gas'),
      hint: t(
        'Część energii tych paliw przejęta do roku końcowego.',
        'Part of their energy taken over by the last year.',
      ),
      range: [0, 0.6, 0.01],
      text: (value) => percent(value, 0),
      idle: '',
    },
    {
      name: 'vehicles',
      label: t('Przyrost liczby aut elektrycznych', 'Growth of electric cars'),
      hint: t('100% to liczba z ustawień planu.', '100 % is the number in the settings.'),
      range: [0, 3, 0.1],
      text: (value) => percent(value, 0),
      idle: t('W ustawieniach planu nie ma aut elektrycznych.', 'The settings hold no electric cars.'),
    },
    {
      name: 'areaGrowth',
      label: t('Wzrost powierzchni budynków', 'Growth of floor area'),
      hint: t('100% to wzrost zapisany w scenariuszu.', '100 % is the growth as written.'),
      range: [0, 2, 0.05],
      text: (value) => percent(value, 0),
      idle: t('Powierzchnia w tym scenariuszu nie rośnie.', 'The area does not grow in this scenario.'),
    },
    {
      name: 'newIndex',
      label: t('Zapotrzebowanie nowych budynków', 'Demand of new buildings'),
      hint: t('100% to wskaźnik zapisany w scenariuszu.', '100 % is the index as written.'),
      range: [0.5, 1.5, 0.05],
      text: (value) => percent(value, 0),
      idle: '',
    },
  ]
  return (
    <section className="card stack no-print" aria-labelledby="suwaki">
      <h2 id="suwaki">{t('Suwaki', 'Sliders')}</h2>
      <div className="two">
        {rows.map(({ name, label, hint, range: [min, max, step], text, idle }) => {
          const isIdle = turns?.[name] === false
          return (
            <SliderField
              key={name}
              label={label}
              hint={isIdle && idle ? idle : hint}
              min={min}
              max={max}
              step={step}
              value={sliders[name]}
              text={text(sliders[name])}
              disabled={isIdle}
              onValue={(value) => onSliders({ ...sliders, [name]: value })}
            />
          )
        })}
      </div>
      <div>
        <Button variant="default" onClick={() => onSliders(AT_REST)}>
          {t('Ustaw jak w scenariuszu', 'Set as in the scenario')}
        </Button>
      </div>
    </section>
  )
}
