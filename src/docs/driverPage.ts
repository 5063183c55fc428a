/** One page per family: every driver under the same texts, then each driver with its default, its remedy, its other versions. All of it is what the engine answers. */
import type { Driver, Family } from '../engine/databases/family.js'
import { connectionFromInput } from '../engine/databases/input.js'
import type { Connection, Judgement } from '../engine/model.js'
import { driverAnchor } from '../engine/driverAnchor.js'
import { code, fence, plain, table } from '../publishers/markdown.js'
import { comparedForms, noOption, type Compared, type Form } from './driverTexts.js'

/** `sources`: what the files of the drivers say of where it comes from. */
export function renderDriverPage(family: Family, sources: readonly { readonly path: string; readonly said: string }[]): string {
  const forms = comparedForms[family.ids[0]] ?? []
  const { drivers } = family
  return [
    `# ${family.title}: what a connection means under each driver`,
    `The same text protects under one driver and not under another. The tables say what the client does on the wire, against a server that an attacker may stand in for: ${postures}. They are what ${code('db-tls-gate explain')} answers; the driver's usual trust store is assumed to be in place.`,
    '## The same text under every driver',
    ...forms.flatMap((form) => renderForm(form, family)),
    '## The drivers',
    ...drivers.flatMap((driver) => renderDriver(driver, family, forms)),
    ...(sources.length === 0 ? [] : ['## Where this comes from', 'Each file names the measurement, the manual or the line of source that a default or an exception is taken from.', table(['file', 'its source'], sources.map(({ path, said }) => [`[${code(path.split('/databases/').at(-1) ?? path)}](../../${path})`, plain(said)]))]),
  ].join('\n\n')
}

const postures = '`cleartext` (never TLS), `opportunistic` (may fall back to cleartext), `unverified` (any certificate is accepted), `verify-ca` (the chain, not the host name), `verify-full` (both), `refused` (the driver takes no such text), `unknown` (decided elsewhere, or nobody measured it)'

function judged(driver: Driver, family: Family, { input }: Compared): { readonly connection: Connection; readonly judgement: Judgement } | null {
  const connection = connectionFromInput({ ...input, family: family.ids[0], program: driver.id })
  return connection === null ? null : { connection, judgement: driver.judge(connection) }
}

function word(driver: Driver, family: Family, text: Compared): string {
  const kind = judged(driver, family, text)?.judgement.posture.kind
  return kind === undefined ? '–' : kind === 'error' ? 'refused' : kind
}

/** Drivers that read the notation at all. */
function readersOf({ texts }: Form, { drivers, ...family }: Family): readonly Driver[] {
  return drivers.filter((driver) => texts.some((text) => !['refused', '–', 'local'].includes(word(driver, { ...family, drivers }, text))))
}

function renderForm(form: Form, family: Family): readonly string[] {
  const readers = readersOf(form, family)
  if (readers.length === 0) return []
  const rows = readers.map((driver) => [`[${code(driver.id)}](#${driverAnchor(driver.id)})`, ...form.texts.map((text) => emphasised(word(driver, family, text)))])
  return [`### ${form.title}`, ...(form.lead === '' ? [] : [`Each behind ${code(form.lead)}:`]), table(['driver', ...form.texts.map(({ label }) => (label === noOption ? label : code(label)))], rows)]
}

function emphasised(posture: string): string {
  return posture === 'verify-full' ? `**${posture}**` : posture
}

function renderDriver(driver: Driver, family: Family, forms: readonly Form[]): readonly string[] {
  const form = forms.find((each) => readersOf(each, family).includes(driver))
  const [first] = form?.texts ?? []
  const plainText = first === undefined ? null : judged(driver, family, first)
  return [
    `<a id="${driverAnchor(driver.id)}"></a>\n\n### ${code(driver.id)}`,
    `${plain(driver.title)}${driver.aliases.length === 0 ? '' : `; also ${driver.aliases.map((alias) => code(alias)).join(', ')}`}.`,
    ...(plainText === null ? [] : [`* Without a TLS option: **${plainText.judgement.posture.kind === 'error' ? 'refused' : plainText.judgement.posture.kind}**. ${plain(sentence(plainText.judgement.because))}`]),
    ...(plainText === null ? [] : hardened(driver, plainText.connection)),
    ...otherVersions(driver, family, forms),
    ...recognised(driver),
  ]
}

function hardened(driver: Driver, connection: Connection): readonly string[] {
  const { advice, example, shortfall } = driver.harden(connection)
  const lead = shortfall === undefined ? 'To verify chain and host name' : shortfall.posture === 'unknown' ? 'What can be done' : '**It cannot verify chain and host name**, or not from here'
  return [`* ${lead}: ${plain(sentence(advice))}`, ...(example === null ? [] : [fence(example, 'text')])]
}

/** Only where a compared text means something else. */
function otherVersions(driver: Driver, family: Family, forms: readonly Form[]): readonly string[] {
  const base = baseOf(driver.id)
  return family.drivers.flatMap((other) => {
    if (other === driver || baseOf(other.id) !== base) return []
    const texts = forms.flatMap((form) => form.texts)
    const changed = texts.filter((text) => word(driver, family, text) !== word(other, family, text))
    const shown = changed.slice(0, 4).map((text) => `${code(text.label)} ${word(other, family, text)} instead of ${word(driver, family, text)}`)
    return [`* Version: [${code(other.id)}](#${driverAnchor(other.id)}) ${shown.length === 0 ? 'makes the same of all these texts' : `differs: ${shown.join('; ')}${changed.length > shown.length ? ' …' : ''}`}.`]
  })
}

function baseOf(id: string): string {
  return id.replace(/@[\w.]+$/, '')
}

function recognised({ recognition: { dialects, callees, imports } }: Driver): readonly string[] {
  const words = [...new Set([...dialects, ...callees, ...imports])].slice(0, 12)
  return words.length === 0 ? [] : [`* Recognised by ${words.map((each) => code(each)).join(', ')}.`]
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
