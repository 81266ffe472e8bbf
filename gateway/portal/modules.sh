#!/usr/bin/env bash
# Installs what package-lock.json names, when it was not installed yet.
set -euo pipefail
cd "$(dirname "$0")"
mark=node_modules/.installed
if [ -e "$mark" ] && cmp -s package-lock.json "$mark"; then
  exit 0
fi
echo "portal: installing packages"
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error
cp package-lock.json "$mark"
