/** Qt: `db.setConnectOptions("sslmode=verify-full;connect_timeout=5")` hands pairs on to the client library. https://doc.qt.io/qt-6/qsqldatabase.html#setConnectOptions */
import { HOLE } from '../../mappedText.js'
import type { Candidate, Parameter } from '../../model.js'
import { findSetting, textOf } from './settings.js'

/** `mode`: what the client library calls its mode, for options that are put in at run time. */
export function qtOptions({ entries, sites }: Extract<Candidate, { kind: 'settings' }>, mode: string): readonly Parameter[] {
  const setting = sites.some(({ callee }) => /(?:^|\.)QSqlDatabase\.addDatabase$/.test(callee ?? '')) ? findSetting(entries, ['connectoptions']) : null
  if (setting === null) return []
  const text = textOf(setting)
  const place = { origin: 'setting', span: setting.span, valueSpan: setting.value.span } as const
  if (text === null || text.text.includes(HOLE)) return [{ name: mode, value: { kind: 'hole', expression: setting.name, fallback: null }, ...place }]
  return text.text.split(';').flatMap((pair): Parameter[] => {
    const [, name = '', value = ''] = /^\s{0,9}(\w{1,60})\s{0,9}=\s{0,9}([^\s]{0,300})/.exec(pair) ?? []
    return name === '' ? [] : [{ name: ofMysql[name] ?? name, value: { kind: 'text', text: value.replace(/^SSL_MODE_(?=[A-Z_]{1,20}$)/, '') }, ...place }]
  })
}

/** Qt's words for the options of `mysql_options`. https://doc.qt.io/qt-6/sql-driver.html#qmysql-for-mysql-or-mariadb-5-6-and-higher */
const ofMysql: Readonly<Record<string, string | undefined>> = { MYSQL_OPT_SSL_MODE: 'ssl_mode', SSL_CA: 'ssl_ca', MYSQL_OPT_SSL_CA: 'ssl_ca', SSL_CERT: 'ssl_cert', MYSQL_OPT_SSL_CERT: 'ssl_cert', SSL_KEY: 'ssl_key', MYSQL_OPT_SSL_KEY: 'ssl_key' }
