/*
 * One phone number: texts are requested and handed over while STOP, START, HELP,
 * a spoken yes (perhaps taken back), a spoken no and unclear texts come in, the
 * customer leaves the number, a sender cannot send, and processes die.
 * README.md says what each part maps to.
 *
 * A transaction is three steps here: take the number's lock, body, commit. What
 * it writes is applied at its commit, so a crash before it is a rollback. The
 * short ones that hold one lock and wait for nothing are one step: nobody could
 * see their inside. The lock order of two numbers is in locks.pml.
 * `#ifdef` marks a mutation: a mistake that check.sh makes and spin must find.
 */

#ifndef WORKERS
#define WORKERS   2     /* processes that hand over */
#endif
#ifndef STOPS_A
#define STOPS_A   2     /* deliveries of one STOP: 2 is a duplicate */
#endif
#ifndef STOPS_B
#define STOPS_B   1     /* another STOP: repeated, or after an opt-in */
#endif
#ifndef SAID_STOPS
#define SAID_STOPS 0    /* requests of staff or an API that record one opt-out: 2 is one made again under its key */
#endif
#ifndef STARTS
#define STARTS    1
#endif
#ifndef HELPS
#define HELPS     0     /* texts that say HELP: 2 at most */
#endif
#ifndef LEAVES
#define LEAVES    0     /* 1: the customer gets another number, and no record holds this one any more */
#endif
#ifndef TEXTS
#define TEXTS     2     /* ordinary texts that staff or automation request */
#endif
#ifndef SPOKEN
#define SPOKEN    1     /* 1: staff record a yes at any time; 0: it was recorded before */
#endif
#ifndef UNDO
#define UNDO      0     /* 1: the spoken yes may be taken back */
#endif
#ifndef UNCLEAR
#define UNCLEAR   0     /* 1: a text comes of which nobody knows whether it says stop, and staff decide */
#endif
#ifndef ACCIDENTS
#define ACCIDENTS 1     /* kill -9, or a database session lost by a living process */
#endif
#ifndef THROTTLES
#define THROTTLES 1     /* answers "not taken, come again" of the carrier */
#endif
#ifndef REFUSALS
#define REFUSALS  0     /* answers "this sender cannot send, not taken": another sender may carry it */
#endif
#ifndef LIFE
#define LIFE      1     /* ticks: 800 ms of a permit, and of inFlightUntil */
#endif
#ifndef PATIENCE
#define PATIENCE  0     /* ticks: the second that a 2xx waits at most; 0: no limit */
#endif

#ifdef GATE_BEFORE_LOCK         /* the claim decides all on its snapshot */
#define HEAD_BEFORE_LOCK
#endif

/* ---- properties (README.md, same numbers); -DONLY=n checks n alone ------- */
#ifndef ONLY
#define ONLY 0
#endif
#define MUST(n, holds) assert((ONLY != 0 && ONLY != n) || (holds))

/* ---- messages: a fixed place for each that can come to be ---------------- */
mtype:status = { ABSENT, QUEUED, SENDING, SENT, FAILED, UNKNOWN, CANCELLED, REFUSED, BARRED };
#define IN_CONF(k)  ((k) - 1)       /* confirmation of the k-th opt-in, k = 1, 2 */
#define OUT_CONF(k) (1 + (k))       /* confirmation of the k-th opt-out */
#define TEXT(i)     (4 + (i))
#define HELP_ANSWER(j) (4 + TEXTS + (j))
#define MESSAGES    (4 + TEXTS + HELPS)
#define NOTHING     15
#define isInConf(m)  ((m) < 2)
#define isOutConf(m) ((m) == 2 || (m) == 3)
#define isText(m)    ((m) >= 4 && (m) < 4 + TEXTS)
#define isHelpAnswer(m) ((m) >= 4 + TEXTS)
#define isAnswer(m)  (isOutConf(m) || isHelpAnswer(m))    /* owed to the phone's own STOP or HELP */

mtype:status status[MESSAGES] = ABSENT;
byte optOutsBefore[MESSAGES];       /* opt-outs of the number when it was requested */
bool afterLeft[MESSAGES];           /* requested after the customer had left the number */
bool failedOver[MESSAGES];          /* waits for, or left by, another sender than it was requested for */

