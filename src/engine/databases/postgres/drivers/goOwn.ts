/**
 * Go's clients with a protocol of their own: go-pg (options.go of v10; v8 and v9 know no `verify-…`) and Bun's pgdriver
 * (driver/pgdriver/config.go@023fe24); read, not measured. Neither falls back: a server without TLS is an error.
 */
import type { Driver } from '../../family.js'
import { maySkipChecks, skipsChecks } from '../../judging/goTls.js'
import { isFalse, isNothing, isTrue, shown, type Option } from '../../judging/options.js'
import { plainDriver, says, type Said } from '../../judging/plainDriver.js'
import { anchorOf, cleartext, refused, undecided, unverified, verdict, verified, type Verdict } from '../../judging/verdict.js'

const tlsConfig = '&tls.Config{MinVersion: tls.VersionTLS12, ServerName: "<HOST>", RootCAs: pool}'

export const goPg: Driver = plainDriver({
  id: 'go-pg',
  aliases: ['github.com/go-pg/pg'],
  title: 'go-pg',
  callees: ['pg.Options', 'pg.Connect', 'pg.ParseURL'],
  imports: ['github.com/go-pg/pg', 'gopkg.in/pg.v5'],
  languages: ['go'],
  decide: (said) => ofConfig(said) ?? (said.connection.notation === 'settings' ? verdict(cleartext, 'go-pg uses no TLS without `TLSConfig`', null, true) : ofMode(said, (mode) => says(said, 'verified', mode, `\`sslmode=${shown(mode.text)}\``, 'verifies chain and host name'))),
  reads: ['sslmode', 'application_name', 'connect_timeout'],
  unknown: 'refused',
  plan: ({ uri }) => ({ set: uri === null ? [{ name: 'TLSConfig', value: tlsConfig }] : [{ name: 'sslmode', value: 'verify-full' }], remove: [], ...(uri === null ? { place: 'setting' as const } : {}), snippet: `TLSConfig: ${tlsConfig}`, advice: 'Give go-pg a `TLSConfig` with `ServerName` and `RootCAs`.' }),
})

export const bunPgdriver: Driver = plainDriver({
  id: 'bun-pgdriver',
  aliases: ['pgdriver', 'github.com/uptrace/bun/driver/pgdriver'],
  title: "Bun's pgdriver",
  callees: ['pgdriver.NewConnector', 'pgdriver.WithDSN', 'pgdriver.WithAddr', 'pgdriver.Config'],
  imports: ['github.com/uptrace/bun/driver/pgdriver'],
  languages: ['go'],
  decide: (said) => {
    const insecure = said.settings.get('Insecure')
    if (insecure !== undefined && isTrue(insecure)) return verdict(cleartext, "`WithInsecure(true)` never uses TLS under Bun's pgdriver", insecure)
    // Releases before the commit above accept any certificate with `false`, too.
    if (insecure !== undefined) return isFalse(insecure) ? verdict(unverified, '`WithInsecure(false)` accepts any certificate in most releases', insecure) : undecided({ ...insecure, decided: false }, said.title)
    return ofConfig(said) ?? (said.connection.notation === 'settings' ? verdict(unverified, `${said.title} accepts any certificate unless it is told to verify`, null, true) : ofMode(said, (mode) => chainOf(said, mode)))
  },
  reads: ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'host', 'application_name', 'timeout', 'dial_timeout', 'connect_timeout', 'read_timeout', 'write_timeout'],
  plan: ({ uri }) => ({ set: uri === null ? [{ name: 'TLSConfig', value: tlsConfig }] : [{ name: 'sslmode', value: 'verify-full' }, { name: 'sslrootcert', value: '<CA_FILE>' }], remove: ['Insecure'], ...(uri === null ? { place: 'setting' as const } : {}), snippet: `pgdriver.WithTLSConfig(${tlsConfig})`, advice: "Use `sslmode=verify-full` and `sslrootcert`, or `WithTLSConfig` with `ServerName` and `RootCAs`, with Bun's pgdriver." }),
})

/** A `tls.Config` beside the text takes the place of what it says; null: there is none. */
function ofConfig(said: Said): Verdict | null {
  const options = [...said.settings.values()]
  const config = said.settings.get('TLSConfig')
  const skip = skipsChecks(options)
  const maySkip = maySkipChecks(options)
  if (skip !== undefined) return says(said, 'unverified', skip, '`InsecureSkipVerify: true`', 'accepts any certificate')
  if (maySkip !== undefined) return undecided(maySkip, said.title)
  if (config === undefined) return null
  if (isNothing(config)) return verdict(cleartext, `\`TLSConfig: nil\` never uses TLS under ${said.title}`, config)
  return config.object || /\btls\.Config\{/.test(config.text) ? verdict(verified, `\`TLSConfig\` verifies chain and host name under ${said.title}`, config) : undecided({ ...config, decided: false }, said.title)
}

function ofMode(said: Said, verifies: (mode: Option) => Verdict): Verdict {
  const mode = said.query.get('sslmode')
  if (mode === undefined || mode.text === '') return verdict(unverified, `without \`sslmode\` ${said.title} accepts any certificate`, mode ?? null, true)
  if (!mode.decided) return undecided(mode, said.title)
  if (mode.text === 'disable') return says(said, 'cleartext', mode, '`sslmode=disable`', 'never uses TLS')
  if (mode.text === 'verify-ca' || mode.text === 'verify-full' || (mode.text === 'require' && said.query.has('sslrootcert'))) return verifies(mode)
  return /^(?:allow|prefer|require)$/.test(mode.text) ? says(said, 'unverified', mode, `\`sslmode=${mode.text}\``, 'accepts any certificate') : refused(`\`sslmode=${shown(mode.text)}\` is no mode it knows`, said.title, mode)
}

/** pgdriver compares the host name with `verify-full` only. */
function chainOf(said: Said, mode: Option): Verdict {
  if (mode.text === 'verify-full') return says(said, 'verified', mode, '`sslmode=verify-full`', 'verifies chain and host name')
  const root = said.query.get('sslrootcert')
  return verdict({ kind: 'verify-ca', reached: mode.text === 'require' ? 'accident' : 'asked', anchor: root === undefined ? 'public' : anchorOf(root.decided ? root.text : null) }, `\`sslmode=${mode.text}\` makes ${said.title} verify the chain but not the host name`, mode)
}
