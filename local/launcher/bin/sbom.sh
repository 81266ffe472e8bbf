#!/usr/bin/env bash
# Writes what ships, part by part (CycloneDX): target/sbom/java.json and target/sbom/portal.json. Fails when a part is under no licence
# but GPL or AGPL.
set -euo pipefail
cd "$(dirname "$0")/../../.."
JAVA_HOME=$(bash local/launcher/bin/jdk.sh)
export JAVA_HOME
mkdir -p target/sbom
mvn -B -q -Psbom -Dportal.check.skip=true -DskipTests process-classes cyclonedx:makeAggregateBom
cp target/sbom.json target/sbom/java.json
(cd gateway/portal && npm sbom --sbom-format cyclonedx --omit dev --package-lock-only) > target/sbom/portal.json
node - target/sbom/*.json << 'CHECK'
const fs = require('fs');
const names = part => (part.licenses ?? []).map(each => each.license?.id ?? each.license?.name ?? each.expression ?? '?');
const copyleft = name => /GPL/.test(name) && !/LGPL|[Cc]lasspath/.test(name);
const forbidden = [];
for (const file of process.argv.slice(2)) {
  const parts = JSON.parse(fs.readFileSync(file)).components ?? [];
  console.log(`${file}: ${parts.length} parts`);
  forbidden.push(...parts.filter(part => names(part).length > 0 && names(part).every(copyleft)));
}
forbidden.forEach(part => console.log(`may not ship: ${part.purl} ${names(part)}`));
process.exit(forbidden.length > 0 ? 1 : 0);
CHECK
