import type { Sheet } from '../../../api/plans.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { shareSums } from './share-sums.ts'

/** Shares that must sum to 100 %, told while they are typed. */
export function ShareSums({ table, sheet }: { readonly table: string; readonly sheet: Sheet }) {
  const { t, number } = useWords()
  const sums = shareSums(table, sheet)
  if (sums.length === 0) return null
  const uneven = sums.filter(({ even }) => !even)
  return (
    <div role="status">
      {uneven.length === 0 ? (
        <p className="quiet">
          {t('Udziały w każdej grupie sumują się do 100%.', 'The shares of every group sum to 100%.')}
        </p>
      ) : (
        <Note kind="warning">
          <p>{t('Udziały powinny sumować się do 100%:', 'Shares must sum to 100%:')}</p>
          <ul>
            {uneven.map(({ name, percent }) => (
              <li key={name}>
                {name === '' ? t('cała tabela', 'the whole table') : name}: {number(percent, 2)}%
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  )
}
