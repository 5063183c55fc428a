/** pg8000: `ssl_context` (since 1.16) falls back to cleartext when it is None; before that there was `ssl`, off by default. Measured with 1.10.6, read in 1.30. */
import type { Connection, Judgement, ParameterProblem } from '../../../model.js'
import type { Driver } from '../../family.js'
import { contextVerdict } from './asyncpg.js'
import { harden } from '../../judging/harden.js'
import { isFalse, isNothing, settingOptions } from '../../judging/options.js'
import { problemsOf } from '../../judging/problems.js'
import { cleartext, isLocal, judgement, local, refused, tlsFirst, unverified, verdict } from '../../judging/verdict.js'

const recognition: Driver['recognition'] = { dialects: [], callees: ['pg8000.connect', 'pg8000.native.Connection', 'pg8000.dbapi.connect'], imports: ['pg8000'], languages: ['python'] }
const settings = new Set(['ssl_context', 'ssl'])

/** From 1.16 on. */
export function pg8000Context(connection: Connection, title: string, problems: readonly ParameterProblem[]): Judgement {
  const options = settingOptions(connection)
  const context = options.find(({ name }) => name === 'ssl_context')
  if (context === undefined || isNothing(context)) return judgement(verdict(tlsFirst, `${title} falls back to cleartext unless it is given an \`ssl_context\``, context ?? null, true), problems, {})
  if (isFalse(context)) return judgement(verdict(cleartext, `\`ssl_context=False\` never uses TLS under ${title}`, context), problems, {})
  if (/^true$/i.test(context.text)) return judgement(verdict(unverified, `\`ssl_context=True\` accepts any certificate under ${title}`, context), problems, {})
  return judgement(contextVerdict(context, title), problems, {})
}

function judge(connection: Connection, title: string, newest: boolean): Judgement {
  if (isLocal(connection) && connection.notation !== 'settings') return judgement(local, [], {})
  if (connection.notation !== 'settings') return judgement(refused('it reads settings only, no text', title), [], {})
  const problems = problemsOf(connection, { title, known: () => false, suggestions: settings, unknown: 'ignored', fragment: 'dropped', settings: (name) => settings.has(name) })
  const options = settingOptions(connection)
  const context = options.find(({ name }) => name === 'ssl_context')
  if (newest || (context !== undefined && !isNothing(context))) return pg8000Context(connection, title, problems)
  const old = options.find(({ name }) => name === 'ssl')
  // Any text is true, `'false'` and `'disable'` included.
  if (old !== undefined && !isNothing(old) && (old.quoted ? old.text !== '' : !isFalse(old))) return judgement(verdict(unverified, `\`ssl\` accepts any certificate under ${title}`, old), problems, {})
  return judgement(verdict(cleartext, `without \`ssl_context\` older releases of ${title} use no TLS, and newer ones fall back to cleartext`, old ?? null, old === undefined), problems, {})
}

function driver(id: string, aliases: readonly string[], title: string, newest: boolean): Driver {
  return {
    id,
    aliases,
    title,
    recognition: newest ? { dialects: [], callees: [], imports: [], languages: [] } : recognition,
    common: false,
    judge: (connection) => judge(connection, title, newest),
    harden: (connection) =>
      harden(connection, {
        title,
        set: [{ name: 'ssl_context', value: "ssl.create_default_context(cafile='<CA_FILE>')" }],
        remove: ['ssl', 'sslmode', 'sslrootcert'],
        place: 'setting',
        mutual: '`context.load_cert_chain(…)`',
        advice: `Pass \`ssl_context=ssl.create_default_context(cafile='<CA_FILE>')\` to ${title}.`,
        snippet: "ssl_context=ssl.create_default_context(cafile='<CA_FILE>')",
      }),
  }
}

export const pg8000Drivers: readonly Driver[] = [driver('pg8000', [], 'pg8000', false), driver('pg8000@1.31', ['pg8000@1.30', 'pg8000@1.16'], 'pg8000 1.31', true)]
