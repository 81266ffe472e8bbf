#!/usr/bin/env bash
# Builds what the city runs, only when something is newer than the last build. JAVA_HOME is set by the caller.
#   build.sh launcher   the launcher alone (with Keycloak unpacked)
#   build.sh city       everything the city runs
#   build.sh tools      the command-line tools
set -euo pipefail
cd "$(dirname "$0")/../../.."

what=$1
case $what in
  launcher) modules=local/launcher sources="pom.xml local/embedded local/launcher" jar=local/launcher/target/local-launcher.jar ;;
  tools) modules=local/tools sources="pom.xml contracts services/kernel local/tools" jar=local/tools/target/local-tools.jar ;;
  city)
    modules=local/launcher,local/simulators,gateway/api,services/hazchem-licence,services/e-certificate,services/proof-exemption,services/plan-filing,services/safety-review,services/oversight,gateway/journeys
    sources="pom.xml contracts services gateway local" jar=gateway/api/target/quarkus-app/quarkus-run.jar ;;
  *) echo "build.sh: launcher, city or tools" >&2; exit 2 ;;
esac
stamp=target/built-$what

fresh() {
  [ -e "$stamp" ] && [ -e "$jar" ] || return 1
  # shellcheck disable=SC2086
  [ -z "$(find $sources \( -name target -o -name node_modules -o -path '*/src/test' \) -prune -o -type f -newer "$stamp" -print -quit)" ]
}

if fresh; then
  exit 0
fi
mkdir -p target
begin=$(mktemp target/begin.XXXXXX)
log=target/build-$what.log
echo "… 构建 · building ($what), log: $log" >&2
if ! mvn -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl "$modules" -am package > "$log" 2>&1; then
  grep -E '^\[ERROR\]' "$log" | head -30 >&2 || tail -30 "$log" >&2
  echo "✗ 构建失败 · the build failed, see $log" >&2
  rm -f "$begin"
  exit 1
fi
mv "$begin" "$stamp"
