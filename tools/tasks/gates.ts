/** What must hold before a test runs: types of the kernels alone, types of everything, one lint and format. */
export const GATES: readonly { readonly name: string; readonly command: string; readonly args: readonly string[] }[] = [
  { name: 'types of the kernels (no Node, no browser)', command: 'tsc', args: ['-p', 'domain/tsconfig.json'] },
  { name: 'types of everything', command: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of the browser app (no Node)', command: 'tsc', args: ['-p', 'web/tsconfig.json'] },
  {
    name: 'the published package compiles',
    command: 'tsc',
    args: ['-p', 'tsconfig.build.json', '--outDir', '.openklaster/build-check'],
  },
  { name: 'lint and format', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
]
