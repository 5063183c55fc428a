"use strict";
exports.id = 30;
exports.ids = [30,883,876];
exports.modules = {

/***/ 59:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerLine: () => (/* binding */ answerLine)
/* harmony export */ });
/* harmony import */ var _engine_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6642);
/* harmony import */ var _engine_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
/* harmony import */ var _publishers_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);



function answerLine(line, limit) {
    try {
        const input = line.length > limit ? (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`the line is longer than ${limit} characters`) : readInput(line);
        return (0,_publishers_json_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .M)(JSON.stringify(input.ok ? answer(input.value) : { error: input.error }));
    }
    catch (error) {
        return JSON.stringify({ error: `internal error (${error instanceof Error ? error.name : 'unknown'})` });
    }
}
function answer(input) {
    const explained = (0,_engine_explain_js__WEBPACK_IMPORTED_MODULE_0__.explain)(input);
    if (!explained.ok)
        return { error: explained.error };
    const { driver, connection, posture, because, score, grade, findings } = explained.value;
    return {
        driver: { id: driver.id, certainty: driver.certainty },
        family: connection.family,
        posture: posture.kind,
        because,
        score,
        grade,
        findings: findings.map(({ ruleId, severity }) => ({ ruleId, severity })),
    };
}
const shape = '{"driver"?: ID, "text"?: string, "settings"?: object, "env"?: {NAME: value}}';
function readInput(line) {
    let parsed;
    try {
        parsed = JSON.parse(line);
    }
    catch {
        return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('the line is no JSON');
    }
    if (!isObject(parsed))
        return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`must be an object: ${shape}`);
    const { driver, text, settings, env, ...others } = parsed;
    if (Object.keys(others).length > 0)
        return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`holds a key that is none of driver, text, settings, env`);
    if (driver !== undefined && driver !== null && typeof driver !== 'string')
        return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('driver must be a string');
    if (text !== undefined && text !== null && typeof text !== 'string')
        return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('text must be a string');
    if (settings !== undefined && settings !== null && !isObject(settings))
        return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('settings must be an object');
    const variables = variablesOf(env);
    if (!variables.ok)
        return variables;
    if (typeof text !== 'string' && !isObject(settings) && Object.keys(variables.value).length === 0)
        return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('text, settings or env is needed');
    return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        ...(typeof driver === 'string' ? { driver } : {}),
        ...(typeof text === 'string' ? { text } : {}),
        ...(isObject(settings) ? { settings } : {}),
        ...(Object.keys(variables.value).length === 0 ? {} : { env: variables.value }),
    });
}
function variablesOf(env) {
    if (env === undefined || env === null)
        return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({});
    if (!isObject(env))
        return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('env must be an object');
    const variables = [];
    for (const [name, value] of Object.entries(env)) {
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
            return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('every value of env must be a string');
        variables.push([name, String(value)]);
    }
    return (0,_engine_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(Object.fromEntries(variables));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6642:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   knownDrivers: () => (/* binding */ knownDrivers)
/* harmony export */ });
/* harmony import */ var _databases_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1668);
/* harmony import */ var _explainAmong_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6686);


const knownDrivers = _databases_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5.families.map(({ title, drivers }) => ({ family: title, ids: drivers.map(({ id }) => id) }));
function explain(input) {
    return (0,_explainAmong_js__WEBPACK_IMPORTED_MODULE_1__/* .explainAmong */ .Q)(_databases_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5, input);
}


/***/ }),

