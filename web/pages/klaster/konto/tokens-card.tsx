import { Button, Checkbox } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { api, dataOf } from '../../../api/client.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { TextField } from '../../../ui/form/fields.tsx'
import { useFormState } from '../../../ui/form/form-state.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Loaded } from '../../../ui/waiting.tsx'

type Scope = 'read' | 'write' | 'readings'

/** Tokens for programs that work in the person's name. */
export function TokensCard() {
  const words = useWords()
  const { t } = words
  const queries = useQueryClient()
  const notices = useNotices()
  const query = useQuery({ queryKey: ['tokens'], queryFn: () => dataOf(api.GET('/api/me/tokens')) })
  const form = useFormState({ name: '', read: true, write: false, readings: false })
  const [made, setMade] = useState<string | null>(null)
  const refresh = () => queries.invalidateQueries({ queryKey: ['tokens'] })
  const names: Record<Scope, string> = {
    read: t('czyta', 'reads'),
    write: t('zmienia', 'changes'),
    readings: t('przysyła odczyty', 'sends readings'),
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!form.values.name.trim())
      return form.refuse([
        { field: 'name', text: t('Nazwij klucz, na przykład „arkusz biura”', 'Name the token, e.g. “office sheet”') },
      ])
    await form.submit(async (values) => {
      const scopes = (Object.keys(names) as Scope[]).filter((scope) => values[scope])
      const { text } = await dataOf(
        api.POST('/api/me/tokens', { body: { name: values.name.trim(), scopes, expiresAt: null } }),
      )
      setMade(text)
      form.reset({ name: '', read: true, write: false, readings: false })
      await refresh()
    })
  }
  return (
    <section className="card stack" aria-labelledby="klucze">
      <h2 id="klucze">{t('Klucze dla programów', 'Tokens for programs')}</h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">
              {t(
                'Nie ma żadnego. Klucz pozwala programowi działać w Twoim imieniu przez API.',
                'None yet. A token lets a program work in your name through the API.',
              )}
            </p>
          ) : (
            <ul className="tasks">
              {items.map(({ tokenId, name, scopes, lastUsedAt }) => (
                <li key={tokenId}>
                  <span>
                    {name}
                    <br />
                    <span className="quiet small">
                      {scopes.map((scope) => names[scope]).join(', ')},{' '}
                      {lastUsedAt
                        ? t(`użyty ${momentText(lastUsedAt, words)}`, `used ${momentText(lastUsedAt, words)}`)
                        : t('jeszcze nieużyty', 'not used yet')}
                    </span>
                  </span>
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={async () => {
                      await api.DELETE('/api/me/tokens/{tokenId}', { params: { path: { tokenId } } })
                      await refresh()
                      notices.done(t(`Klucz „${name}” unieważniono`, `The token “${name}” is revoked`))
                    }}
                  >
                    {t('Unieważnij', 'Revoke')}
                    <span className="visually-hidden">: {name}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {made ? (
        <Note kind="done">
          <p>{t('Nowy klucz, pokazany tylko teraz:', 'The new token, shown only now:')}</p>
          <p className="code" style={{ overflowWrap: 'anywhere' }}>
            {made}
          </p>
        </Note>
      ) : null}
      <ErrorSummary errors={form.errors} refusals={form.refusals} />
      <form className="stack" noValidate onSubmit={submit}>
        <TextField form={form} name="name" label={t('Nazwa klucza', 'Name of the token')} />
        <div className="row">
          {(Object.keys(names) as Scope[]).map((scope) => (
            <Checkbox
              key={scope}
              label={names[scope]}
              checked={form.values[scope]}
              onChange={(event) => form.set(scope, event.currentTarget.checked)}
            />
          ))}
        </div>
        <div>
          <Button type="submit" variant="light" loading={form.busy}>
            {t('Utwórz klucz', 'Make a token')}
          </Button>
        </div>
      </form>
    </section>
  )
}
