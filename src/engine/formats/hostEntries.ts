/** Under what other names an address stands where most write `REDIS_HOST`, and what is written there when there is none. */
import { sliceText, spanOf, type MappedText } from '../mappedText.js'
import type { Setting, Value } from '../model.js'

interface Named {
  readonly name: string
}

/** An entry with the name that it has for whoever looks for hosts. */
export interface HostEntry<T> extends Named {
  readonly entry: T
}

export function hostEntries<T extends Named>(entries: readonly T[], toSetting: (entry: T) => Setting): readonly HostEntry<T>[] {
  const names = new Set(entries.map(({ name }) => name))
  const image = names.has('MYSQL_SEEDS') ? 'MYSQL' : names.has('POSTGRES_SEEDS') ? 'POSTGRES' : null
  const redmine = names.has('REDMINE_DB_MYSQL') ? 'MYSQL' : names.has('REDMINE_DB_POSTGRES') ? 'POSTGRES' : null
  return entries.flatMap((entry): readonly HostEntry<T>[] => {
    const { name } = entry
    const host = ofUrl.test(name) ? name.replace(/UR[LI]$/, 'HOST') : ofPurpose.test(name) ? `${name}_HOST` : ofEndpoint.test(name) ? name.replace(/ENDPOINT$/, 'HOST') : null
    const nodes = ofNodes.test(name) ? name.replace(/(?:CLUSTER_)?NODES$/, 'HOST') : null
    if (nodes !== null && !names.has(nodes) && areAddresses(toSetting(entry).value)) return [{ name: nodes, entry }]
    if (host !== null && !names.has(host) && isAddress(toSetting(entry).value)) return [{ name: host, entry }]
    return ofHost.test(name) && saysNone(toSetting(entry).value) ? [] : [{ name: ofImages[name] ?? (redmine !== null && ofRedmine.test(name) ? name.replace('REDMINE_DB', redmine) : null) ?? (image !== null && /^SQL_TLS(?:_ENABLED)?$/.test(name) ? `${image}_TLS` : name), entry }]
  })
}

/** `REDIS_URL: redis:6379`, where a client takes an address or its program puts the scheme in front. */
const ofUrl = /^(?:[A-Z][A-Z0-9]{0,40}_){0,5}(?:REDIS|VALKEY|MONGO|MONGODB|RABBIT|RABBITMQ|POSTGRES|POSTGRESQL|MYSQL|MARIADB)(?:_(?:CACHE|QUEUE|SESSIONS?|STORE|STORAGE|BROKER|CABLE))?_UR[LI]$/
/** `REDIS_CACHE: cache:6379`: what it is for stands in the place of a word for its address. */
const ofPurpose = /^(?:[A-Z][A-Z0-9]{0,40}_){0,5}(?:REDIS|VALKEY)(?:_(?:CACHE|QUEUE|SESSIONS?|SOCKETIO|BROKER|STORE|STORAGE|ENDPOINT|MASTER))?$/
/** `DATABASE_ENDPOINT: db:5432` */
const ofEndpoint = /^(?:[A-Z][A-Z0-9]{0,40}_){0,5}(?:DB|DATABASE|RDS)_ENDPOINT$/
/** `REDIS_NODES: node-0:6379,node-1:6379`; without ports they are whom a node of the cluster itself meets. */
const ofNodes = /^(?:[A-Z][A-Z0-9]{0,40}_){0,5}(?:REDIS|VALKEY)_(?:CLUSTER_)?NODES$/
const ofRedmine = /^REDMINE_DB_(?:PORT|USERNAME|PASSWORD|DATABASE)$/
const ofHost = /_(?:HOST|HOSTNAME|SERVER)$/

/** Temporal's image with its own set-up. https://github.com/temporalio/docker-builds/blob/main/docker/auto-setup.sh */
const ofImages: Readonly<Record<string, string | undefined>> = {
  ...{ POSTGRES_SEEDS: 'POSTGRES_HOST', POSTGRES_PWD: 'POSTGRES_PASSWORD', MYSQL_SEEDS: 'MYSQL_HOST' },
  // ZoneMinder, https://github.com/ZoneMinder/zoneminder/blob/master/zm.conf.in: MySQL or MariaDB.
  ...{ ZM_DB_HOST: 'MYSQL_HOST', ZM_DB_NAME: 'MYSQL_DATABASE', ZM_DB_USER: 'MYSQL_USER', ZM_DB_PASS: 'MYSQL_PASSWORD', ZM_DB_PORT: 'MYSQL_PORT' },
  // https://hub.docker.com/_/redmine
  ...{ REDMINE_DB_MYSQL: 'MYSQL_HOST', REDMINE_DB_POSTGRES: 'POSTGRES_HOST' },
}

/** As whoever looks for hosts takes it: `REDIS_URL: //redis:6379`, which ioredis and others take for an address, without its slashes. https://github.com/redis/ioredis lib/utils/index.ts `parseURL` */
export function settingOf<T>({ name, entry }: HostEntry<T>, toSetting: (entry: T) => Setting): Setting {
  const setting = toSetting(entry)
  const text = setting.value.kind === 'text' ? bareAddress(setting.value.text, name !== setting.name) : null
  return text === null ? { ...setting, name } : { ...setting, name, value: { kind: 'text', text, span: spanOf(text) ?? setting.value.span } }
}

/** Also Go's `tcp(db:3306)`; null: it is bare. */
function bareAddress(text: MappedText, isRenamed: boolean): MappedText | null {
  if (isRenamed && text.text.startsWith('//')) return sliceText(text, 2, text.text.length)
  return text.text.startsWith('tcp(') && text.text.endsWith(')') ? sliceText(text, 'tcp('.length, text.text.length - 1) : null
}

/** With a port, which is not that of RabbitMQ's management. */
function isAddress(value: Value): boolean {
  return value.kind === 'text' && /^(?:\/\/)?[A-Za-z\d](?:[\w.-]{0,250}[A-Za-z\d])?:(?!15672$)\d{2,5}$/.test(value.text.text)
}

function areAddresses(value: Value): boolean {
  return value.kind === 'text' && /^[\w.-]{1,250}:\d{2,5}(?:,[\w.-]{1,250}:\d{2,5}){0,50}$/.test(value.text.text)
}

/** Laravel's `REDIS_HOST=null`. */
function saysNone(value: Value): boolean {
  return value.kind === 'text' && /^(?:null|nil|none|undefined)$/i.test(value.text.text.trim())
}
