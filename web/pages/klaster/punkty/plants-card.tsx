import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Plant } from '../../../api/plants.ts'
import { changePlant, createPlant, plantsQuery, removePlant } from '../../../api/plants.ts'
import type { Point } from '../../../api/points.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { PLANT_KIND_WORDS, plantFields } from './plant-fields.ts'
import { PlantDialog } from './plant-form.tsx'
import { valuesOfPlant } from './plant-values.ts'

/** Plants and storage behind a point: what is there, and their forms. */
export function PlantsCard({ point }: { readonly point: Point }) {
  const { t } = useWords()
  const { clusterId, cluster } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const query = useQuery(plantsQuery(clusterId))
  const [open, setOpen] = useState<Plant | 'new'>()
  const [error, setError] = useState<unknown>()
  const codes = [point.code, point.feedInCode]
  const plants = (query.data ?? []).filter(({ pointCode }) => codes.includes(pointCode))
  const refresh = () => queries.invalidateQueries({ queryKey: ['plants', clusterId] })
  const saved = async (after: Plant, before: Plant | undefined) => {
    setOpen(undefined)
    await refresh()
    const { plantId: _id, version: _version, ...fields } = before ?? after
    notices.done(t(`Zapisano: ${after.name}`, `Saved: ${after.name}`), async () => {
      if (before) await changePlant(clusterId, after, fields)
      else await removePlant(clusterId, after)
      await refresh()
      notices.done(t('Cofnięto zmianę', 'The change was undone'))
    })
  }
  const remove = async (plant: Plant) => {
    setError(undefined)
    try {
      await removePlant(clusterId, plant)
    } catch (refused) {
      return setError(refused)
    }
    await refresh()
    const { version: _, ...fields } = plant
    notices.done(t(`Usunięto: ${plant.name}`, `Removed: ${plant.name}`), async () => {
      await createPlant(clusterId, fields)
      await refresh()
      notices.done(t('Cofnięto usunięcie', 'The removal was undone'))
    })
  }
  const works = worksHere(cluster)
  return (
    <section className="card stack" aria-labelledby="instalacje">
      <h2 id="instalacje">{t('Instalacje i magazyny przy tym punkcie', 'Plants and storage at this point')}</h2>
      {error ? <Failure error={error} /> : null}
      {plants.length === 0 && query.data ? (
        <p className="quiet">{t('Nie wpisano żadnej.', 'None is entered.')}</p>
      ) : (
        <ul className="plain-list stack">
          {plants.map((plant) => (
            <li key={plant.plantId} className="stack tight">
              <PlantText plant={plant} />
              {works ? (
                <div className="row no-print">
                  <Button size="compact-sm" variant="default" onClick={() => setOpen(plant)}>
                    {t('Zmień', 'Change')}
                    <span className="visually-hidden">: {plant.name}</span>
                  </Button>
                  <Button size="compact-sm" variant="default" onClick={() => remove(plant)}>
                    {t('Usuń', 'Remove')}
                    <span className="visually-hidden">: {plant.name}</span>
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {works ? (
        <div className="no-print">
          <Button variant="light" onClick={() => setOpen('new')}>
            {t('Dodaj instalację lub magazyn', 'Add a plant or storage')}
          </Button>
        </div>
      ) : null}
      {open === undefined ? null : (
        <PlantDialog
          point={point}
          plant={open === 'new' ? undefined : open}
          close={() => setOpen(undefined)}
          saved={saved}
        />
      )}
    </section>
  )
}

function PlantText({ plant }: { readonly plant: Plant }) {
  const words = useWords()
  const { t, language, short, grosze } = words
  const values = valuesOfPlant(plant, words)
  const facts = plantFields(plant.kind, words).flatMap(({ path, label, unit, as, options }) => {
    const typed = values[`details.${path}`]
    if (!typed) return []
    const text = options?.find(({ value }) => value === typed)?.label ?? typed
    const said = as === 'yes' ? (typed === 'yes' ? t('tak', 'yes') : t('nie', 'no')) : text
    const shown =
      as === 'money'
        ? grosze(typed.replace(',', '.'))
        : `${said}${unit ? `${/[%°]/.test(unit) ? '' : '\u00a0'}${unit}` : ''}`
    return [`${label.toLocaleLowerCase(language)}: ${shown}`]
  })
  return (
    <div>
      <strong>{plant.name}</strong>, {PLANT_KIND_WORDS[plant.kind][language]}, {short(plant.powerKw)} kW,{' '}
      {plant.placement === 'behind'
        ? t('za licznikiem', 'behind the meter')
        : t('własny punkt oddania', 'own point of feed-in')}{' '}
      <Mark kind={plant.status === 'operating' ? 'good' : undefined}>
        {plant.status === 'operating' ? t('pracuje', 'operating') : t('planowana', 'planned')}
      </Mark>
      <div className="quiet small">{facts.join(' · ')}</div>
    </div>
  )
}
