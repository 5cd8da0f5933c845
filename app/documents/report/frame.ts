import type { Certainty, FrameWords } from '../model/document.ts'
import type { Words } from '../words/words.ts'

/** Words around the content, the same in every format. */
export function frameWords(words: Words, version: string): FrameWords {
  const { t } = words
  return {
    contents: t('Spis treści', 'Contents'),
    page: t('strona', 'page'),
    of: t('z', 'of'),
    table: t('Tabela', 'Table'),
    figure: t('Wykres', 'Figure'),
    unit: t('jednostka', 'unit'),
    chartData: t('Dane wykresu jako tabela', 'Data of the chart as a table'),
    marks: {
      certain: t('pewne', 'certain'),
      waits: t('niepewne: czeka na decyzję', 'uncertain: waits for a decision'),
      study: t('to nie jest prawo: metoda studium', 'not law: a study’s method'),
    },
    markMeanings: {
      waits: t(
        'Przepis jest uchwalony, ale nie wolno go stosować przed decyzją, na którą czeka. Takich kwot nie planuje się w budżecie.',
        'The provision is enacted but must not be applied before the decision it waits for. No budget may count on such amounts.',
      ),
      study: t(
        'Kwoty policzono metodą opracowania, której nie ma w żadnej ustawie. Służą wyłącznie porównaniu.',
        'The amounts follow a study’s method that no act contains. They serve only for comparison.',
      ),
    },
    skipToContent: t('Przejdź do treści', 'Skip to the content'),
    scrollHint: t('Tabela szersza niż ekran: przewiń w bok.', 'Wider than the screen: scroll sideways.'),
    madeWith: `OpenKlaster ${version}`,
  }
}

/** A title with its mark in words, where its numbers are not certain. */
export function marked(title: string, certainty: Certainty, frame: FrameWords): string {
  return certainty === 'certain' ? title : `${title} (${frame.marks[certainty]})`
}
