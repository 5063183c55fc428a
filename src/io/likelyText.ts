/** Files of code and settings, by their names. Data (CSV, SQL dumps, notebooks) is not among them. */
export function isLikelyText(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return SETTINGS.test(name) || CODE.test(name)
}

export const SETTINGS = /(?:^|\.)env(?:\.|$)|\.(?:ya?ml|toml|ini|cfg|conf|config|properties|tf|tfvars|hcl|nix|service)$|^(?:Dockerfile|compose|docker-compose|values|settings|config|secrets?|database|application)\b/i
export const CODE = /\.(?:py|rb|php|pl|pm|js|[cm]js|jsx|ts|[cm]ts|tsx|vue|svelte|go|java|kt|kts|scala|groovy|gradle|clj|cs|fs|vb|rs|c|cc|cpp|h|hpp|swift|m|ex|exs|erl|dart|lua|r|jl|sh|bash|zsh|fish|ps1|psm1|bat|cmd)$|^(?:Makefile|Jenkinsfile|Procfile|Rakefile|Vagrantfile)$/i
