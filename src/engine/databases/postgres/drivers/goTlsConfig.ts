/** A `tls.Config` beside the text: `InsecureSkipVerify: true` undoes what the text asks for. https://pkg.go.dev/crypto/tls#Config */
import type { Connection, Judgement } from '../../../model.js'
import { judgeLikeLibpq, type Accent } from './libpqLike.js'
import { maySkipChecks, skipsChecks } from '../../judging/goTls.js'
import { settingOptions } from '../../judging/options.js'
import { cleartext, judgement, undecided, unverified, verdict } from '../../judging/verdict.js'

export function judgeWithTlsConfig(accent: Accent): (connection: Connection) => Judgement {
  const judge = judgeLikeLibpq({ ...accent, settings: () => null })
  return (connection) => {
    const base = judge(connection)
    const options = settingOptions(connection)
    // Cloud SQL's and AlloyDB's connectors bring TLS of their own below the driver, others a tunnel.
    const dials = options.find(({ name }) => name === 'DialFunc')
    if (dials !== undefined && base.posture.kind !== 'local') {
      const because = 'a `DialFunc` of the program makes the connection, and may bring TLS of its own'
      return judgement(verdict({ kind: 'unknown', reason: because }, because, dials), base.problems, base.facts)
    }
    const none = options.find(({ name, text, object }) => /^TLSConfig$/.test(name) && !object && text === 'nil')
    if (none !== undefined && connection.notation !== 'settings' && base.posture.kind !== 'local') return judgement(verdict(cleartext, '`TLSConfig = nil` takes the TLS away that the text asks for', none), base.problems, base.facts)
    const skip = skipsChecks(options)
    if (base.posture.kind === 'local') return base
    const made = options.find(({ name, text, object }) => name === 'TLSConfig' && !object && text !== 'nil' && !/\btls\.Config\{/.test(text))
    if (skip === undefined && made !== undefined) {
      const because = `\`TLSConfig\` is made by \`${/^[\w.]{1,60}/.exec(made.text)?.[0] ?? 'an expression'}\`, and takes the place of what the text asks for`
      return judgement(verdict({ kind: 'unknown', reason: because }, because, made), base.problems, base.facts)
    }
    const maySkip = maySkipChecks(options)
    if (skip === undefined && maySkip !== undefined && ['verify-full', 'verify-ca'].includes(base.posture.kind)) return judgement(undecided(maySkip, accent.title), base.problems, base.facts)
    if (skip === undefined) return base
    const facts = { ...base.facts, bypass: { what: '`InsecureSkipVerify: true` accepts any certificate', span: skip.parameter?.span ?? null } }
    // go-pg's and Bun's options know no mode: a `tls.Config` is what asks for TLS.
    const asks = connection.notation === 'settings' && base.byDefault
    if (base.posture.kind === 'error' && ['verify-full', 'verify-ca'].includes(base.posture.sent?.kind ?? '')) return { ...base, posture: { ...base.posture, sent: { kind: 'unverified' } }, facts }
    if (!asks && !['verify-full', 'verify-ca', 'unverified', 'unknown'].includes(base.posture.kind)) return { ...base, facts }
    return judgement(verdict(unverified, '`InsecureSkipVerify: true` accepts any certificate', skip), base.problems, facts)
  }
}
