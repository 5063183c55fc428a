/** Names by which settings decide or touch on TLS, whatever the family. */

/** Lower case. Those that mean PostgreSQL by themselves are in its vocabulary. */
export const tlsNames: ReadonlySet<string> = new Set([
  ...['sslmode', 'sslrootcert', 'sslnegotiation', 'ssl_require', 'sslfactory', 'sslaccept'],
  ...['ssl', 'tls', 'sslcert', 'sslkey', 'sslpassword', 'sslcrl', 'sslcrldir', 'sslcertmode', 'sslsni', 'requiressl', 'ssl_context', 'sslcontext', 'ssl_mode'],
  ...['ssl_min_protocol_version', 'ssl_max_protocol_version', 'require_auth', 'channel_binding', 'gssencmode', 'uselibpqcompat', 'native', 'sslhostnameverifier'],
  ...['rejectunauthorized', 'tlsconfig', 'insecureskipverify', 'servername', 'checkserveridentity', 'minversion', 'maxversion', 'ciphers', 'secureprotocol'],
  ...['ca', 'cert', 'key', 'pfx', 'verify', 'cacertfile', 'cert_reqs', 'ca_certs', 'encrypt', 'trustservercertificate', 'ssl_ca', 'ssl_cert', 'ssl_key'],
])

/** A name that has to do with TLS or how the server is authenticated. */
export function concernsTls(name: string): boolean {
  const text = name.toLowerCase().replace(/^amp;/, '')
  return tlsNames.has(text) || /ssl|tls|encrypt|trustserver|cert|channel_?binding|require_?auth/.test(text)
}