/* ---- the number's row ----------------------------------------------------- */
mtype:consent = { NEVER_ASKED, OPTED_IN, OPTED_OUT };
mtype:consent state = NEVER_ASKED;
byte optIns, optOuts;               /* events counted */
bool left;                          /* whoever had the number has it no more */
byte helpDue = NOTHING;             /* the one HELP answer that may leave */
byte helpedAt;                      /* optOuts when HELP was last answered */
bool paused;                        /* an unclear text is under review: texts rest */
byte inFlight = NOTHING;            /* the message that is being handed over */
byte inFlightBy;                    /* by which worker's session */
byte untilLeft;                     /* ticks until inFlightUntil */

/* ---- locks ---------------------------------------------------------------- */
#define FREE       0
#define WORKER(w)  (1 + (w))
#define DELIVERY(h) (1 + WORKERS + (h))
#define OTHER      20               /* request, spoken yes: one at a time */
#define RECOVERY   21
#define STAFF      22
#define REVIEWER   23
#define RECORDS    24
byte rowLock = FREE;                /* SELECT ... FOR UPDATE of the number */
#define lockRow(me) atomic { rowLock == FREE -> rowLock = me }

/* ---- workers -------------------------------------------------------------- */
bool killed[WORKERS];               /* kill -9 is on its way */
bool session[WORKERS] = true;       /* its advisory lock is held */
byte permitLeft[WORKERS];           /* ticks until the permit ends, by the worker's own clock */
bool permitOpen[WORKERS];           /* granted, neither used nor ended by its worker */

/* ---- inbound texts, and the opt-out that staff record ---------------------- */
#define STOP_A    0
#define STOP_B    1
#define SAID_STOP 2                 /* no text: a request with an Idempotency-Key, made again until it is answered */
#define START     3
#define HELP(j)   (4 + (j))
#define INBOUNDS  (4 + HELPS)
#define DELIVERIES (STOPS_A + STOPS_B + SAID_STOPS + STARTS + HELPS)
#define ALIKE (STOPS_A == DELIVERIES || SAID_STOPS == DELIVERIES)
#define isStop(id) ((id) < START)
#define isSaid(id) ((id) == SAID_STOP)
#define isHelp(id) ((id) > START)
#define COMMITTED 30
byte inbound[INBOUNDS] = FREE;      /* the unique index: free, a handler's, or committed */
byte patience[DELIVERIES];          /* ticks that a 2xx still waits at most */
byte killedDelivery = NOTHING;      /* kill -9 of the web process, before this 2xx */
byte acknowledged;                  /* deliveries that got a 2xx */

/* ---- what only the properties read ---------------------------------------- */
bool mayBeTaken[MESSAGES];          /* written, and the carrier did not say "not taken" */
byte answered;                      /* the last opt-out whose STOP got a 2xx */
byte optOutOf[INBOUNDS];            /* the opt-out that stood after this STOP */
bool applied[INBOUNDS];             /* this inbound had its effect */
bool owesNone[3];                   /* the k-th opt-out: the carrier confirms it, or it was no text */
bool leftAnswered;                  /* whoever recorded that the customer left has been answered */
byte handingOver;                   /* workers between grant and result */
bool takenBack;                     /* the first opt-in was withdrawn, and that was answered */

byte accidents = ACCIDENTS, throttles = THROTTLES, refusals = REFUSALS;

/* ---- the gate ------------------------------------------------------------- */
#ifdef HELP_OPENS_THE_THREAD    /* whoever wrote may be answered (C11), after a no too */
#define permits(s) ((s) == OPTED_IN || helpDue != NOTHING)
#else
#define permits(s) ((s) == OPTED_IN)
#endif
#define gateAtRequest(s)     permits(s)
#define gateAtHandOver(s, m) (isOutConf(m) -> (s) == OPTED_OUT : \
                             (isHelpAnswer(m) -> (m) == helpDue : permits(s) && !resting))

/* The confirmation first; other texts wait until it was sent (where it failed or
   is unknown they hold). */
