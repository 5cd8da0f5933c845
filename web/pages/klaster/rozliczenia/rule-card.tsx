import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { inCluster, sendJson } from '../../../api/json.ts'
import { worksHere } from '../../../api/session.ts'
import { rulesQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

const KEYS = ['equal', 'energy', 'hourly', 'shapley', 'nucleolus'] as const

/** By which rule the benefit is shared, from which day, and which resolution said so. */
export function RuleCard() {
  const { t, dayShort } = useWords()
  const { clusterId, cluster } = useCluster()
  const query = useQuery(rulesQuery(clusterId))
  const [open, setOpen] = useState(false)
  const names = useKeyNames()
  return (
    <section className="card stack" aria-labelledby="klucz">
      <h2 id="klucz">{t('Klucz podziału korzyści', 'Rule of sharing the benefit')}</h2>
      <Loaded query={query} rows={2}>
        {(rules) =>
          rules.length === 0 ? (
            <p className="quiet">
              {t(
                'Nie wpisano uchwały o podziale. Do tego czasu obowiązuje klucz z ustawień klastra.',
                'No resolution on sharing was entered. Until then the key of the settings applies.',
              )}
            </p>
          ) : (
            <ul className="plain-list">
              {rules.map((rule) => (
                <li key={rule.from}>
                  <strong>{names[rule.key] ?? rule.key}</strong>{' '}
                  {rule.to === null
                    ? t(`od ${dayShort(rule.from)}`, `from ${dayShort(rule.from)}`)
                    : t(
                        `od ${dayShort(rule.from)} do ${dayShort(rule.to)} (bez tego dnia)`,
                        `from ${dayShort(rule.from)} to ${dayShort(rule.to)} (exclusive)`,
                      )}
                  {rule.resolution === null
                    ? ''
                    : `, ${rule.resolution}${rule.resolvedOn === null ? '' : ` (${dayShort(rule.resolvedOn)})`}`}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {worksHere(cluster) && !open ? (
        <div className="no-print">
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('Wpisz uchwałę o podziale', 'Enter a resolution on sharing')}
          </Button>
        </div>
      ) : null}
      {open ? <NewRule close={() => setOpen(false)} /> : null}
    </section>
  )
}

function useKeyNames(): Readonly<Record<string, string>> {
  const { t } = useWords()
  return {
    equal: t('równy podział', 'equal split'),
    energy: t('według energii', 'by energy'),
    hourly: t('według wkładu godzinowego', 'by hourly contribution'),
    shapley: t('wartość Shapleya', 'Shapley value'),
    nucleolus: t('nukleolus', 'nucleolus'),
  }
}

function NewRule({ close }: { readonly close: () => void }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const names = useKeyNames()
  const [values, setValues] = useState({ key: 'equal', resolution: '', resolvedOn: '', from: '' })
  const [error, setError] = useState<unknown>()
  const set = (name: keyof typeof values) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setValues((now) => ({ ...now, [name]: value }))
  }
  const save = async () => {
    setError(undefined)
    try {
      await sendJson('POST', inCluster(clusterId, '/sharing-rules'), values)
      await queries.invalidateQueries({ queryKey: rulesQuery(clusterId).queryKey })
      done(t('Wpisano uchwałę o podziale.', 'The resolution on sharing was entered.'))
      close()
    } catch (failed) {
      setError(failed)
    }
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {error ? <Failure error={error} /> : null}
      <div className="row row-end">
        <NativeSelect
          label={t('Klucz', 'Key')}
          value={values.key}
          onChange={set('key')}
          data={KEYS.map((key) => ({ value: key, label: names[key] ?? key }))}
        />
        <TextInput
          label={t('Uchwała (numer)', 'Resolution (number)')}
          value={values.resolution}
          onChange={set('resolution')}
        />
        <TextInput
          type="date"
          label={t('Dzień uchwały', 'Day of the resolution')}
          value={values.resolvedOn}
          onChange={set('resolvedOn')}
        />
        <TextInput type="date" label={t('Obowiązuje od', 'In force from')} value={values.from} onChange={set('from')} />
        <Button type="submit">{t('Zapisz uchwałę', 'Save the resolution')}</Button>
        <Button variant="default" onClick={close}>
          {t('Zrezygnuj', 'Give up')}
        </Button>
      </div>
    </form>
  )
}
