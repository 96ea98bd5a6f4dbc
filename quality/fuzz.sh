#!/usr/bin/env bash
# Lets Jazzer look for inputs that break a target. Usage, from anywhere: quality/fuzz.sh [SECONDS [TARGET...]]
# SECONDS is the time for each target (60 unless told); a TARGET is a test class such as TextFuzzTest (all unless told).
# An input that breaks a target is kept under src/test/resources and is replayed by every build from then on.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
shift || true
targets=${*:-*FuzzTest}

# One process for each target: Jazzer fuzzes one in the life of a JVM.
JAZZER_FUZZ=1 JAZZER_MAX_DURATION="${seconds}s" mvn -B -q -pl quality -am test \
  -Dtest="${targets// /,}" -Dsurefire.failIfNoSpecifiedTests=false \
  -DreuseForks=false -Djazzer.hooks=true -Dspotless.check.skip -Djacoco.skip 2>&1 \
  | { grep --line-buffered -E '^(Done|== |\[ERROR|#[0-9]+.DONE)|FuzzTest' || true; }
exit "${PIPESTATUS[0]}"
