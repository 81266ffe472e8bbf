#!/usr/bin/env bash
# Lays the two weights official papers are printed in on the class path. The package is a build input (OFL 1.1) and never in the repository.
set -euo pipefail
cd "$(dirname "$0")"
to=target/classes/onenet/typeface
if [ ! -e node_modules/.installed ] || ! cmp -s package-lock.json node_modules/.installed; then
  echo "typeface: installing the font package"
  npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
  cp package-lock.json node_modules/.installed
fi
from=node_modules/@expo-google-fonts/noto-serif-sc
mkdir -p "$to"
cp -u "$from/400Regular/NotoSerifSC_400Regular.ttf" "$to/regular.ttf"
cp -u "$from/700Bold/NotoSerifSC_700Bold.ttf" "$to/bold.ttf"
cp -u "$from/LICENSE_FONT" "$to/LICENSE_FONT"
