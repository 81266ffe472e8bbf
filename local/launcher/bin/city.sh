#!/usr/bin/env bash
# The commands behind make up, down, status, demo, chaos, attack and bench.
set -euo pipefail
cd "$(dirname "$0")/../../.."
root=$PWD
here=local/launcher/bin
JAVA_HOME=$(bash $here/jdk.sh)
export JAVA_HOME
run=${ONENET_RUN_DIR:-$root/.run}

# The launcher runs from a copy: a later build must not change a running program.
place_launcher() {
  rm -rf "$run/launcher"
  mkdir -p "$run/launcher"
  cp -pR local/launcher/target/local-launcher.jar local/launcher/target/lib "$run/launcher/"
}

launcher() {
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m -Dslf4j.internal.verbosity=ERROR -Donenet.repository="$root" \
    -cp "$run/launcher/local-launcher.jar:$run/launcher/lib/*" onenet.local.Launcher "$@"
}

story() {
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx384m -Dslf4j.internal.verbosity=ERROR -Donenet.repository="$root" \
    -cp "gateway/journeys/target/gateway-journeys.jar:gateway/journeys/target/lib/*" "$@"
}

up() {
  bash $here/build.sh launcher
  place_launcher
  # Keycloak's first start is slow: it, the database and the broker start while the services are built.
  launcher up --only keycloak,postgresql,amqp &
  early=$!
  if ! bash $here/build.sh city; then
    wait $early || true
    exit 1
  fi
  wait $early
  place_launcher
  launcher up
}

case ${1:-} in
  up) up ;;
  down | status)
    if [ ! -e "$run/launcher/local-launcher.jar" ]; then
      echo "没有在运行的程序。 Nothing was started here."
      exit 0
    fi
    launcher "$1" ;;
  demo) up && story onenet.journeys.Demo "${@:2}" ;;
  chaos) up && story onenet.journeys.Chaos "${@:2}" ;;
  attack) up && story onenet.journeys.Attack "${@:2}" ;;
  bench) up && story onenet.journeys.Bench "${@:2}" ;;
  *) echo "city.sh: up, down, status, demo, chaos, attack or bench" >&2; exit 2 ;;
esac
