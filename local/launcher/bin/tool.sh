#!/usr/bin/env bash
# Runs one of the command-line tools; only the tool itself writes to standard output.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
JAVA_HOME=$(bash "$root/local/launcher/bin/jdk.sh")
export JAVA_HOME
bash "$root/local/launcher/bin/build.sh" tools < /dev/null >&2
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Djava.util.logging.manager=org.jboss.logmanager.LogManager -jar "$root/local/tools/target/local-tools.jar" "$@"
