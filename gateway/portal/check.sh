#!/usr/bin/env bash
# The portal's own checks: what is taken from the contracts is current, types fit, unit tests pass.
set -euo pipefail
cd "$(dirname "$0")"
for skip in "$@"; do
  if [ "$skip" = true ]; then
    exit 0
  fi
done
node scripts/generate.mjs --check
npx --no-install vue-tsc --noEmit
npx --no-install vitest run --reporter=dot
