#!/usr/bin/env bash
# Prints the home of the newest JDK (with javac, 17 or later). ONENET_JAVA_HOME overrules the search.
set -euo pipefail

least=17

version_of() {
  [ -x "$1/bin/javac" ] || return 1
  local text=""
  if [ -r "$1/release" ]; then
    text=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9.]*\).*/\1/p' "$1/release")
  fi
  [ -n "$text" ] || text=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9.]*\).*/\1/p')
  echo "${text%%.*}"
}

candidates() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  local folder
  for folder in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$folder" ] || echo "$folder"
  done
  if command -v javac > /dev/null; then
    dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
  fi
}

if [ -n "${ONENET_JAVA_HOME:-}" ]; then
  version=$(version_of "$ONENET_JAVA_HOME") || { echo "ONENET_JAVA_HOME=$ONENET_JAVA_HOME has no bin/javac" >&2; exit 1; }
  [ "$version" -ge "$least" ] || { echo "ONENET_JAVA_HOME is Java $version, at least $least is needed" >&2; exit 1; }
  echo "$ONENET_JAVA_HOME"
  exit 0
fi

best="" best_version=0 seen=""
while read -r home; do
  version=$(version_of "$home") || { seen="$seen
  $home: no bin/javac (a JRE is not enough)"; continue; }
  seen="$seen
  $home: Java $version"
  if [ "${version:-0}" -gt "$best_version" ]; then
    best=$home best_version=$version
  fi
done < <(candidates)

if [ "$best_version" -lt "$least" ]; then
  echo "No JDK $least or later found (javac included)." >&2
  echo "找不到 JDK $least 或更高版本（需含 javac）。" >&2
  echo "Looked at:${seen:- nothing}" >&2
  exit 1
fi
echo "$best"
