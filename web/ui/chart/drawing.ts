import { drawChart as draw } from '../../../app/documents/charts/draw.ts'
import { HEAT as heat } from '../../../app/documents/charts/palette.ts'
import type { ChartSpec as Spec } from '../../../app/documents/charts/spec.ts'

/** The charts of paper, on screen too. */
export type ChartSpec = Spec
export const drawChart = draw
export const HEAT = heat
