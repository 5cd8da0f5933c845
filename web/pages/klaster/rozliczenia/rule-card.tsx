import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addDays, day } from '../../../../domain/calendar/day.ts'
import { worksHere } from '../../../api/session.ts'
import { rulesQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { NewRule } from './new-rule.tsx'
import { SHARING_KEYS } from './sharing-keys.ts'

/** By which rule the benefit is shared, from which day, and which resolution said so. */
export function RuleCard() {
  const { t, dayShort, language } = useWords()
  const { clusterId, cluster } = useCluster()
  const query = useQuery(rulesQuery(clusterId))
  const [open, setOpen] = useState(false)
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
                  <strong>{SHARING_KEYS[rule.key]?.[language] ?? rule.key}</strong>{' '}
                  {rule.to === null
                    ? t(`od ${dayShort(rule.from)}`, `from ${dayShort(rule.from)}`)
                    : t(
                        `od ${dayShort(rule.from)} do ${dayShort(addDays(day(rule.to), -1))}`,
                        `from ${dayShort(rule.from)} to ${dayShort(addDays(day(rule.to), -1))}`,
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
