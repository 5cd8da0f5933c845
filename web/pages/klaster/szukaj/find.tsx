import { Button, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCluster } from '../use-cluster.ts'
import { Found } from './found.tsx'

const ROUTE = '/klaster/$clusterId/szukaj'
/** One letter would find nearly everything. */
const SHORTEST = 2

/** One field for all of the cluster: members, points, documents, months, pages. What is looked for stands in the address. */
export function Find() {
  const { t } = useWords()
  const { name } = useCluster()
  const { co = '' } = useSearch({ from: ROUTE })
  return (
    <Page
      title={t('Szukaj', 'Search')}
      of={name}
      lead={t(
        'Członkowie, punkty, dokumenty, rozliczenia i strony programu w jednym miejscu.',
        'Members, points, documents, settlements and pages of the program in one place.',
      )}
    >
      <FindForm key={co} first={co} />
      {co.length >= SHORTEST ? <Found text={co} /> : null}
    </Page>
  )
}

function FindForm({ first }: { readonly first: string }) {
  const { t } = useWords()
  const navigate = useNavigate({ from: ROUTE })
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(first)
  const [isShort, setShort] = useState(first !== '' && first.length < SHORTEST)
  useEffect(() => {
    // Who came to look for something can write at once.
    if (first === '') field.current?.focus()
  }, [first])
  return (
    <search className="no-print">
      <form
        className="row row-end"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const co = typed.trim()
          setShort(co.length < SHORTEST)
          if (co.length < SHORTEST) field.current?.focus()
          else void navigate({ search: { co } })
        }}
      >
        <TextInput
          ref={field}
          type="search"
          label={t('Czego szukasz', 'What you look for')}
          description={t(
            'nazwa, NIP, kod PPE lub jego część, numer dokumentu albo miesiąc',
            'a name, a NIP, a PPE code or part of it, the number of a document, or a month',
          )}
          error={isShort ? t('Wpisz co najmniej dwa znaki', 'Write two characters at least') : undefined}
          style={{ flex: '1 1 18rem', maxWidth: '32rem' }}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{t('Szukaj', 'Search')}</Button>
      </form>
    </search>
  )
}