#define confirmed (state != OPTED_IN || status[IN_CONF(optIns)] == SENT)
#ifdef CONFIRMATION_NOT_FIRST
#define textsMayGo (true)
#else
#define textsMayGo (confirmed && !resting)
#endif

/* While an unclear text is under review only what a STOP is owed may go. */
#ifdef PAUSE_HOLDS_NOTHING
#define resting false
#define confirmationMayGo true
#else
#define resting paused
#define confirmationMayGo (!paused)
#endif

/* The last line that holds wins. */
#define ifQueued(m, k) (status[k] == QUEUED -> (k) : (m))

inline chooseHead(m) {
  m = NOTHING;
#if TEXTS > 1
  m = (textsMayGo -> ifQueued(m, TEXT(1)) : m);
#endif
  m = (textsMayGo -> ifQueued(m, TEXT(0)) : m);
#if HELPS > 1
  m = ifQueued(m, HELP_ANSWER(1));
#endif
#if HELPS > 0
  m = ifQueued(m, HELP_ANSWER(0));
#endif
  m = ifQueued(m, OUT_CONF(2));
  m = ifQueued(m, OUT_CONF(1));
  m = (confirmationMayGo -> ifQueued(m, IN_CONF(2)) : m);
  m = (confirmationMayGo -> ifQueued(m, IN_CONF(1)) : m);
#ifdef CONFIRMATION_NOT_FIRST
  m = ifQueued(m, TEXT(0))
#endif
}

#if TEXTS > 1
#define textDue (status[TEXT(0)] == QUEUED || status[TEXT(1)] == QUEUED)
#else
#define textDue (status[TEXT(0)] == QUEUED)
#endif
#if HELPS > 1
#define helpQueued (status[HELP_ANSWER(0)] == QUEUED || status[HELP_ANSWER(1)] == QUEUED)
#elif HELPS > 0
#define helpQueued (status[HELP_ANSWER(0)] == QUEUED)
#else
#define helpQueued false
#endif
#define isDue (helpQueued || ((status[0] == QUEUED || status[1] == QUEUED) && confirmationMayGo) || \
               status[2] == QUEUED || status[3] == QUEUED || (textDue && textsMayGo))

#ifdef CLAIM_WITHOUT_INFLIGHT
#define mayClaim isDue
#else
#define mayClaim (isDue && inFlight == NOTHING)
#endif

/* =========================================================================== */
/* hand-over.ts                                                                */
/* =========================================================================== */

/* What was asked for is gone with an opt-out, and with whoever had the number. */
#define overtaken(m) (optOutsBefore[m] != optOuts || (!isAnswer(m) && afterLeft[m] != left))

/* Looked at after an opt-out: this HELP came after it, and its answer was begun or is now. */
#define helpedInThisNo(n) ((mayBeTaken[n] || (n) == m) && optOutsBefore[n] == optOuts)

/* The bytes go to the carrier. */
inline writeRequest(w, m) {
  MUST(1, optOutsBefore[m] >= answered);
  MUST(1, state != OPTED_OUT || answered != optOuts || m == OUT_CONF(optOuts) || isHelpAnswer(m));
  MUST(4, !mayBeTaken[m]);
  MUST(12, !takenBack || m != IN_CONF(1));
  MUST(14, !leftAnswered || isAnswer(m) || afterLeft[m]);
  if
  :: isText(m) ->
     MUST(8, confirmed || state == OPTED_OUT || optOutsBefore[m] != optOuts || afterLeft[m] != left)
  :: isOutConf(m) ->
     MUST(3, !owesNone[m - 1] && !mayBeTaken[m])
#if HELPS > 1
  :: isHelpAnswer(m) ->
     MUST(16, state != OPTED_OUT || !helpedInThisNo(HELP_ANSWER(0)) || !helpedInThisNo(HELP_ANSWER(1)))
#endif
  :: else
  fi;
  mayBeTaken[m] = true
}

