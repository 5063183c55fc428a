/** Servers that the same file starts beside what connects to them: services of a Compose file or of a continuous integration's job. */
import type { Connection, SourceText } from './model.js'

/** The bridge network of one project, or of one job; CapRover puts `srv-captain--` in front of a service's name. https://caprover.com/docs/one-click-apps.html */
export function isOwnService(host: string, { candidate }: Connection, source: SourceText): boolean {
  const { compose, job } = servicesOf(source)
  return (ofCompose.test(candidate.sites[0].keyPath[0] ?? '') && [host, host.replace(/^srv-captain--/, ''), serviceOfContainer(host)].some((name) => compose.has(name))) || job.has(host)
}

/** `shop_db_1`: what Compose called the first container of `db` before version 2. `shop-db-1` may be a machine of that name, too. */
function serviceOfContainer(host: string): string {
  return /^[\w-]{1,60}_([A-Za-z][A-Za-z\d.-]{0,60})_1$/.exec(host)?.[1] ?? host
}

/** Services, and what they share: fragments (`x-environment: &environment`) and files written in place. https://docs.docker.com/reference/compose-file/extension/ */
const ofCompose = /^(?:services|configs|x-[^\s]{0,100})$/

interface Services {
  readonly compose: ReadonlySet<string>
  readonly job: ReadonlySet<string>
}

const known = new WeakMap<SourceText, Services>()

/** Looked for once in each file. */
function servicesOf(source: SourceText): Services {
  const before = known.get(source)
  if (before !== undefined) return before
  const services = { compose: composeServices(source.text), job: isPipeline(source.path) ? jobServices(source.text) : new Set<string>() }
  known.set(source, services)
  return services
}

/** A file of continuous integration: its jobs run on machines that live as long as they do. */
export const isPipeline = (path: string): boolean => pipelines.test(path)

const pipelines = /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml|[\w.-]*\.gitlab-ci\.ya?ml|\.gitlab\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml|\.drone\.ya?ml|\.woodpecker(?:\/[\w.-]+)?\.ya?ml|bitbucket-pipelines\.ya?ml|\.circleci\/[\w.-]+\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|\.cirrus\.ya?ml)$/i

/** Keys one level below a top-level `services:`, and the names that they give their containers. Reads lines, so that it also works on half a file. */
function composeServices(text: string): ReadonlySet<string> {
  const services = new Set<string>()
  let indent: number | null = null
  let inside = false
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|\r?$)/.test(line)) continue
    const depth = line.length - line.trimStart().length
    if (depth === 0) {
      inside = /^['"]?services['"]?\s*:/.test(line)
      indent = null
    } else if (inside) {
      indent ??= depth
      // An override file takes one away with `!reset`.
      const key = depth === indent ? /^\s+['"]?((?:\$\$)?[\w.-]{1,100})['"]?\s*:(?!\s{0,9}!reset\b)/.exec(line)?.[1] : undefined
      const container = /^\s+(?:container_name|hostname)\s*:\s*['"]?([\w.-]{1,100})['"]?\s*(?:#.*)?\r?$/.exec(line.slice(0, 300))?.[1]
      for (const name of [key, container]) if (name !== undefined) services.add(name)
    }
  }
  return services
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
