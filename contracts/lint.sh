#!/usr/bin/env bash
# Reads the OpenAPI documents of the services as strangers' tools do, with Redocly (recommended) and Spectral (oas): no error and no warning. Part of `make strict`.
set -euo pipefail
cd "$(dirname "$0")/lint"
mark=node_modules/.installed
if ! { [ -e "$mark" ] && cmp -s package-lock.json "$mark"; }; then
  echo "contracts: installing Redocly and Spectral"
  npm ci --loglevel=error
  cp package-lock.json "$mark"
fi
documents=(../openapi/{hazchem-licence,e-certificate,plan-filing,proof-exemption}-v1.yaml)
REDOCLY_TELEMETRY=off npx redocly lint --config redocly.yaml "${documents[@]}"
npx spectral lint --ruleset spectral.yaml --fail-severity=warn "${documents[@]}"
