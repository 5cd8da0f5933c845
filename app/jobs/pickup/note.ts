import type { Finding } from '../../../domain/problems/finding.ts'
import type { PickedFile } from '../import-job.ts'

const LEVEL = { info: 'informacja / note', warning: 'uwaga / warning', error: 'błąd / error' } as const

function line({ severity, place, pl, en, advicePl, adviceEn }: Finding): string {
  const where = [
    place?.line === undefined ? '' : `wiersz / line ${place.line}`,
    place?.column === undefined ? '' : `kolumna / column ${place.column}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
  return `- ${LEVEL[severity]}${where === '' ? '' : ` (${where})`}: ${pl} ${advicePl}\n  ${en} ${adviceEn}`
}

/** What lies beside a file that was picked up: what became of it and why, in both languages. */
export function noteOf({ name, taken, values, findings }: PickedFile, importId: number | null, at: string): string {
  const known = findings.some(({ code }) => code === 'readings.already-imported')
  const [pl, en] = !taken
    ? ['Plik odrzucono; odczyty w bazie się nie zmieniły.', 'The file was refused; the readings were not changed.']
    : known
      ? ['Plik był już wczytany; nic się nie zmieniło.', 'The file was known already; nothing was changed.']
      : [
          `Plik wczytano: import nr ${importId}, wartości: ${values}.`,
          `The file was taken: import number ${importId}, values: ${values}.`,
        ]
  const nothing =
    taken || findings.some(({ severity }) => severity === 'error')
      ? []
      : [
          '- W pliku nie ma odczytów żadnego punktu tego klastra.\n  The file has no readings of any point of this cluster.',
        ]
  return `${[`${name}, ${at}`, pl, en, ...nothing, ...findings.map(line)].join('\n')}\n`
}
