import type { RegisterRehearsal } from '../../../api/register-tables.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { ChangedRows } from './changed-rows.tsx'
import { Totals } from './totals.tsx'

/** A rehearsal, or what an import did: counts, totals, rows, what stays. */
export function Shown({ found }: { readonly found: RegisterRehearsal }) {
  const { t, number } = useWords()
  const { counts, rows, findings, untouched } = found
  const figures = [
    [t('Nowe', 'New'), counts.new],
    [t('Zmienione', 'Changed'), counts.changed],
    [t('Bez zmian', 'The same'), counts.same],
    [t('Odrzucone', 'Refused'), counts.refused],
  ] as const
  const telling = rows.filter(({ outcome, findings: own }) => outcome !== 'same' || own.length > 0)
  const staying = [
    [
      t('Członkowie, których nie ma w arkuszu (zostają)', 'Members the sheet does not name (they stay)'),
      untouched.members,
    ],
    [t('Punkty, których nie ma w arkuszu (zostają)', 'Points the sheet does not name (they stay)'), untouched.points],
  ] as const
  return (
    <>
      <dl className="cards" style={{ margin: 0 }}>
        {figures.map(([label, value]) => (
          <div key={label} className="card figure-card">
            <dt>
              {label} <span className="small">[{t('wiersze', 'rows')}]</span>
            </dt>
            <dd className="figure-value" style={{ margin: 0 }}>
              {number(value)}
            </dd>
          </div>
        ))}
      </dl>
      <Totals totals={found.totals} />
      {findings.length > 0 ? (
        <section className="card stack tight" aria-labelledby="uwagi-do-pliku">
          <h2 id="uwagi-do-pliku">{t('Uwagi do pliku', 'Remarks on the file')}</h2>
          <Findings findings={findings} short={findings.length > 8} />
        </section>
      ) : null}
      {telling.length > 0 ? <ChangedRows rows={telling} /> : null}
      {staying.map(([label, ids]) =>
        ids.length === 0 ? null : (
          <details key={label}>
            <summary>
              {label}: {number(ids.length)}
            </summary>
            <p className="code small" style={{ overflowWrap: 'anywhere' }}>
              {ids.join(', ')}
            </p>
          </details>
        ),
      )}
    </>
  )
}
