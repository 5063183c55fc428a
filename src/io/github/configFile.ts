import type { ConfigFile } from '../../engine/configTypes.js'
import { err, ok, type Result } from '../../engine/result.js'
import { logLine } from '../../publishers/logLine.js'
import { type Api, member, text } from './api.js'
import { policyRevision, type Repository, type Subject } from './subject.js'
import { type ConfigPlace, unsafePath } from './inputs.js'

/** `usage`: the user must change something. `unread`: GitHub did not answer; what would be decided is not known. */
export interface ConfigTrouble {
  readonly kind: 'usage' | 'unread'
  readonly message: string
}

/** Always from the base revision or another repository: what the head says of its own judge does not count. */
export async function readConfigFile(api: Api, subject: Subject, place: ConfigPlace): Promise<Result<ConfigFile | null, ConfigTrouble>> {
  if (place.kind === 'repository') {
    const name = `${place.repository.owner}/${place.repository.repo}/${place.path}@${place.ref}`
    return read(api, place.repository, place.path, place.ref, { name: `input config: ${name}`, required: true, where: ELSEWHERE })
  }
  const name = place.given ? `input config: ${place.path}` : place.path
  return read(api, subject.repository, place.path, policyRevision(subject), { name, required: place.given, where: whereOf(subject) })
}

// GitHub answers the same whether the repository, the file or only the permission is missing.
const ELSEWHERE = ", or the token may not read that repository: give config-token a token with 'contents: read' there"

/** One line per fingerprint; the first word of a line counts. Also from the base revision. */
export async function readBaseline(api: Api, subject: Subject, path: string | null): Promise<Result<ReadonlySet<string>, ConfigTrouble>> {
  if (path === null) return ok(new Set())
  const unsafe = unsafePath(path)
  if (unsafe !== null) return err({ kind: 'usage', message: `baseline: the path ${unsafe}.` })
  const file = await read(api, subject.repository, path, policyRevision(subject), { name: `baseline: ${path}`, required: true, where: whereOf(subject) })
  if (!file.ok) return file
  const lines = (file.value?.text ?? '').split(/\r?\n/).map((line) => line.trim())
  return ok(new Set(lines.filter((line) => line !== '' && !line.startsWith('#'))))
}

function whereOf({ kind }: Subject): string {
  return kind === 'snapshot' ? ' in this revision' : ' in the base revision'
}

async function read(
  api: Api,
  repository: Repository,
  path: string,
  ref: string,
  { name, required, where }: { readonly name: string; readonly required: boolean; readonly where: string },
): Promise<Result<ConfigFile | null, ConfigTrouble>> {
  const shown = logLine(name, 300)
  const answer = await api.read('GET /repos/{owner}/{repo}/contents/{path}', { ...repository, path, ref })
  if (!answer.ok) {
    const { status, reason } = answer.error
    if (status === 404 && !required) return ok(null)
    if (status === 404) return err({ kind: 'usage', message: `${shown}: there is no such file${where}.` })
    if (status === 403) return err({ kind: 'usage', message: `${shown}: the token may not read it (${reason}); give the job 'contents: read'.` })
    return err({ kind: 'unread', message: `${shown}: could not be read: ${reason}.` })
  }
  const { data } = answer.value
  if (typeof data !== 'object') return err({ kind: 'unread', message: `${shown}: could not be read: the answer is not valid JSON.` })
  const content = text(member(data, 'content'))
  if (member(data, 'type') !== 'file' || content === null) return err({ kind: 'usage', message: `${shown}: is not a file.` })
  if (member(data, 'encoding') !== 'base64') return err({ kind: 'usage', message: `${shown}: is larger than 1 MB.` })
  return ok({ path, text: Buffer.from(content, 'base64').toString('utf8') })
}
