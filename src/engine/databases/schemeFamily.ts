/** A family whose connections are URLs and where little more than the scheme decides: from a table of its schemes, its signs and its drivers. */
import type { Candidate, Connection, FileReading, Vocabulary } from '../model.js'
import type { Family } from './family.js'
import { plainDriver, type PlainDriver } from './judging/plainDriver.js'
import { calleesOf, isCallOf, positionsOf, type ClientCall } from './notation/clientCalls.js'
import { hasSetting, importsOneOf, isInside, readLink, readWholeUrl, settingsConnection, type Shape } from './notation/links.js'

export interface SchemeFamily {
  readonly ids: Family['ids']
  readonly title: string
  /** Schemes that nothing else uses, lower case. */
  readonly schemes: readonly string[]
  /** What a URL begins with where the surroundings say that it is of this family: `https?://`. */
  readonly urls: RegExp
  /** Calls and names that say so, beside the ids themselves. */
  readonly sign: RegExp
  /** Modules beside which a bare `Client` is meant; null: none. */
  readonly imports: RegExp | null
  readonly callees: readonly string[]
  /** Calls of clients, each with its languages and imports. */
  readonly calls?: readonly ClientCall[]
  /** What else is ours. */
  readonly isOurs?: (candidate: Candidate) => boolean
  /** Of what is ours: whether it says anything. */
  readonly accepts?: (candidate: Candidate, reading: FileReading) => boolean
  /** Names of settings beside those, lower case; in a call of ours one is enough. */
  readonly settingNames?: readonly string[]
  /** As in the vocabulary. */
  readonly tellingNames?: readonly string[]
  readonly positions?: readonly (readonly [string, readonly string[]])[]
  readonly environmentNames: readonly string[]
  /** Variables that hold `host:port`, without a scheme. */
  readonly addressNames?: readonly string[]
  /** Programs on a command line, and who reads it. */
  readonly commands?: readonly string[]
  readonly readCommand?: (candidate: Extract<Candidate, { kind: 'command' }>) => Connection | null
  /** Settings that hold a URL or hosts, lower case. */
  readonly urlNames: readonly string[]
  /** Settings that drivers look at, lower case. */
  readonly tlsSettings: readonly string[]
  readonly drivers: readonly PlainDriver[]
  readonly assumed: Readonly<Record<string, string>> & { readonly other: string }
}

/** Whatever driver it is of: what of its checks a program switches off must be seen. */
const concernsChecks = /ssl|tls|verif|valid|cert|insecure|unauthorized|trust|(?:^|\.)(?:scheme|protocol)$/

export function schemeFamily(said: SchemeFamily): Family {
  const shape: Shape = {
    family: said.ids[0],
    schemes: { plain: new Set(said.schemes), jdbc: new Set(), hostless: null },
    lead: `${said.schemes[0] ?? 'https'}://`,
    urlNames: said.urlNames,
    urls: said.urls,
    hostNames: ['host', 'hosts', ...said.urlNames],
    userNames: ['user', 'username'],
    passwordNames: ['password', 'pass', 'token'],
    databaseNames: ['database', 'bucket', 'db'],
    keeps: (name) => said.tlsSettings.includes(name) || concernsChecks.test(name),
  }
  const names = new RegExp(`^(?:${said.ids.join('|')})$`, 'i')
  const isTold = (candidate: Candidate, reading: FileReading) =>
    isInside(candidate, names) ||
    said.isOurs?.(candidate) === true ||
    isInside(candidate, said.sign) ||
    isCallOf(said.calls ?? [], candidate, reading) ||
    (said.imports !== null && importsOneOf(reading, said.imports) && isInside(candidate, /(?:^|\.)(?:Client|createClient|connect|New|NewClient|RestClient\.builder|ConnectionSettings)$/))
  const isOurs = (candidate: Candidate, reading: FileReading) => isTold(candidate, reading) && (said.accepts?.(candidate, reading) ?? true)
  return {
    ids: said.ids,
    title: said.title,
    vocabulary: vocabularyOf(said),
    read: (candidate, reading): Connection | null => {
      if (candidate.use !== 'value') return null
      switch (candidate.kind) {
        case 'text':
          return readLink(shape, candidate.value, candidate, reading) ?? (isOurs(candidate, reading) ? readWholeUrl(shape, candidate.value, candidate, reading) : null)
        case 'settings':
          return isOurs(candidate, reading) && hasSetting(candidate, said.urlNames) ? settingsConnection(shape, candidate, reading) : null
        case 'environment':
          return environmentConnection(said, shape, candidate, reading)
        case 'command':
          return said.readCommand?.(candidate) ?? null
      }
    },
    drivers: said.drivers.map(plainDriver),
    assumed: (language) => said.assumed[language] ?? said.assumed.other,
  }
}

function environmentConnection({ environmentNames, addressNames }: SchemeFamily, shape: Shape, candidate: Extract<Candidate, { kind: 'environment' }>, reading: FileReading): Connection | null {
  const { name, value, span, sites, place, use, encoding } = candidate
  if (value.kind !== 'text') return null
  const url = environmentNames.includes(name) ? readWholeUrl(shape, value.text, candidate, reading) : null
  if (url !== null) return url
  if (addressNames?.includes(name) !== true || !areAddresses(value.text.text)) return null
  return settingsConnection(shape, { kind: 'settings', entries: [{ name: 'servers', value, span }], span, sites, place, use, encoding }, reading)
}

/** `cache:11211,other:11211` */
function areAddresses(text: string): boolean {
  return text.length < 4000 && text.split(/[,\s]/).every((one) => /^(?:[\w.\uE000-]{1,250}(?::(?:\d{1,5}|\uE000))?)?$/.test(one)) && /\w|\uE000/.test(text)
}

function vocabularyOf(said: SchemeFamily): Vocabulary {
  return {
    schemes: new Set(said.schemes),
    // Not the names of URLs: `0`, `url`, `node` would make settings of every call.
    settingNames: new Set([...said.tlsSettings, ...(said.settingNames ?? [])]),
    tellingNames: new Set(said.tellingNames ?? []),
    environmentNames: new Set([...said.environmentNames, ...(said.addressNames ?? [])]),
    callees: new Set([...said.callees, ...calleesOf(said.calls ?? [])]),
    positions: new Map([...(said.positions ?? []), ...positionsOf(said.calls ?? [])]),
    commands: new Set(said.commands ?? []),
  }
}
