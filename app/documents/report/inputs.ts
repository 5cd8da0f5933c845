import { paragraph, wordColumn } from '../model/blocks.ts'
import { row, textCell } from '../model/cells.ts'
import type { Section } from '../model/document.ts'
import type { View } from './view.ts'

/** The files the report rests on, with their fingerprints. */
export function inputsChapter({ result, words }: View): Section {
  const { t } = words
  const { inputs, version } = result.cluster
  return {
    id: 'inputs',
    title: t('Pliki wejściowe', 'Input files'),
    blocks: [
      paragraph(
        inputs.length === 0
          ? t('Nie podano plików wejściowych.', 'No input files were given.')
          : t(
              `Raport opiera się na ${words.count(inputs.length, 'onFile')}. Skrót SHA-256 pozwala sprawdzić, czy plik jest dokładnie ten sam; te same pliki i ta sama wersja programu (${version}) dają te same liczby.`,
              `The report rests on ${words.count(inputs.length, 'file')}. The SHA-256 digest shows whether a file is exactly the same; the same files and the same version of the program (${version}) give the same numbers.`,
            ),
      ),
      ...(inputs.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              id: 'inputs',
              sheet: t('Pliki wejściowe', 'Input files'),
              title: t('Pliki wejściowe i ich skróty', 'Input files and their digests'),
              dense: true,
              columns: [
                wordColumn(t('Plik', 'File'), 2),
                wordColumn(t('Format', 'Format'), 1),
                wordColumn('SHA-256', 0),
              ],
              rows: inputs.map(({ file, format, sha256 }) => row([textCell(file), textCell(format), textCell(sha256)])),
              certainty: 'certain' as const,
            },
          ]),
    ],
  }
}
