#!/usr/bin/env bash
# Runs the tests that send and receive messages on a real RabbitMQ of their own, started and stopped here.
#   on-rabbitmq.sh [module,module]   default: the modules whose tests use the broker
set -euo pipefail
cd "$(dirname "$0")/../../.."
JAVA_HOME=$(bash local/launcher/bin/jdk.sh)
export JAVA_HOME
modules=${1:-services/kernel/outbox,services/e-certificate}
run=$(mktemp -d)
city() {
  ONENET_RUN_DIR=$run ONENET_BROKER=rabbitmq "$JAVA_HOME/bin/java" -Donenet.repository="$PWD" \
    -cp "local/launcher/target/local-launcher.jar:local/launcher/target/lib/*" onenet.local.Launcher "$@"
}
finish() {
  city down || true
  rm -rf "$run"
}
trap finish EXIT
city up --only amqp
port=$(sed -n 's/^port\.amqp=//p' "$run/city.properties")
echo "Messaging tests on RabbitMQ $(rabbitmqctl version 2> /dev/null || true), port $port"
# The modules below are taken as built by the run before; only the chosen ones test again.
ONENET_TEST_AMQP_URI="amqp://{account}:{account}@127.0.0.1:$port" \
  mvn -B -pl "$modules" -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest="${ONENET_RABBIT_TESTS:-DeliveryGuarantees*Test,Issuance*Test,Standing*Test}" test
