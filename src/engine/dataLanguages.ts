/** Formats that programs of any language read. */
export const dataLanguages: ReadonlySet<string> = new Set(['yaml', 'json', 'dotenv', 'properties', 'ini', 'toml', 'xml', 'hcl', 'dockerfile', 'conf', 'hocon', 'prisma'])
