import assumed from '../../assumptions/what-if.json' with { type: 'json' }

/** Who chose the parameters of the presets and when, how sure they were. */
export interface WhatIfOrigin {
  readonly author: string
  /** The day they were written down. */
  readonly day: string
  readonly status: string
  readonly doubts: readonly { readonly pl: string; readonly en: string }[]
}

/** What a preset needs of the cluster it is used in. */
export type PresetNeed = 'coordinator' | 'feed-in-plant' | 'nothing'

/** A ready change of the present. Words that begin with `$` stand for what the cluster itself says. */
export interface PresetAssumption {
  readonly id: string
  readonly name: { readonly pl: string; readonly en: string }
  readonly explanation: { readonly pl: string; readonly en: string }
  readonly needs: PresetNeed
  readonly changes: readonly unknown[]
}

export const WHAT_IF_ORIGIN: WhatIfOrigin = {
  author: assumed.author,
  day: assumed.day,
  status: assumed.status,
  doubts: assumed.doubts,
}

/** Ready what-ifs with the parameters somebody chose. @pl gotowe warianty */
export const WHAT_IF_PRESETS: readonly PresetAssumption[] = assumed.presets as readonly PresetAssumption[]

/** How plants are valued where the cluster's settings do not say: horizon, discount rate, growth, ranges. */
export const WHAT_IF_INVESTMENT: unknown = assumed.investment
