import { ownSettings } from '../../../../app/documents/settlement/source-words.ts'
import type { LawSource } from '../../../api/month-result.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import type { Words } from '../../../ui/words.ts'

/** What a source of our own is called by people. */
function plainName(part: string, words: Words): string {
  const version = /^readings\/(\d+)$/.exec(part)?.[1]
  if (version) return words.t(`odczyty, wersja ${version}`, `readings, version ${version}`)
  return ownSettings(part, words) ?? part
}

function Law({ law }: { readonly law: LawSource }) {
  const { t, language, dayShort } = useWords()
  return (
    <>
      {law[language]}:{' '}
      <span lang="pl">
        {law.article}, {law.actTitle}
      </span>
      , {t('od', 'since')} {dayShort(law.from)}
      {law.status === 'confirmed' ? null : (
        <>
          {' '}
          <Mark kind="warning">{t('niepotwierdzone w tekście', 'not confirmed in the text')}</Mark>
        </>
      )}
    </>
  )
}

/** Where a number comes from, by the names of acts, articles and price lists instead of keys. */
export function SourceText({ source, laws }: { readonly source: string; readonly laws: readonly LawSource[] }) {
  const words = useWords()
  const parts = [...new Set(source.split('; '))]
  const shown = parts.map((part) => {
    const law = laws.find(({ id, from }) => part === `${id}@${from}`)
    return <span key={part}>{law ? <Law law={law} /> : plainName(part, words)}</span>
  })
  if (shown.length === 1) return shown[0]
  return (
    <ul className="plain-list">
      {shown.map((one) => (
        <li key={one.key}>{one}</li>
      ))}
    </ul>
  )
}
