/** Broken suites in a cipher list of OpenSSL. https://docs.openssl.org/3.0/man1/openssl-ciphers/#cipher-strings */

/** No encryption, no authentication, or a cipher or hash that is broken (RFC 7465, RFC 8429, RFC 9155). */
const broken: ReadonlySet<string> = new Set([
  ...['NULL', 'ENULL', 'ANULL', 'ADH', 'AECDH', 'ANON', 'COMPLEMENTOFALL', 'COMPLEMENTOFDEFAULT'],
  ...['EXP', 'EXPORT', 'EXPORT40', 'EXPORT56', 'EXP1024', 'LOW', 'RC2', 'RC4', 'DES', '3DES', 'MD5'],
])

/** The items of the list that enable a broken suite, at most five; null: none does. `ALL` holds the anonymous suites, `@SECLEVEL=0` lets all of them pass. */
export function weakCiphersIn(list: string): string | null {
  const items = list.slice(0, 4000).split(/[:, ]/).filter((item) => item !== '')
  const refused = new Set(items.filter((item) => /^[!-]/.test(item)).map((item) => item.slice(1).toUpperCase()))
  const weak = items.filter((item) => {
    const name = item.toUpperCase()
    if (/^[!-]/.test(name) || refused.has(name)) return false
    if (name === 'ALL') return !refused.has('ANULL') && !refused.has('ADH')
    if (name === '@SECLEVEL=0') return true
    return name.split(/[-_+]/).some((part) => broken.has(part) && !refused.has(part))
  })
  return weak.length === 0 ? null : weak.slice(0, 5).join(':')
}