inline grant(w, m) {
  MUST(2, state == OPTED_IN || (state == OPTED_OUT && m == OUT_CONF(optOuts)) || isHelpAnswer(m));
  MUST(9, optOutsBefore[m] == optOuts);
  MUST(11, !paused || isAnswer(m));
  MUST(14, isAnswer(m) || afterLeft[m] == left);
  status[m] = SENDING;
  inFlight = m; inFlightBy = w; untilLeft = LIFE;
  handingOver++;
  MUST(5, accidents < ACCIDENTS || handingOver == 1);
  MUST(5, permitLeft[w] == 0 || permitLeft[1 - w] == 0 || !permitOpen[1 - w]);
  permitOpen[w] = true
}

/* What an opt-out, or a number that was left, notes with the text that is under way. */
#ifdef REQUEUE_AFTER_STOP
#define marked(m) (!isAnswer(m) && afterLeft[m] != left)
#elif defined(REQUEUE_AFTER_LEFT)
#define marked(m) (optOutsBefore[m] != optOuts)
#else
#define marked(m) overtaken(m)
#endif

/* fail-over.ts: once, no answer, nothing that was overtaken, and only what the gate would let pass. */
#if defined(FAILOVER_OF_ANSWERS)
#define mayFailOver(m) (!failedOver[m] && !marked(m))
#elif defined(FAILOVER_TWICE)
#define mayFailOver(m) (!isAnswer(m) && !marked(m) && permits(state))
#elif defined(FAILOVER_OF_OVERTAKEN)
#define mayFailOver(m) (!isAnswer(m) && !failedOver[m] && permits(state))
#else
#define mayFailOver(m) (!isAnswer(m) && !failedOver[m] && !marked(m) && permits(state))
#endif

proctype Worker(byte w) {
  byte m = NOTHING;
  bool wrote;
  mtype:status result = ABSENT;
#ifdef GATE_BEFORE_LOCK
  mtype:consent seen = NEVER_ASKED;
#endif

end_idle:
  {
    /* 1: the permit's clock starts, then the statement's snapshot is taken */
    atomic {
      mayClaim ->
#ifndef CLOCK_STARTS_AFTER_COMMIT
      permitLeft[w] = LIFE;
#endif
#ifdef HEAD_BEFORE_LOCK
      chooseHead(m);
#endif
#ifdef GATE_BEFORE_LOCK
      seen = state;
#endif
      skip
    }

    /* 2: FOR UPDATE SKIP LOCKED; the row is read again once it is locked, and
       the head is chosen by a statement that begins under the lock */
    atomic {
      if
#ifdef CLAIM_WITHOUT_INFLIGHT
      :: rowLock == FREE -> rowLock = WORKER(w)
#else
      :: rowLock == FREE && inFlight == NOTHING -> rowLock = WORKER(w)
#endif
      :: else -> permitLeft[w] = 0; m = NOTHING; goto end_idle
      fi;
#ifndef HEAD_BEFORE_LOCK
      chooseHead(m);
#endif
      if
      :: m == NOTHING -> rowLock = FREE; permitLeft[w] = 0; goto end_idle
      :: else
      fi
    }

#ifdef WRITE_BEFORE_COMMIT
    atomic { gateAtHandOver(state, m) -> writeRequest(w, m) }
#endif

    /* 3: gate, `sending`, commit; from here on there may be a permit */
    atomic {
      if
#ifdef GATE_BEFORE_LOCK
      :: gateAtHandOver(seen, m) -> grant(w, m)
#else
      :: gateAtHandOver(state, m) -> grant(w, m)
#endif
      :: else -> status[m] = REFUSED; rowLock = FREE; permitLeft[w] = 0; m = NOTHING; goto end_idle
      fi;
      rowLock = FREE
    }
#ifdef CLOCK_STARTS_AFTER_COMMIT
    permitLeft[w] = LIFE;
#endif
#ifdef CHECK_NOT_LAST
    if
    :: permitLeft[w] > 0
    :: permitLeft[w] == 0 -> goto end_idle
    fi;
#endif

    /* 4: mint, check and write, one synchronous step */
    atomic {
      if
#if defined(PERMIT_WITHOUT_END) || defined(CHECK_NOT_LAST)
      :: true ->
#else
      :: permitLeft[w] == 0 -> skip          /* ended: nothing is written */
      :: permitLeft[w] > 0 ->
#endif
#ifndef WRITE_BEFORE_COMMIT
         writeRequest(w, m);
#endif
         wrote = true
      fi;
      permitOpen[w] = false; permitLeft[w] = 0
    }
#ifdef PERMIT_USED_TWICE
    if
    :: atomic { writeRequest(w, m) }         /* a retry of the carrier's SDK */
    :: skip
    fi;
#endif

#ifdef FAILOVER_AT_ONCE
    if
    :: atomic { refusals > 0 -> refusals--; mayBeTaken[m] = false; writeRequest(w, m) }
    :: skip
    fi;
#endif

    /* 5: the carrier answers, or does not; the result, in a transaction of its own */
    lockRow(WORKER(w));
    atomic {
      if
      :: !wrote -> result = QUEUED
      :: wrote -> result = SENT
      :: wrote && isInConf(m) -> result = FAILED      /* the others wait only for this one */
      :: wrote && isInConf(m) -> result = UNKNOWN
      :: wrote && throttles > 0 -> result = QUEUED; throttles--; mayBeTaken[m] = false
      :: wrote && refusals > 0 -> result = BARRED; refusals--; mayBeTaken[m] = false
#ifdef FAILOVER_OF_UNKNOWN
      :: wrote && refusals > 0 -> result = BARRED; refusals--
#endif
      fi;
      if
#ifdef LATE_RESULT_CLEARS_ANY
      :: true ->
#else
      :: inFlight == m && inFlightBy == w && status[m] == SENDING ->
#endif
         if
         :: result == QUEUED && marked(m) -> status[m] = CANCELLED
         :: result == BARRED && mayFailOver(m) ->
            MUST(15, !isAnswer(m) && !failedOver[m] && !mayBeTaken[m]);
            status[m] = QUEUED; failedOver[m] = true
         :: result == BARRED && !mayFailOver(m) -> status[m] = FAILED
         :: else -> status[m] = result
         fi;
         inFlight = NOTHING; inFlightBy = 0; untilLeft = 0
#ifndef LATE_RESULT_CLEARS_ANY
      :: else ->                             /* recovery was here: only say what is known */
         if
         :: status[m] == UNKNOWN && (result == SENT || result == FAILED) -> status[m] = result
         :: status[m] == UNKNOWN && result == BARRED -> status[m] = FAILED
         :: else
         fi
#endif
      fi;
      handingOver--;
      rowLock = FREE; m = NOTHING; result = ABSENT; wrote = false;
      goto end_idle
    }
  } unless {
    atomic {                                 /* kill -9: the open transaction rolls back */
      killed[w] ->
      if
#ifndef LOCK_OUTLIVES_CRASH
      :: rowLock == WORKER(w) -> rowLock = FREE
#endif
      :: else
      fi;
      session[w] = false; permitOpen[w] = false; permitLeft[w] = 0
    }
  }
}

