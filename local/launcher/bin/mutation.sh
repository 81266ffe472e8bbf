#!/usr/bin/env bash
# PIT on the legal core and the law of each service: what its plain tests notice when the code says something else.
# Fails below 95 % (mutation.threshold of a module); writes the table of docs/reference/mutation.md.
set -euo pipefail
cd "$(dirname "$0")/../../.."
export JAVA_HOME="$(bash local/launcher/bin/jdk.sh)"

modules=(services/kernel/casework services/kernel/text services/hazchem-licence services/plan-filing services/safety-review)
list=$(IFS=,; echo "${modules[*]}")
mvn -B -q -pl "$list" -am -DskipTests -Dspotless.check.skip=true -Dportal.check.skip=true install
failed=0
for module in "${modules[@]}"; do
  mvn -B -q -Pmutation -pl "$module" org.pitest:pitest-maven:mutationCoverage > "$module/target/mutation.log" 2>&1 || failed=1
done

page=docs/reference/mutation.md
{
  echo '# What the tests of the law notice'
  echo
  echo 'Written by `make mutation` (part of `make strict`), which fails below 95 % (two services are held to what they have reached so far). PIT changes one thing of the code after the other; a change that no plain test notices survives.'
  echo
  echo '| package | changes | noticed | survived | of 100 |'
  echo '| --- | ---: | ---: | ---: | ---: |'
  for module in "${modules[@]}"; do
    grep -ho "<mutation detected='[a-z]*'.*<mutatedClass>[^<]*" "$module/target/pit-reports/mutations.xml"
  done | sed -E "s/<mutation detected='([a-z]*)'.*<mutatedClass>(.*)\.[^.]*$/\1 \2/" \
    | awk '{ all[$2]++; if ($1 == "true") seen[$2]++ } END { for (p in all) printf "| %s | %d | %d | %d | %.1f |\n", p, all[p], seen[p], all[p] - seen[p], 100 * seen[p] / all[p] }' \
    | sort
} > "$page"
cat "$page"
exit $failed
