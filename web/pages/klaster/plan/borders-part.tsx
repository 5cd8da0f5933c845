import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { dropPart, placesQuery, renewPlan, writePart } from '../../../api/plans.ts'
import { problemOf } from '../../../api/problem.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { usePlan } from './frame.tsx'
import { trimBorders } from './trim-borders.ts'

export const BORDERS = 'borders.geojson'

interface Place {
  readonly code: string
  readonly name: string
}

function Upload({ places, version }: { readonly places: readonly Place[]; readonly version: number }) {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const queries = useQueryClient()
  const notices = useNotices()
  const field = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<unknown>()
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const faults = {
    'not-geojson': t('To nie jest plik GeoJSON z listą obiektów.', 'This is no GeoJSON file with a list of features.'),
    'none-of-area': t(
      'W pliku nie ma tej gminy ani jej sąsiadów. Kod TERYT musi stać w polu obiektu, na przykład JPT_KOD_JE.',
      'The file has neither this municipality nor its neighbours. The TERYT code must stand in a field, such as JPT_KOD_JE.',
    ),
    'too-large': t(
      'Granice są zbyt szczegółowe. Uprość je albo wgraj plik w katalogu ZIP.',
      'The borders are too detailed. Simplify them, or upload the file within the folder as ZIP.',
    ),
  }
  const work = async (act: () => Promise<void>) => {
    setBusy(true)
    setError(undefined)
    setFault(undefined)
    try {
      await act()
    } catch (failed) {
      if (!problemOf(failed)) throw failed
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  const take = (file: File) =>
    work(async () => {
      const trimmed = trimBorders(
        await file.text(),
        places.map(({ code }) => code),
      )
      if (trimmed.fault !== null) return setFault(faults[trimmed.fault])
      await writePart(clusterId, planId, BORDERS, trimmed.text, version)
      await renewPlan(queries, clusterId, planId)
      notices.done(t(`Wczytano granice, gmin: ${trimmed.found}`, `Borders read, municipalities: ${trimmed.found}`))
    })
  const drop = () =>
    work(async () => {
      await dropPart(clusterId, planId, BORDERS, version)
      await renewPlan(queries, clusterId, planId)
      notices.done(t('Usunięto granice; mapa jest schematem', 'The borders are gone; the map is a scheme'))
    })
  return (
    <>
      {error || fault ? (
        <div role="alert">
          {error ? <Failure error={error} /> : null}
          {fault ? (
            <Note kind="error">
              <p>{fault}</p>
            </Note>
          ) : null}
        </div>
      ) : null}
      <div className="row no-print">
        <input
          ref={field}
          type="file"
          accept=".geojson,.json"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('Plik z granicami', 'File of borders')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) take(file)
          }}
        />
        <Button variant="light" loading={busy} onClick={() => field.current?.click()}>
          {t('Wczytaj granice (GeoJSON)', 'Read borders (GeoJSON)')}
        </Button>
        {version > 0 ? (
          <Button variant="default" disabled={busy} onClick={drop}>
            {t('Usuń granice', 'Remove the borders')}
          </Button>
        ) : null}
      </div>
    </>
  )
}

/** Borders for the map of the plan, from the state register or any other GeoJSON. */
export function BordersPart({ version, mayChange }: { readonly version: number; readonly mayChange: boolean }) {
  const { t } = useWords()
  const { clusterId, query } = usePlan()
  const teryt = query.data?.plan.gmina ?? ''
  const places = useQuery({ ...placesQuery(clusterId, teryt), enabled: teryt !== '' })
  return (
    <section className="stack" aria-labelledby="granice">
      <h2 id="granice">{t('Granice na mapie', 'Borders on the map')}</h2>
      <p className="reading">
        {version > 0
          ? t(
              'Mapa w dokumencie i w przeglądzie pokazuje granice gminy i sąsiadów.',
              'The map of the document and the overview shows the borders of the municipality and its neighbours.',
            )
          : t(
              'Mapa jest teraz schematem. Wczytaj plik z granicami gmin, na przykład z Państwowego Rejestru Granic; zachowamy tę gminę i sąsiadów.',
              'The map is a scheme now. Read a file of borders, for instance of the State Register of Borders; this municipality and its neighbours are kept.',
            )}
      </p>
      <Loaded query={places} rows={2}>
        {([place]) =>
          mayChange && place ? (
            <Upload places={[{ code: place.teryt, name: place.name }, ...place.neighbours]} version={version} />
          ) : null
        }
      </Loaded>
    </section>
  )
}