/* =========================================================================== */
/* recover.ts: what a dead worker left                                         */
/* =========================================================================== */
#ifdef RECOVERY_BEFORE_UNTIL
#define abandoned (inFlight != NOTHING && !session[inFlightBy])
#else
#define abandoned (inFlight != NOTHING && !session[inFlightBy] && untilLeft == 0)
#endif

proctype Recover() {
end_idle:
  do
  :: atomic {
       abandoned && rowLock == FREE -> rowLock = RECOVERY;
#ifdef BLIND_RESEND_AFTER_CRASH
       status[inFlight] = QUEUED;
#else
       status[inFlight] = UNKNOWN;
#endif
#ifndef RECOVERY_LEAVES_INFLIGHT
       inFlight = NOTHING; inFlightBy = 0;
#else
       inFlightBy = (inFlightBy + 1) % WORKERS;
#endif
       untilLeft = 0;
       rowLock = FREE
     }
  od
}

/* =========================================================================== */
/* request-text.ts                                                             */
/* =========================================================================== */
proctype Request() {
  byte i = 0;
#ifdef REQUEST_GATE_BEFORE_LOCK
  bool yes; byte count;
#endif
  do
  :: i < TEXTS ->
#ifdef REQUEST_GATE_BEFORE_LOCK
     atomic { yes = gateAtRequest(state); count = optOuts };
#endif
     atomic {
       rowLock == FREE -> rowLock = OTHER;
#ifdef REQUEST_GATE_BEFORE_LOCK
       status[TEXT(i)] = (yes -> QUEUED : REFUSED);
       optOutsBefore[TEXT(i)] = count;
       afterLeft[TEXT(i)] = left;
#else
       status[TEXT(i)] = (gateAtRequest(state) -> QUEUED : REFUSED);
       optOutsBefore[TEXT(i)] = optOuts;
       afterLeft[TEXT(i)] = left;
#endif
       rowLock = FREE; i++
     }
  :: else -> break
  od
}

