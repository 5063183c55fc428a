/** Servers that the same file starts beside what connects to them: services of a Compose file or of a continuous integration's job. */
import type { Connection, SourceText } from './model.js'

/**
 * The bridge network of one project, or of one job; CapRover puts `srv-captain--` in front of a service's name. https://caprover.com/docs/one-click-apps.html
 * The machine that the containers run on is on that network, too.
 */
export function isOwnService(host: string, { candidate }: Connection, source: SourceText): boolean {
  const { compose, job, moved, movesMachine } = servicesOf(source)
  const inCompose = compose.size > 0 && ofCompose.test(candidate.sites[0].keyPath[0] ?? '')
  if ((inCompose || isPipeline(source.path)) && ownMachine.test(host)) return !movesMachine
  if (moved.has(host)) return false
  return (inCompose && [host, host.replace(/^srv-captain--/, ''), serviceOfContainer(host)].some((name) => compose.has(name))) || job.has(host) || (isWorkshop(source) && /^[a-z][\w-]{0,62}$/i.test(host))
}

/** https://docs.docker.com/desktop/features/networking/#i-want-to-connect-from-a-container-to-a-service-on-the-host, and Podman's name for it. */
const ownMachine = /^host\.(?:docker|containers)\.internal$/i

/** `extra_hosts: ["host.docker.internal:10.0.0.7"]`, `--add-host=host.docker.internal:10.0.0.7`: the name is another machine's. */
const elsewhere = /(?:^[ \t]{0,40}(?:-[ \t]{1,9})?["']?|\[\s{0,9}["']?|--add-host[ =]["']?)host\.(?:docker|containers)\.internal["']?[ \t]{0,9}[:=][ \t]{0,9}["']?(?!host-gateway|127\.)/im

/**
 * A development container, Tilt's cluster on the developer's machine, and what is laid over a Compose file for development: a name without a dot is a service
 * beside it. https://containers.dev https://docs.tilt.dev https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/
 */
function isWorkshop({ path, text }: SourceText): boolean {
  return /(?:^|\/)(?:\.devcontainer(?:\/|\.json$)|(?:[\w-]+\.)?Tiltfile$)/.test(path) || (/(?:^|\/)(?:docker-)?compose[._-](?:dev|develop|development|devel|local)\.ya?ml$/.test(path) && !text.includes('!reset'))
}

/** `extra_hosts: ["db:10.0.0.7"]`: names to which the file gives an address of their own. */
function movedIn(text: string): ReadonlySet<string> {
  const given = /(?<![\w.-])([a-z][\w-]{0,62})["']?[ \t]{0,3}[:=][ \t]{0,3}["']?\[?(?:\d{1,3}(?:\.\d{1,3}){3}(?![\w.])|[0-9a-f]{1,4}:[0-9a-f:]{0,35}:[0-9a-f]{0,4}(?![\w:]))|^[ \t]{0,40}-[ \t]{1,9}["']?([a-z][\w-]{0,62})[:=]\$\{/gim
  return new Set([...text.matchAll(given)].flatMap(([, ...names]) => names.filter((name: string | undefined) => name !== undefined)))
}

/** `shop_db_1`: what Compose called the first container of `db` before version 2. `shop-db-1` may be a machine of that name, too. */
function serviceOfContainer(host: string): string {
  return /^[\w-]{1,60}_([A-Za-z][A-Za-z\d.-]{0,60})_1$/.exec(host)?.[1] ?? host
}

/** Services, and what they share: fragments (`x-environment: &environment`) and files written in place. https://docs.docker.com/reference/compose-file/extension/ */
const ofCompose = /^(?:services|configs|x-[^\s]{0,100})$/

/** `redis://$$REDIS_CACHE` in a service's command: every value that the file gives the variable; null: it is none of the container's, or has no value here. */
export function valuesInContainer(host: string, { candidate }: Connection, source: SourceText): readonly string[] | null {
  const name = /^\{(\w{1,100})\}$/.exec(host)?.[1]
  if (name === undefined || candidate.kind !== 'text' || !ofCompose.test(candidate.sites[0].keyPath[0] ?? '')) return null
  if (!candidate.value.pieces.some((piece) => piece.kind === 'hole' && piece.expression === name && source.text.startsWith('$$', piece.start))) return null
  return servicesOf(source).given().get(name) ?? null
}

/** `mr.Addr()` behind `mr, err := miniredis.Run()`, `pg.getHost()` behind `pg = new PostgreSQLContainer(…)`: a server that the program starts for itself, and that lives as long as it does. */
export function isStartedHere(host: string, { text }: SourceText): boolean {
  const name = /^\{([A-Za-z_]\w{0,60})\.(?:Addr|Host|getHost|getServer|get_container_host_ip)(?:\(\))?\}$/.exec(host)?.[1]
  if (name === undefined) return false
  const given = [...text.matchAll(new RegExp(`\\b${name}(?:, ?\\w{1,40})? ?:?= ?(?!=)([^\\n]{0,200})`, 'g'))].slice(0, 20)
  return given.length > 0 && given.every(([, value = '']) => /^(?:await )?(?:miniredis\.(?:Run|RunT|NewMiniRedis)\(|(?:new )?\w{0,40}Container(?:<[^<>]{0,80}>)?\()/.test(value))
}

/** `NAME: value`, `- NAME=value` and the default of `NAME: ${OTHER:-value}`, wherever they stand. */
function givenIn(text: string): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>()
  for (const [, name = '', written = ''] of text.matchAll(/^[ \t]{1,40}(?:-[ \t]{1,9})?["']?([A-Z_][A-Z0-9_]{0,99})["']?[ \t]{0,9}[:=][ \t]{0,9}([^\n]{0,300})/gm)) {
    const value = (written.split(' #', 1)[0] ?? '').trim().replace(/^["']|["']$/g, '')
    const values = given.get(name) ?? []
    values.push(/^\$\{\w{1,100}:?-([^{}]{0,200})\}$/.exec(value)?.[1] ?? value)
    given.set(name, values)
  }
  return given
}

interface Services {
  readonly compose: ReadonlySet<string>
  readonly job: ReadonlySet<string>
  /** Names to which it gives an address of their own. */
  readonly moved: ReadonlySet<string>
  /** Does the file give the machine that runs the containers another address? */
  readonly movesMachine: boolean
  /** The values of variables, by name. */
  readonly given: () => ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<SourceText, Services>()

/** Looked for once in each file. */
function servicesOf(source: SourceText): Services {
  const before = known.get(source)
  if (before !== undefined) return before
  let given: ReadonlyMap<string, readonly string[]> | null = null
  const services: Services = {
    compose: /\.json$/i.test(source.path) ? jsonServices(source.text) : composeServices(source.text),
    job: isPipeline(source.path) ? jobServices(source.text) : new Set<string>(),
    moved: movedIn(source.text),
    movesMachine: elsewhere.test(source.text),
    given: () => (given ??= givenIn(source.text)),
  }
  known.set(source, services)
  return services
}

/** A file of continuous integration: its jobs run on machines that live as long as they do. */
export const isPipeline = (path: string): boolean => pipelines.test(path)

const pipelines = /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml|[\w.-]*\.gitlab-ci\.ya?ml|\.gitlab\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml|\.drone\.ya?ml|\.woodpecker(?:\/[\w.-]+)?\.ya?ml|bitbucket-pipelines\.ya?ml|\.circleci\/[\w.-]+\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|\.cirrus\.ya?ml)$/i

/** Keys one level below a top-level `services:`, and the names that they give their containers. Reads lines, so that it also works on half a file. */
function composeServices(text: string): ReadonlySet<string> {
  const services = new Set<string>()
  if (!/^['"]?services['"]?\s{0,20}:/m.test(text)) return services
  let indent: number | null = null
  let inside = false
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|\r?$)/.test(line)) continue
    const depth = line.length - line.trimStart().length
    if (depth === 0) {
      inside = /^['"]?services['"]?\s{0,20}:/.test(line)
      indent = null
    } else if (inside) {
      indent ??= depth
      // An override file takes one away with `!reset`.
      // As an end point shows what is put in: `{service}_db`.
      const written = line.slice(0, 300).replace(/\{\{-?\s{0,9}([\w.]{1,60})\s{0,9}-?\}\}/g, '{$1}')
      const key = depth === indent ? /^\s+['"]?((?:\$\$)?[\w.{}-]{1,100})['"]?\s*:(?!\s{0,9}!reset\b)/.exec(written)?.[1] : undefined
      const container = /^\s+(?:container_name|hostname)\s*:\s*['"]?([\w.-]{1,100})['"]?\s*(?:#.*)?\r?$/.exec(line.slice(0, 300))?.[1]
      for (const name of [key, container]) if (name !== undefined) services.add(name)
    }
  }
  return services
}

/** The same in JSON: keys, or names of a list's items, in front of an image. */
function jsonServices(text: string): ReadonlySet<string> {
  const start = text.indexOf('"services"')
  return new Set(start === -1 ? [] : [...text.slice(start).matchAll(/"([\w.-]{1,100})"\s{0,9}(?::\s{0,9}\{|,)\s{0,40}"image"\s{0,9}:|"image"\s{0,9}:\s{0,9}"[^"\n]{1,300}",\s{0,40}"name"\s{0,9}:\s{0,9}"([\w.-]{1,100})"/g)].map((match) => match[1] ?? match[2] ?? ''))
}

/**
 * The names by which a job reaches its services: keys (GitHub, Woodpecker), `name` or `alias` of an entry (Drone, GitLab, CircleCI's images),
 * or the image itself. https://docs.gitlab.com/ci/services/#accessing-the-services
 */
function jobServices(text: string): ReadonlySet<string> {
  const services = new Set<string>()
  let outer: number | null = null
  let inner: number | null = null
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|\r?$)/.test(line)) continue
    const depth = line.length - line.trimStart().length
    const isItem = /^\s*- /.test(line)
    if (outer !== null && (depth < outer || (depth === outer && !isItem))) outer = inner = null
    if (/^\s*(?:- )?['"]?(?:services|docker)['"]?\s*:\s*(?:#.*)?\r?$/.test(line.slice(0, 200))) {
      outer = depth
      inner = null
      continue
    }
    if (outer === null) continue
    inner ??= depth
    for (const name of namesOn(line.slice(0, 300), depth === inner)) services.add(name)
  }
  return services
}

function namesOn(line: string, isEntry: boolean): readonly string[] {
  const named = /^\s*(?:- )?['"]?(?:name|alias)['"]?\s*:\s*['"]?([\w./:@-]+)/.exec(line)?.[1]
  if (named !== undefined) return imageNames(named)
  if (!isEntry) return []
  const image = /^\s*- (?:image:\s*)?['"]?([\w./-]+(?::[\w.-]+)?)['"]?\s*\r?$/.exec(line)?.[1]
  if (image !== undefined) return imageNames(image)
  const key = /^\s*['"]?([\w.-]{1,100})['"]?\s*:/.exec(line)?.[1]
  return key === undefined ? [] : [key]
}

/** `tutum/wordpress:latest` is reached as `tutum__wordpress` and `tutum-wordpress`. */
function imageNames(image: string): readonly string[] {
  const name = image.replace(/@.*/s, '').replace(/:[\w.-]*$/, '')
  return [...new Set([name, name.replaceAll('/', '__'), name.replaceAll('/', '-')])]
}