/***/ 4834:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escaped),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
function renderJson({ report }) {
    return `${escaped(JSON.stringify(report, null, 2))}\n`;
}
function escaped(json) {
    return json.replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 6750:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



//Parse method copied from https://github.com/brianc/node-postgres
//Copyright (c) 2010-2014 Brian Carlson (brian.m.carlson@gmail.com)
//MIT License

//parses a connection string
function parse(str, options = {}) {
  //unix socket
  if (str.charAt(0) === '/') {
    const config = str.split(' ')
    return { host: config[0], database: config[1] }
  }

  // Check for empty host in URL

  const config = Object.create(null)
  let result
  let dummyHost = false
  if (/ |%[^a-f0-9]|%[a-f0-9][^a-f0-9]/i.test(str)) {
    // Ensure spaces are encoded as %20
    str = encodeURI(str).replace(/%25(\d\d)/g, '%$1')
  }

  try {
    try {
      result = new URL(str, 'postgres://base')
    } catch (e) {
      // The URL is invalid so try again with a dummy host
      result = new URL(str.replace('@/', '@___DUMMY___/'), 'postgres://base')
      dummyHost = true
    }
  } catch (err) {
    // Remove the input from the error message to avoid leaking sensitive information
    err.input && (err.input = '*****REDACTED*****')
    throw err
  }

  // We'd like to use Object.fromEntries() here but Node.js 10 does not support it
  for (const entry of result.searchParams.entries()) {
    config[entry[0]] = entry[1]
  }

  config.user = config.user || decodeURIComponent(result.username)
  config.password = config.password || decodeURIComponent(result.password)

  if (result.protocol == 'socket:') {
    config.host = decodeURI(result.pathname)
    config.database = result.searchParams.get('db')
    config.client_encoding = result.searchParams.get('encoding')
    return config
  }
  const hostname = (dummyHost ? '' : result.hostname).replace(/^\[(.+)\]$/, '$1')
  if (!config.host) {
    // Only set the host if there is no equivalent query param.
    config.host = decodeURIComponent(hostname)
  } else if (hostname && /^%2f/i.test(hostname)) {
    // Only prepend the hostname to the pathname if it is not a URL encoded Unix socket host.
    result.pathname = hostname + result.pathname
  }
  if (!config.port) {
    // Only set the port if there is no equivalent query param.
    config.port = result.port
  }

  const pathname = result.pathname.slice(1) || null
  config.database = pathname ? decodeURI(pathname) : null

  if (config.ssl === 'true' || config.ssl === '1') {
    config.ssl = true
  }

  if (config.ssl === '0') {
    config.ssl = false
  }

  if (config.sslcert || config.sslkey || config.sslrootcert || config.sslmode) {
    config.ssl = {}
  }

  // sslnegotiation=direct implies SSL is in use (libpq requires sslmode>=require),
  // so enable SSL if the connection string did not otherwise configure it.
  if (config.sslnegotiation === 'direct' && config.ssl === undefined) {
    config.ssl = true
  }

  // Only try to load fs if we expect to read from the disk
  const fs = config.sslcert || config.sslkey || config.sslrootcert ? __webpack_require__(9896) : null

  if (config.sslcert) {
    config.ssl.cert = fs.readFileSync(config.sslcert).toString()
  }

  if (config.sslkey) {
    config.ssl.key = fs.readFileSync(config.sslkey).toString()
  }

  if (config.sslrootcert) {
    config.ssl.ca = fs.readFileSync(config.sslrootcert).toString()
  }

  if (options.useLibpqCompat && config.uselibpqcompat) {
    throw new Error('Both useLibpqCompat and uselibpqcompat are set. Please use only one of them.')
  }

  if (config.uselibpqcompat === 'true' || options.useLibpqCompat) {
    switch (config.sslmode) {
      case 'disable': {
        config.ssl = false
        break
      }
      case 'prefer': {
        config.ssl.rejectUnauthorized = false
        break
      }
      case 'require': {
        if (config.sslrootcert) {
          // If a root CA is specified, behavior of `sslmode=require` will be the same as that of `verify-ca`
          config.ssl.checkServerIdentity = function () {}
        } else {
          config.ssl.rejectUnauthorized = false
        }
        break
      }
      case 'verify-ca': {
        if (!config.ssl.ca) {
          throw new Error(
            'SECURITY WARNING: Using sslmode=verify-ca requires specifying a CA with sslrootcert. If a public CA is used, verify-ca allows connections to a server that somebody else may have registered with the CA, making you vulnerable to Man-in-the-Middle attacks. Either specify a custom CA certificate with sslrootcert parameter or use sslmode=verify-full for proper security.'
          )
        }
        config.ssl.checkServerIdentity = function () {}
        break
      }
      case 'verify-full': {
        break
      }
    }
  } else {
    switch (config.sslmode) {
      case 'disable': {
        config.ssl = false
        break
      }
      case 'prefer':
      case 'require':
      case 'verify-ca':
      case 'verify-full': {
        if (config.sslmode !== 'verify-full') {
          deprecatedSslModeWarning(config.sslmode)
        }
        break
      }
      case 'no-verify': {
        config.ssl.rejectUnauthorized = false
        break
      }
    }
  }

  return config
}

// convert pg-connection-string ssl config to a ClientConfig.ConnectionOptions
function toConnectionOptions(sslConfig) {
  const connectionOptions = Object.entries(sslConfig).reduce((c, [key, value]) => {
    // we explicitly check for undefined and null instead of `if (value)` because some
    // options accept falsy values. Example: `ssl.rejectUnauthorized = false`
    if (value !== undefined && value !== null) {
      c[key] = value
    }

    return c
  }, Object.create(null))

  return connectionOptions
}

// convert pg-connection-string config to a ClientConfig
function toClientConfig(config) {
  const poolConfig = Object.entries(config).reduce((c, [key, value]) => {
    if (key === 'ssl') {
      const sslConfig = value

      if (typeof sslConfig === 'boolean') {
        c[key] = sslConfig
      }

      if (typeof sslConfig === 'object') {
        c[key] = toConnectionOptions(sslConfig)
      }
    } else if (value !== undefined && value !== null) {
      if (key === 'port') {
        // when port is not specified, it is converted into an empty string
        // we want to avoid NaN or empty string as a values in ClientConfig
        if (value !== '') {
          const v = parseInt(value, 10)
          if (isNaN(v)) {
            throw new Error(`Invalid ${key}: ${value}`)
          }

          c[key] = v
        }
      } else {
        c[key] = value
      }
    }

    return c
  }, Object.create(null))

  return poolConfig
}

// parses a connection string into ClientConfig
function parseIntoClientConfig(str) {
  return toClientConfig(parse(str))
}

function deprecatedSslModeWarning(sslmode) {
  if (!deprecatedSslModeWarning.warned && typeof process !== 'undefined' && process.emitWarning) {
    deprecatedSslModeWarning.warned = true
    process.emitWarning(`SECURITY WARNING: The SSL modes 'prefer', 'require', and 'verify-ca' are treated as aliases for 'verify-full'.
In the next major version (pg-connection-string v3.0.0 and pg v9.0.0), these modes will adopt standard libpq semantics, which have weaker security guarantees.

To prepare for this change:
- If you want the current behavior, explicitly use 'sslmode=verify-full'
- If you want libpq compatibility now, use 'uselibpqcompat=true&sslmode=${sslmode}'

See https://www.postgresql.org/docs/current/libpq-ssl.html for libpq SSL mode definitions.`)
  }
}

module.exports = parse

parse.parse = parse
parse.toClientConfig = toClientConfig
parse.parseIntoClientConfig = parseIntoClientConfig


/***/ }),

/***/ 4876:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* unused harmony exports parse, toClientConfig, parseIntoClientConfig */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6750);
// ESM wrapper for pg-connection-string


// Re-export the parse function
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (_index_js__WEBPACK_IMPORTED_MODULE_0__.parse);
const parse = _index_js__WEBPACK_IMPORTED_MODULE_0__.parse
const toClientConfig = _index_js__WEBPACK_IMPORTED_MODULE_0__.toClientConfig
const parseIntoClientConfig = _index_js__WEBPACK_IMPORTED_MODULE_0__.parseIntoClientConfig


/***/ })

};
;