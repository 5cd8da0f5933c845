import rules from '../../../assumptions/resources/rules-of-thumb.json' with { type: 'json' }

/** A rule of thumb in words, with its unit; undefined for an id the table does not have. */
export function ruleInWords(
  id: string,
): { readonly pl: string; readonly en: string; readonly unit: string } | undefined {
  return Object.hasOwn(rules.rules, id) ? rules.rules[id as keyof typeof rules.rules] : undefined
}
