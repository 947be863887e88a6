#!/usr/bin/env bash
# Checks the two models with Spin: the true ones exhaustively, then each mutation,
# which must break the property that stands beside it.
#   docs/model/check.sh            all
#   docs/model/check.sh NAME       one scenario or mutation, with the steps that lead to its violation
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
only=${1:-}
memory=${MODEL_MEMORY_MB:-8000}
jobs=${MODEL_JOBS:-2}             # so many checks side by side; the largest takes some 1.5 GB

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
  [said-stop]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=0 -DSAID_STOPS=1 -DSTARTS=0 -DTEXTS=1"
  [said-twice]="-DSPOKEN=0 -DSTOPS_A=0 -DSTOPS_B=0 -DSAID_STOPS=2 -DSTARTS=1 -DTEXTS=1 -DTHROTTLES=0"
  [help]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=0 -DHELPS=1 -DTEXTS=1 -DTHROTTLES=0"
  [help-twice]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=0 -DHELPS=2 -DTEXTS=1 -DTHROTTLES=0 -DACCIDENTS=0"
  [help-start]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=1 -DHELPS=1 -DTEXTS=1 -DACCIDENTS=0"
  [failover]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=1 -DTEXTS=1 -DREFUSALS=1 -DACCIDENTS=0"
  [failover-twice]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=0 -DTEXTS=1 -DREFUSALS=2"
  [left]="-DSPOKEN=0 -DSTOPS_A=0 -DSTOPS_B=0 -DSTARTS=1 -DTEXTS=1 -DLEAVES=1 -DREFUSALS=1"
  [left-stop]="-DSPOKEN=0 -DSTOPS_A=1 -DSTOPS_B=0 -DSTARTS=0 -DTEXTS=1 -DLEAVES=1"
  [at-most-a-second]="-DSPOKEN=0 -DSTOPS_A=2 -DSTOPS_B=0 -DSTARTS=0 -DTEXTS=1 -DLIFE=2 -DPATIENCE=2 -DACCIDENTS=0"
)
order="duplicate repeated stop-start stop-start-stop spoken-yes two-texts at-most-a-second unclear unclear-start undo
       said-stop said-twice help help-twice help-start failover failover-twice left left-stop"

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
SAID_STOP_ANSWERS_AT_ONCE     1 said-stop
SAID_STOP_AGAIN_AT_ONCE       1 said-twice
SAID_STOP_IS_CONFIRMED        3 said-stop
SAID_STOP_CANCELS_NOTHING     9 said-twice
HELP_OPENS_THE_THREAD         2 help
STOP_SPARES_HELP_ANSWER       1 help
HELP_ANSWERED_EACH_TIME      16 help-twice
FAILOVER_AT_ONCE              1 failover
FAILOVER_OF_UNKNOWN           4 failover
FAILOVER_OF_OVERTAKEN         9 failover
FAILOVER_OF_ANSWERS          15 failover
FAILOVER_TWICE               15 failover-twice
LEFT_CANCELS_NOTHING         14 left
REQUEUE_AFTER_LEFT           14 left
LEFT_ANSWERS_AT_ONCE         14 left
"
lock_mutations="TWO_LOCKS_OPPOSITE_ORDER CLAIM_WAITS FOREIGN_KEY_BEFORE_LOCK INDEX_AFTER_LOCK"

ran=0
row() { printf '%-30s %-8s %-17s %-12s %10s %8s  %s\n' "$@"; }

# check NAME MODEL FLAGS PROPERTY(0: all) SCENARIO EXPECT(holds|breaks)
check() {
  [[ -z $only || $only == "$1" ]] || return 0
  ran=$((ran + 1))
  while (($(jobs -rp | wc -l) >= jobs)); do wait -n || true; done
  check_one "$@" &
}

check_one() {
  local name=$1 model=$2 flags=$3 property=$4 in=$5 expect=$6 found log run speed states seconds
  local dir="$build/$name"
  mkdir "$dir"
  # What breaks does so early: there, compiling takes longer than searching.
  if [[ $expect == holds ]]; then speed=-O1 run="-m200000 -w24"; else speed=-O0 run="-m200000 -w20"; fi
  # shellcheck disable=SC2086
  (cd "$dir" && spin -a $flags -DONLY="$property" "$here/$model" >spin.log && gcc -w $speed -DSAFETY -DMEMLIM="$memory" -o pan pan.c) || {
    echo "$name: does not build" >&2
    cat "$dir/spin.log" >&2
    touch "$build/failed"
    return
  }
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
  [[ $found == "$expect" ]] || touch "$build/failed"
  if [[ -n $only && $found == breaks ]]; then
    # shellcheck disable=SC2086
    (cd "$dir" && spin -k "$model.trail" -t -p -g $flags -DONLY="$property" "$here/$model" | sed "s|$here/||") || touch "$build/failed"
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

wait

if [[ $ran == 0 ]]; then
  echo "There is no scenario and no mutation $only." >&2
  exit 2
elif [[ -e $build/failed ]]; then
  echo "Not as expected: see above." >&2
  exit 1
fi
echo "All as expected."
