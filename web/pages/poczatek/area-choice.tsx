import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { gminasOfPowiat, gminasQuery } from '../../api/founding.ts'
import { fieldId } from '../../ui/form/form-state.ts'
import { useWords } from '../../ui/language.tsx'
import { Failure } from '../../ui/waiting.tsx'
import type { Area } from './area.ts'
import { withGmina, withoutGmina } from './area.ts'

interface Props {
  readonly area: Area
  readonly choose: (area: Area) => void
  readonly error: string | undefined
}

/** Gminas found by name, taken one by one or with their whole powiat. */
export function AreaChoice({ area, choose, error }: Props) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text, 300)
  const query = useQuery(gminasQuery(asked))
  const found = query.data ?? []
  const powiats = [...new Map(found.map((one) => [one.powiat, one.powiatName]))]
  return (
    <section className="card stack" aria-labelledby="obszar">
      <h2 id="obszar">{t('Obszar', 'Area')}</h2>
      <TextInput
        id={fieldId('area')}
        label={t('Nazwa gminy albo kod TERYT', 'Name of a gmina or its TERYT code')}
        description={t('Co najmniej trzy litery albo 7 cyfr.', 'At least three letters, or 7 digits.')}
        error={error}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {query.error ? <Failure error={query.error} again={() => query.refetch()} /> : null}
      <div role="status" className="quiet small">
        {query.data && found.length === 0 ? t('Nie ma gminy o tej nazwie.', 'There is no gmina of this name.') : ''}
      </div>
      {found.length > 0 ? (
        <ul className="plain-list">
          {found.map((one) => (
            <li key={one.code}>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => {
                  choose(withGmina(area, one))
                  setText('')
                }}
              >
                {t(`Dodaj: ${one.name}`, `Add: ${one.name}`)} ({one.type}), {t('powiat', 'powiat')} {one.powiatName}
              </Button>
            </li>
          ))}
          {powiats.map(([powiat, name]) => (
            <li key={powiat}>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={async () => {
                  choose({ gminas: await gminasOfPowiat(powiat), powiat })
                  setText('')
                }}
              >
                {t(`Weź cały powiat ${name}`, `Take the whole powiat ${name}`)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {area.gminas.length > 0 ? (
        <>
          <h3>
            {area.powiat === null
              ? t(`Wybrane gminy: ${area.gminas.length}`, `Chosen gminas: ${area.gminas.length}`)
              : t(`Cały powiat ${area.gminas[0]?.powiatName}`, `The whole powiat ${area.gminas[0]?.powiatName}`)}
          </h3>
          <ul className="plain-list">
            {area.gminas.map(({ code, name, type }) => (
              <li key={code} className="row">
                {name} ({type}), {code}
                <Button size="compact-sm" variant="default" onClick={() => choose(withoutGmina(area, code))}>
                  {t('Usuń', 'Remove')}
                  <span className="visually-hidden">: {name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
