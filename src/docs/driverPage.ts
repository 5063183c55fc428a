/** One page per family: every driver under the same texts, then each driver with its default, its remedy, its other versions. All of it is what the engine answers. */
import type { Driver, Family } from '../engine/databases/family.js'
import { connectionFromInput } from '../engine/databases/input.js'
import type { Connection, Judgement } from '../engine/model.js'
import { driverAnchor } from '../engine/driverAnchor.js'
import { code, fence, plain, table } from '../publishers/markdown.js'
import type { DriverSource } from './driverSources.js'
import { comparedForms, noOption, type Compared, type Form } from './driverTexts.js'

/** `sources`: what the files of the drivers say of where it comes from. */
export function renderDriverPage(family: Family, sources: readonly DriverSource[]): string {
  const compared = (comparedForms[family.ids[0]] ?? []).map((form): Matrix => ({ form, readers: readersOf(form, family) }))
  return [
    `# ${family.title}: what a connection means under each driver`,
    `The same text protects under one driver and not under another. The tables say what the client does on the wire, against a server that an attacker may stand in for: ${postures}. They are what ${code('db-tls-gate explain')} answers; the driver's usual trust store is assumed to be in place.`,
    '## The same text under every driver',
    ...compared.flatMap((matrix) => renderForm(matrix, family)),
    '## The drivers',
    ...family.drivers.flatMap((driver) => renderDriver(driver, family, compared)),
    '## Parameters',
    ...parametersOf(family),
    '## Where this comes from',
    'Each file names the measurement, the manual or the line of source that a default or an exception is taken from.',
    table(['file', 'its source', 'also cited'], sources.map(renderSource)),
  ].join('\n\n')
}

interface Matrix {
  readonly form: Form
  readonly readers: readonly Driver[]
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
export function readersOf({ texts, drivers: only }: Form, { drivers, ...family }: Family): readonly Driver[] {
  return drivers.filter((driver) => (only === undefined || only.includes(driver.id)) && texts.some((text) => !['refused', '–', 'local'].includes(word(driver, { ...family, drivers }, text))))
}

function renderForm({ form, readers }: Matrix, family: Family): readonly string[] {
  if (readers.length === 0) return []
  const rows = readers.map((driver) => [`[${code(driver.id)}](#${driverAnchor(driver.id)})`, ...form.texts.map((text) => emphasised(word(driver, family, text)))])
  return [`### ${form.title}`, ...(form.lead === '' ? [] : [`Each behind ${code(form.lead)}:`]), table(['driver', ...form.texts.map(({ label }) => (label === noOption ? label : code(label)))], rows)]
}

/** Names of TLS and of the login's protection; those of hosts and accounts tell nothing here. */
function parametersOf({ vocabulary: { settingNames, environmentNames } }: Family): readonly string[] {
  const names = [...settingNames].filter((name) => /ssl|tls|cert|verif|trust|encrypt|secure|cipher|reject|pem|crl|identity|negotiat|require_auth|channel_binding|^(?:ca|pfx|native|secure|protocol)$|_ca$/.test(name))
  return [
    `Settings that are looked at beside any text, in lower case here: ${names.map((name) => code(name)).join(', ')}. Whether a driver obeys one is in the tables; ${code('db-tls-gate explain')} says it of your own text, and names what is misspelt or has no effect.`,
    ...(environmentNames.size === 0 ? [] : [`Variables of the same file or program: ${[...environmentNames].map((name) => code(name)).join(', ')}.`]),
  ]
}

function renderSource({ path, said, cited }: DriverSource): readonly string[] {
  return [`[${code(path.split('/databases/').at(-1) ?? path)}](../../${path})`, plain(said), cited.map((citation) => (citation.startsWith('http') ? `<${citation}>` : code(citation))).join(', ')]
}

function emphasised(posture: string): string {
  return posture === 'verify-full' ? `**${posture}**` : posture
}

function renderDriver(driver: Driver, family: Family, compared: readonly Matrix[]): readonly string[] {
  const { form } = compared.find(({ readers }) => readers.includes(driver)) ?? {}
  const [plainest] = (form?.texts ?? []).flatMap((text) => {
    const found = judged(driver, family, text)
    return found === null || found.judgement.posture.kind === 'error' ? [] : [{ text, ...found }]
  })
  return [
    `<a id="${driverAnchor(driver.id)}"></a>\n\n### ${code(driver.id)}`,
    `${plain(driver.title)}${driver.aliases.length === 0 ? '' : `; also ${driver.aliases.map((alias) => code(alias)).join(', ')}`}.`,
    ...(plainest === undefined ? [] : [`* ${plainest.text.label === noOption ? 'Without a TLS option' : `With ${code(plainest.text.label)}`}: **${plainest.judgement.posture.kind}**. ${plain(sentence(plainest.judgement.because))}`, ...hardened(driver, plainest.connection)]),
    ...otherVersions(driver, family, compared),
    ...recognised(driver),
  ]
}

function hardened(driver: Driver, connection: Connection): readonly string[] {
  const { advice, example, shortfall } = driver.harden(connection)
  const lead = shortfall === undefined ? 'To verify chain and host name' : shortfall.posture === 'unknown' ? 'What can be done' : '**It cannot verify chain and host name**, or not from here'
  return [`* ${lead}: ${plain(sentence(advice))}`, ...(example === null ? [] : [fence(example, 'text')])]
}

/** Only where a compared text means something else. */
function otherVersions(driver: Driver, family: Family, compared: readonly Matrix[]): readonly string[] {
  const base = baseOf(driver.id)
  return family.drivers.flatMap((other) => {
    if (other === driver || baseOf(other.id) !== base) return []
    const texts = compared.filter(({ readers }) => readers.includes(driver) || readers.includes(other)).flatMap(({ form }) => form.texts)
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
