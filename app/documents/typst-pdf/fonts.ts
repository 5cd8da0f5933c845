import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The faces our papers use, shipped as a dependency (SIL Open Font License). */
const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'] as const

function fileOf(face: (typeof FACES)[number]): string {
  const require = createRequire(import.meta.url)
  return require.resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`)
}

let loaded: Buffer[] | undefined

/** The font files as bytes, read once. */
export function fontFiles(): Buffer[] {
  loaded ??= FACES.map((face) => readFileSync(fileOf(face)))
  return loaded
}

/** The faces charts are lettered in. */
export function chartFonts(): Buffer[] {
  return fontFiles().filter((_, i) => FACES[i] === '400Regular' || FACES[i] === '600SemiBold')
}
