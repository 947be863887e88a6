#!/usr/bin/env bash
# Checks the two models with Spin: the true ones exhaustively, then each mutation,
# which must break the property that stands beside it.
#   docs/model/check.sh            all
#   docs/model/check.sh NAME       one scenario or mutation, with its trail
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
only=${1:-}
memory=${MODEL_MEMORY_MB:-8000}

for tool in spin gcc; do
  command -v "$tool" >/dev/null || {
    echo "$tool is missing. Debian, Ubuntu: apt install spin gcc; macOS: brew install spin gcc; or https://spinroot.com" >&2
    exit 2
  }
done

build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT

# Scenarios: what happens to the number in each.
declare -A scenario=(
  [duplicate]="-DSPOKEN=0 -DSTOPS_A=2 -DSTOPS_B=0 -DSTARTS=0 -DTEXTS=1"
  [repeated]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=1 -DSTARTS=0 -DTEXTS=1"
  [stop-start]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=1 -DTEXTS=1"
  [stop-start-stop]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=1 -DSTARTS=1 -DTEXTS=1 -DACCIDENTS=0 -DTHROTTLES=0"
  [spoken-yes]="-DSPOKEN=1 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=0 -DTEXTS=1"
  [two-texts]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=0 -DTEXTS=2"
  [unclear]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=0 -DTEXTS=1 -DUNCLEAR=1 -DTHROTTLES=0"
  [unclear-start]="-DSPOKEN=0 -DSTOPS_A=0 -DSTOPS_B=0 -DSTARTS=1 -DTEXTS=1 -DUNCLEAR=1"
  [undo]="-DSPOKEN=1 -DUNDO=1 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=0 -DTEXTS=1"
  [at-most-a-second]="-DSPOKEN=0 -DSTOPS_A=2 -DSTOPS_B=0 -DSTARTS=0 -DTEXTS=1 -DLIFE=2 -DPATIENCE=2 -DACCIDENTS=0"
)
order="duplicate repeated stop-start stop-start-stop spoken-yes two-texts at-most-a-second unclear unclear-start undo"

# Mutations: name, the property that must break, the scenario.
mutations="
PERMIT_WITHOUT_END            1 duplicate
NO_WAIT_BEFORE_2XX            1 duplicate
DUPLICATE_ANSWERS_AT_ONCE     1 duplicate
REPEATED_STOP_ANSWERS_AT_ONCE 1 repeated
PATIENCE_FROM_ARRIVAL         1 at-most-a-second
CLOCK_STARTS_AFTER_COMMIT     1 duplicate
PERMIT_CLOCK_SLEEPS           1 duplicate
CHECK_NOT_LAST                1 duplicate
RECOVERY_BEFORE_UNTIL         1 duplicate
GATE_BEFORE_LOCK              2 duplicate
CONFIRMED_BY_BOTH             3 duplicate
CONFIRMS_REPEATED_STOP        3 repeated
HEAD_BEFORE_LOCK              4 duplicate
PERMIT_USED_TWICE             4 duplicate
WRITE_BEFORE_COMMIT           4 duplicate
BLIND_RESEND_AFTER_CRASH      4 duplicate
CLAIM_WITHOUT_INFLIGHT        5 duplicate
LATE_RESULT_CLEARS_ANY        1 two-texts
LOCK_OUTLIVES_CRASH           6 duplicate
RECOVERY_LEAVES_INFLIGHT      7 duplicate
CONFIRMATION_NOT_FIRST        8 duplicate
STOP_CANCELS_NOTHING          9 stop-start
REQUEUE_AFTER_STOP            9 stop-start
REQUEST_GATE_BEFORE_LOCK      9 stop-start
NO_UNIQUE_INBOUND            10 duplicate
PAUSE_HOLDS_NOTHING          11 unclear
DECIDES_WHAT_IS_DECIDED      13 unclear-start
UNDO_AFTER_CONFIRMATION_LEFT 12 undo
"
lock_mutations="TWO_LOCKS_OPPOSITE_ORDER CLAIM_WAITS FOREIGN_KEY_BEFORE_LOCK INDEX_AFTER_LOCK"

failed=0
row() { printf '%-30s %-8s %-17s %-12s %10s %8s  %s\n' "$@"; }

# check NAME MODEL FLAGS PROPERTY(0: all) SCENARIO EXPECT(holds|breaks)
check() {
  local name=$1 model=$2 flags=$3 property=$4 in=$5 expect=$6 found log run states seconds
  [[ -z $only || $only == "$name" ]] || return 0
  local dir="$build/$name"
  mkdir "$dir"
  # shellcheck disable=SC2086
  (cd "$dir" && spin -a $flags -DONLY="$property" "$here/$model" >spin.log && gcc -w -O2 -DSAFETY -DMEMLIM="$memory" -o pan pan.c) || {
    echo "$name: does not build" >&2
    cat "$dir/spin.log" >&2
    exit 2
  }
  run="-m200000 -w24"
  # A mutation is judged by its own property; invalid end states are property 6.
  if [[ $property != 0 && $property != 6 ]]; then run="$run -E"; fi
  # shellcheck disable=SC2086
  (cd "$dir" && ./pan $run >pan.log 2>&1) || true
  log="$dir/pan.log"
  states=$(sed -n 's/^ *\([0-9.e+]*\) states, stored.*/\1/p' "$log" | head -1)
  seconds=$(sed -n 's/^pan: elapsed time \([0-9.e+-]*\) seconds.*/\1/p' "$log" | head -1)
  if grep -qE 'assertion violated|invalid end state \(at' "$log"; then found=breaks
  elif grep -qE 'Search not completed|search depth too small|out of memory|memory limit' "$log"; then found=truncated
  elif grep -q 'errors: 0' "$log"; then found=holds
  else found=unknown
  fi
  row "$name" "$([[ $property == 0 ]] && echo all || echo "$property")" "$in" "$found" "${states:-?}" "${seconds:-?}" \
    "$([[ $found == "$expect" ]] && echo ok || echo "WRONG, expected: $expect")"
  [[ $found == "$expect" ]] || failed=1
  if [[ -n $only && $found == breaks ]]; then
    # shellcheck disable=SC2086
    (cd "$dir" && spin -t -p -g $flags -DONLY="$property" "$here/$model" | sed "s|$here/||")
  fi
  rm -rf "$dir"
}

row model property scenario result states seconds ''
for s in $order; do check "$s" consent.pml "${scenario[$s]}" 0 "$s" holds; done
check two-numbers locks.pml "" 0 locks.pml holds
while read -r name property in; do
  [[ -n $name ]] || continue
  check "$name" consent.pml "${scenario[$in]} -D$name" "$property" "$in" breaks
done <<<"$mutations"
for name in $lock_mutations; do check "$name" locks.pml "-D$name" 6 locks.pml breaks; done

if [[ $failed == 0 ]]; then echo "All as expected."; else echo "Not as expected: see above." >&2; fi
exit "$failed"
