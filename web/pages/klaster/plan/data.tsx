import { Button, NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { folderFile } from '../../../api/plans.ts'
import { useWords } from '../../../ui/language.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { BORDERS, BordersPart } from './borders-part.tsx'
import { PlanPage, usePlan } from './frame.tsx'
import { StartingValues } from './starting-values.tsx'
import { TableData } from './table-data.tsx'
import { TextPart } from './text-part.tsx'

const STARTING = 'wartosci-wyjsciowe'

/** Tables of a plan in words. */
const TABLES = [
  ['profile', 'Dane o gminie (profil)', 'Profile of the municipality'],
  ['buildings', 'Budynki według wieku', 'Buildings by age'],
  ['carriers', 'Nośniki energii', 'Energy carriers'],
  ['surveys', 'Ankiety: zużyte paliwo', 'Surveys: fuel used'],
  ['devices', 'Struktura urządzeń grzewczych', 'Mix of heating devices'],
  ['sources', 'Ewidencja kotłów i pieców', 'Register of boilers and stoves'],
  ['networks', 'Sieci: stan i plany', 'Networks: condition and plans'],
  ['building-audits', 'Audyty budynków publicznych', 'Audits of public buildings'],
  ['public-buildings', 'Budynki publiczne i kotłownie', 'Public buildings and boiler houses'],
] as const

const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  'plan.yaml': ['Ustawienia planu', 'Settings of the plan'],
  'measures.yaml': ['Przedsięwzięcia i wskaźniki', 'Measures and indicators'],
  'assumptions.yaml': ['Założenia i wątpliwości', 'Assumptions and doubts'],
  'procedure.yaml': ['Procedura', 'Procedure'],
}

/** Data of the plan: tables as sheets, the rest as text that is checked. */
export function PlanData() {
  const { t, language } = useWords()
  const { clusterId, planId, query, mayChange } = usePlan()
  const { dane: asked = 'profile' } = useSearch({ from: '/klaster/$clusterId/plan/$planId/dane' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/plan/$planId/dane' })
  return (
    <PlanPage
      title={t('Dane planu', 'Data of the plan')}
      lead={t(
        'Każda liczba ma źródło i rok. Wklejaj z arkusza albo wgraj gotową tabelę; przed zapisem zobaczysz różnice.',
        'Every figure has its source and year. Paste from a spreadsheet or upload a table; you see the differences before anything is stored.',
      )}
      actions={
        <Button component="a" variant="default" href={folderFile(clusterId, planId)}>
          {t('Pobierz katalog (ZIP)', 'Download the folder (ZIP)')}
        </Button>
      }
    >
      <Loaded query={query} rows={8}>
        {({ parts }) => {
          const texts = [
            ...new Set([
              ...Object.keys(TEXTS),
              ...parts.map(({ name }) => name).filter((name) => /\.(ya?ml)$/.test(name)),
            ]),
          ]
          const nameOf = (name: string) => {
            const known = TEXTS[name]
            if (known) return language === 'en' ? known[1] : known[0]
            return name.startsWith('scenarios/')
              ? t(`Scenariusz: ${name.slice(10, -5)}`, `Scenario: ${name.slice(10, -5)}`)
              : name
          }
          const isKnown =
            asked === STARTING || asked === BORDERS || TABLES.some(([id]) => id === asked) || texts.includes(asked)
          const dane = isKnown ? asked : 'profile'
          const isTable = TABLES.some(([id]) => id === dane)
          const title = TABLES.find(([id]) => id === dane)
          return (
            <>
              <NativeSelect
                label={t('Co edytować', 'What to edit')}
                value={dane}
                onChange={(event) => navigate({ search: { dane: event.currentTarget.value } })}
                data={[
                  { value: STARTING, label: t('Wartości wyjściowe i zmienione', 'Starting values and overrides') },
                  {
                    group: t('Tabele', 'Tables'),
                    items: TABLES.map(([value, pl, en]) => ({ value, label: t(pl, en) })),
                  },
                  { value: BORDERS, label: t('Granice na mapie', 'Borders on the map') },
                  {
                    group: t('Ustawienia', 'Settings'),
                    items: texts.map((value) => ({ value, label: nameOf(value) })),
                  },
                ]}
                style={{ maxWidth: '28rem' }}
              />
              {dane === STARTING ? (
                <StartingValues />
              ) : dane === BORDERS ? (
                <BordersPart version={parts.find(({ name }) => name === BORDERS)?.version ?? 0} mayChange={mayChange} />
              ) : isTable && title ? (
                <TableData key={dane} table={dane} title={t(title[1], title[2])} mayChange={mayChange} />
              ) : (
                <TextPart key={dane} name={dane} title={nameOf(dane)} mayChange={mayChange} />
              )}
            </>
          )
        }}
      </Loaded>
    </PlanPage>
  )
}