inline cancelQueued() {
  byte c;
  for (c : 0 .. MESSAGES - 1) {
    if
#ifdef STOP_SPARES_HELP_ANSWER
    :: status[c] == QUEUED && !isHelpAnswer(c) -> status[c] = CANCELLED
#else
    :: status[c] == QUEUED -> status[c] = CANCELLED
#endif
    :: else
    fi
  }
  c = 0
}

/* An opt-in, under the row's lock: START, or what staff recorded. */
inline optIn() {
  paused = false;                            /* said plainly: nothing is left to find out */
  if
  :: state != OPTED_IN ->
     state = OPTED_IN; optIns++;
     status[IN_CONF(optIns)] = QUEUED;
     optOutsBefore[IN_CONF(optIns)] = optOuts;
     afterLeft[IN_CONF(optIns)] = left
  :: else                                    /* a second yes sends nothing */
  fi
}

proctype SpokenYes() {
  byte seen;
  atomic { rowLock == FREE -> rowLock = STAFF; optIn(); seen = optOuts; rowLock = FREE }
#if UNDO
  /* undo-answer.ts: only while it is the last word, and its confirmation has not left */
  if
  :: skip
  :: atomic {
       rowLock == FREE -> rowLock = STAFF;
       if
#ifdef UNDO_AFTER_CONFIRMATION_LEFT
       :: optIns == 1 && optOuts == seen && state == OPTED_IN ->
#else
       :: optIns == 1 && optOuts == seen && state == OPTED_IN && status[IN_CONF(1)] == QUEUED ->
#endif
          state = NEVER_ASKED; takenBack = true;
          cancelQueued()
       :: else                               /* too late */
       fi;
       rowLock = FREE
     }
  fi
#endif
}

/* =========================================================================== */
/* leave-number.ts: the last record that held the number names another one     */
/* =========================================================================== */
#if LEAVES
proctype Leave() {
  byte c;
  atomic {
    rowLock == FREE -> rowLock = RECORDS;
    left = true;
    if
    :: state == OPTED_IN -> state = NEVER_ASKED
    :: else                                  /* its no stays */
    fi;
#ifndef LEFT_CANCELS_NOTHING
    for (c : 0 .. MESSAGES - 1) {            /* what the phone's own STOP or HELP is owed stays */
      if
      :: status[c] == QUEUED && !isAnswer(c) -> status[c] = CANCELLED
      :: else
      fi
    }
    c = 0;
#endif
    rowLock = FREE
  }
  /* answered as an opt-out is: when nothing that was granted before can begin */
  atomic {
#ifndef LEFT_ANSWERS_AT_ONCE
    (inFlight == NOTHING || untilLeft == 0) ->
#endif
    leftAnswered = true
  }
}
#endif

/* =========================================================================== */
/* review.ts: an unclear text, and what staff find it to mean                  */
/* =========================================================================== */
#if UNCLEAR
proctype UnclearText() {
  atomic {
    rowLock == FREE -> rowLock = OTHER;
    if
    :: state != OPTED_OUT -> paused = true
    :: else                                  /* after a no there is nothing to find out */
    fi;
    rowLock = FREE
  }
}

/* Staff, or the clock that counts what nobody decided as an opt-out. */
proctype Decide() {
  bool asked;
end_undecided:
  atomic { paused -> asked = true }          /* the task is open */
  atomic {
    rowLock == FREE -> rowLock = REVIEWER;
    if
#ifdef DECIDES_WHAT_IS_DECIDED
    :: asked ->
#else
    :: paused ->                             /* read again under the lock */
#endif
       MUST(13, paused);
       if
       :: paused = false                     /* it was no stop: texts go on */
       :: paused = false;
          if
          :: state != OPTED_OUT ->
             state = OPTED_OUT; optOuts++;
             cancelQueued();
             owesNone[optOuts] = true   /* an opt-out that staff find sends none */
          :: else
          fi
       fi
    :: else                                  /* the customer has said it plainly since */
    fi;
    rowLock = FREE
  }
}
#endif

