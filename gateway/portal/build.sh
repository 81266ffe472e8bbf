#!/usr/bin/env bash
# Builds the portal's files into target/site, only when a source is newer than the last build. Needs node and npm.
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v npm > /dev/null; then
  echo "npm was not found: install Node 20.19 or newer, or build without the portal by -Dportal.skip" >&2
  exit 1
fi

bash modules.sh

sources="index.html package.json package-lock.json vite.config.ts tsconfig.json public src"
# shellcheck disable=SC2086
if [ -e target/site/files.txt ] && [ -z "$(find $sources -newer target/site/files.txt -print -quit)" ]; then
  exit 0
fi
mkdir -p target
npx --no-install vite build --logLevel warn
(cd target/site && find . -type f ! -name files.txt | sed 's/^\.//' | LC_ALL=C sort) > target/files.txt
node scripts/first-load.mjs
mv target/files.txt target/site/files.txt
echo "portal: $(wc -l < target/site/files.txt) files built"
