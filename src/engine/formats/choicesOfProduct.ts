/** A chart's variables when it may be run with one product or another: each has its block of the template, and the same names stand in both. */
import type { Branch, Setting } from '../model.js'
import { productIn } from './products.js'
import type { DataEntry } from './dataTree.js'

/** What is read of each choice; what is the same for all of them once. */
export function ofEachChoice<T extends { readonly entries: readonly Setting[] }>(entries: readonly DataEntry[], branches: (() => readonly Branch[]) | undefined, read: (choice: readonly DataEntry[]) => readonly T[]): readonly T[] {
  const choices = branches === undefined ? [entries] : choicesOfProduct(entries, branches)
  if (choices.length === 1) return read(entries)
  const found = choices.flatMap(read).map((each) => [each.entries.map(({ span }) => span.start).join(), each] as const)
  return [...new Map(found).values()]
}

/**
 * `{{ if .Values.postgresql.enabled }} DB: postgres, DB_HOST: … {{ else }} DB: mysql, DB_HOST: … {{ end }}`: what each of them sees, its own block and what
 * stands in none. One, with all, where no product is chosen so: who has two hosts for one product writes the same settings for both.
 */
function choicesOfProduct(entries: readonly DataEntry[], branches: () => readonly Branch[]): readonly (readonly DataEntry[])[] {
  const choosing = entries.filter((entry) => namesProduct.test(entry.name) && productOf(entry) !== null)
  if (choosing.length < 2 || choosing.length > mostChoices || new Set(choosing.map(productOf)).size < 2) return [entries]
  const all = branches()
  // The outermost block that holds this one alone.
  const blocks = choosing.flatMap((one) => all.find((branch) => holds(branch, one) && choosing.every((other) => other === one || !holds(branch, other))) ?? [])
  if (blocks.length < choosing.length) return [entries]
  const withoutOthers = blocks.map((own) => entries.filter((entry) => blocks.every((block) => block === own || !holds(block, entry))))
  return choosing.every(({ name }) => name === choosing[0]?.name) ? withoutOthers : [entries]
}

function productOf({ value }: DataEntry): string | null {
  return value.kind === 'text' ? productIn([value.text.text.trim()]) : null
}

/** `DB`, `DATABASE_TYPE`, `PAPERLESS_DBENGINE`, `LHCI_STORAGE__SQL_DIALECT` */
const namesProduct = /^DB$|(?:TYPE|ENGINE|DIALECT|DRIVER|VENDOR|CONNECTION|CLIENT|BACKEND|ADAPTER)$/i
const mostChoices = 8

function holds({ start, end }: Branch, { span }: DataEntry): boolean {
  return start <= span.start && span.start < end
}