/* =========================================================================== */
/* receive-text.ts; record-consent.ts where the opt-out is spoken              */
/* =========================================================================== */
inline optOut(id) {
  paused = false;
  if
  :: state != OPTED_OUT ->
     state = OPTED_OUT; optOuts++;
#if defined(SAID_STOP_CANCELS_NOTHING)
     if
     :: !isSaid(id) -> cancelQueued()
     :: else
     fi;
#elif !defined(STOP_CANCELS_NOTHING)
     cancelQueued();
#endif
     optOutsBefore[OUT_CONF(optOuts)] = optOuts;
     if
     :: !isSaid(id) -> status[OUT_CONF(optOuts)] = QUEUED
     :: owesNone[optOuts] = true             /* the carrier confirms; a spoken one nobody does */
#ifdef CONFIRMED_BY_BOTH
     :: owesNone[optOuts] = true; status[OUT_CONF(optOuts)] = QUEUED
#endif
#ifdef SAID_STOP_IS_CONFIRMED
     :: isSaid(id) -> owesNone[optOuts] = true; status[OUT_CONF(optOuts)] = QUEUED
#endif
     fi
  :: else ->                                 /* repeated: changes nothing, sends nothing */
#ifdef CONFIRMS_REPEATED_STOP
     status[OUT_CONF(optOuts)] = QUEUED;
#endif
     skip
  fi;
  optOutOf[id] = optOuts
}

/* C44: answered each time; after a no once a day, and in this model the day does not end. */
inline answerHelp(j) {
  if
#ifdef HELP_ANSWERED_EACH_TIME
  :: true ->
#else
  :: state != OPTED_OUT || helpedAt != optOuts ->
#endif
     helpDue = HELP_ANSWER(j); helpedAt = optOuts;
     status[HELP_ANSWER(j)] = QUEUED;
     optOutsBefore[HELP_ANSWER(j)] = optOuts
#ifndef HELP_ANSWERED_EACH_TIME
  :: else
#endif
  fi
}

#define noOpenPermit(h) (inFlight == NOTHING || untilLeft == 0 || (PATIENCE > 0 && patience[h] == 0))

/* One delivery of the inbound text `id`, made again until it gets its 2xx. */
proctype Delivery(byte h; byte id) {
  bool first;
#ifdef REPEATED_STOP_ANSWERS_AT_ONCE
  bool repeated;
#endif
#ifdef PATIENCE_FROM_ARRIVAL
  patience[h] = PATIENCE;
#endif
again:
  {
    /* 1: insert the inbound, unique; who comes second waits for the first's end */
    atomic {
      if
      :: inbound[id] == FREE      -> inbound[id] = DELIVERY(h); first = true
#ifdef NO_UNIQUE_INBOUND
      :: inbound[id] != FREE      -> first = true
#else
      :: inbound[id] == COMMITTED -> first = false
#endif
      fi
    }

    if
    :: first ->
       /* 2: the number's lock */
       lockRow(DELIVERY(h));

       /* 3: event, fold, cancel, confirmation, commit */
       atomic {
         MUST(10, !applied[id]);
         applied[id] = true;
         if
         :: isStop(id) ->
#ifdef REPEATED_STOP_ANSWERS_AT_ONCE
            repeated = (state == OPTED_OUT);
#endif
            optOut(id)
#if HELPS > 0
         :: isHelp(id) -> answerHelp(id - HELP(0))
#endif
         :: id == START -> optIn()
         fi;
         inbound[id] = COMMITTED; rowLock = FREE;
#ifndef PATIENCE_FROM_ARRIVAL
         patience[h] = (isStop(id) -> PATIENCE : 0)
#endif
       }
    :: else ->
#ifndef PATIENCE_FROM_ARRIVAL
       patience[h] = (isStop(id) -> PATIENCE : 0)
#endif
    fi;

    /* 4: wait for the permits that were granted before, duplicates too; 2xx */
    atomic {
      if
      :: !isStop(id)
#ifdef NO_WAIT_BEFORE_2XX
      :: first
#endif
#ifdef DUPLICATE_ANSWERS_AT_ONCE
      :: !first
#endif
#ifdef SAID_STOP_ANSWERS_AT_ONCE
      :: isSaid(id) && first
#endif
#ifdef SAID_STOP_AGAIN_AT_ONCE
      :: isSaid(id) && !first
#endif
#ifdef REPEATED_STOP_ANSWERS_AT_ONCE
      :: repeated
#endif
      :: isStop(id) && noOpenPermit(h)
      fi;
      if
      :: isStop(id) && optOutOf[id] > answered -> answered = optOutOf[id]
      :: else
      fi;
      first = false; patience[h] = 0; acknowledged++
    }
  } unless {
    atomic {                                 /* rolls back; the carrier delivers again */
      killedDelivery == h ->
      killedDelivery = NOTHING;
      if
      :: rowLock == DELIVERY(h) -> rowLock = FREE
      :: else
      fi;
      if
      :: inbound[id] == DELIVERY(h) -> inbound[id] = FREE
      :: else
      fi;
      first = false; patience[h] = 0;
      goto again
    }
  }
}

