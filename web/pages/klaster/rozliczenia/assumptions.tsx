import type { MonthResult } from '../../../api/month-result.ts'
import { useWords } from '../../../ui/language.tsx'

/** How each legal form was read where the law leaves a choice, and why so. */
export function Assumptions({ result }: { readonly result: MonthResult }) {
  const words = useWords()
  const { t } = words
  const read = result.regimes.filter(({ settings }) => settings.length > 0)
  if (read.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="zalozenia">
      <h3 id="zalozenia">{t('Jak odczytano prawo', 'How the law was read')}</h3>
      {read.map((regime) => (
        <details key={`${regime.id} ${regime.decisionInForce}`}>
          <summary>
            {words.title(regime.name)}
            {regime.certainty === 'waits-for-decision' ? t(' (po decyzji KE)', ' (after the EC decision)') : ''}
          </summary>
          <dl className="facts">
            {regime.settings.map(({ name, value, why }) => (
              <div key={name.pl} style={{ display: 'contents' }}>
                <dt>{words.of(name)}</dt>
                <dd>
                  {/^-?\d+(\.\d+)?$/.test(value) ? `${value.replace('.', words.language === 'pl' ? ',' : '.')}. ` : ''}
                  {words.of(why)}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}
