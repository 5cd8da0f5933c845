import type { WireFinding } from '../api/finding.ts'
import { useWords } from './language.tsx'
import { localTimes } from './local-times.ts'
import { Mark } from './note.tsx'

const KIND = { info: undefined, warning: 'warning', error: 'bad' } as const

function Place({ place }: { readonly place: WireFinding['place'] }) {
  const { t } = useWords()
  if (place?.line === undefined) return null
  return (
    <span className="nowrap">
      {t(`Wiersz ${place.line}`, `Line ${place.line}`)}
      {place.column === undefined ? '' : t(`, kolumna ${place.column}`, `, column ${place.column}`)}.{' '}
    </span>
  )
}

/** What a check told: sentence and advice; `short` folds them under their number. */
export function Findings({ findings, short }: { readonly findings: readonly WireFinding[]; readonly short?: boolean }) {
  const { t, language, count } = useWords()
  if (findings.length === 0) return null
  const list = (
    <ul className="stack tight" style={{ paddingLeft: '1.1rem', margin: '0.3rem 0' }}>
      {findings.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings are a list in a fixed order
        <li key={index}>
          <Mark kind={KIND[one.severity]}>
            {one.severity === 'error'
              ? t('błąd', 'error')
              : one.severity === 'warning'
                ? t('uwaga', 'warning')
                : t('informacja', 'note')}
          </Mark>{' '}
          {localTimes(language === 'pl' ? one.pl : one.en, { language })} <Place place={one.place} />
          <span className="quiet">{language === 'pl' ? one.advicePl : one.adviceEn}</span>
        </li>
      ))}
    </ul>
  )
  if (!short) return list
  return (
    <details className="small">
      <summary>{count(findings.length, 'finding')}</summary>
      {list}
    </details>
  )
}