/* =========================================================================== */
/* the world                                                                   */
/* =========================================================================== */
#define down(x) x = ((x) > 0 -> (x) - 1 : 0)

proctype Clock() {
  byte i;
end_still:
  do
  :: atomic {
       (untilLeft > 0 || permitLeft[0] > 0 || permitLeft[1] > 0 || patience[0] > 0 ||
        (DELIVERIES > 1 && patience[1 % DELIVERIES] > 0) ||
        (DELIVERIES > 2 && patience[2 % DELIVERIES] > 0) ||
        (DELIVERIES > 3 && patience[3 % DELIVERIES] > 0)) ->
       down(untilLeft);
       for (i : 0 .. WORKERS - 1) {
#ifdef PERMIT_CLOCK_SLEEPS
         if
         :: down(permitLeft[i])
         :: skip                             /* the machine was suspended, its clock too */
         fi
#else
         down(permitLeft[i])
#endif
       }
       for (i : 0 .. DELIVERIES - 1) { down(patience[i]) }
       i = 0
     }
  od
}

proctype Accident() {
end_luck:
  do
  :: atomic {
       accidents > 0 -> accidents--;
       if
       :: killed[0] = true                   /* the workers are alike: one is enough */
       :: session[0] = false                 /* lost, and the process lives on */
       :: killedDelivery = 0                 /* the first STOP's, the last text's */
       :: DELIVERIES > 1 && !ALIKE -> killedDelivery = DELIVERIES - 1
       fi
     }
  od
}

/* When nothing can happen any more. */
proctype Quiet() {
  byte i;
  atomic {
    timeout ->
    MUST(6, rowLock == FREE);
    MUST(6, acknowledged == DELIVERIES);
    for (i : 0 .. MESSAGES - 1) {
      MUST(7, status[i] != SENDING)
    }
    MUST(7, inFlight == NOTHING);
    MUST(7, !isDue)
  }
}

init {
  byte i;
  atomic {
    for (i : 0 .. WORKERS - 1)    { run Worker(i) }
    for (i : 0 .. DELIVERIES - 1) {
      run Delivery(i, (i < STOPS_A -> STOP_A :
                      (i < STOPS_A + STOPS_B -> STOP_B :
                      (i < STOPS_A + STOPS_B + SAID_STOPS -> SAID_STOP :
                      (i < STOPS_A + STOPS_B + SAID_STOPS + STARTS -> START :
                       HELP(i - STOPS_A - STOPS_B - SAID_STOPS - STARTS))))))
    }
    i = 0;
    run Recover(); run Request();
#if SPOKEN
    run SpokenYes();
#else
    optIn();
#endif
#if UNCLEAR
    run UnclearText(); run Decide();
#endif
#if LEAVES
    run Leave();
#endif
    run Clock(); run Accident(); run Quiet()
  }
}
