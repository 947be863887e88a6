/*
 * Two numbers, A and B, and every transaction that locks more than one thing:
 * who waits for whom. A state in which somebody waits for ever is an invalid end
 * state. README.md says which code each part stands for.
 */
#define FREE 0
#define A 0
#define B 1
byte row[2];            /* FOR NO KEY UPDATE of the number's row */
byte shared[2];         /* FOR KEY SHARE of it: what a foreign key takes */
byte inbound = FREE;    /* the unique index entry of one carrier message */
bool done;              /* that message is committed */

#ifdef FOREIGN_KEY_BEFORE_LOCK       /* and then FOR UPDATE, which KEY SHARE blocks */
#define lock(n, me)    atomic { row[n] == FREE && shared[n] == mine -> row[n] = me }
#else
#define lock(n, me)    atomic { row[n] == FREE -> row[n] = me }
#endif
#define unlock(n)      row[n] = FREE

/* A customer's number changes: both rows, sorted, whichever is the old one. */
proctype ChangeNumber(byte me; byte from; byte to) {
  byte mine = 0;
#ifdef TWO_LOCKS_OPPOSITE_ORDER
  lock(from, me); lock(to, me);
#else
  lock((from < to -> from : to), me);
  lock((from < to -> to : from), me);
#endif
  atomic { unlock(A); unlock(B) }
}

/* A hand-over claims several numbers, in the order of what is due. */
proctype HandOver(byte me; byte one; byte two) {
  byte mine = 0;
  bool first, second;
#ifdef CLAIM_WAITS
  lock(one, me); first = true;
  lock(two, me); second = true;
#else
  atomic { if :: row[one] == FREE -> row[one] = me; first = true  :: else fi };   /* SKIP LOCKED */
  atomic { if :: row[two] == FREE -> row[two] = me; second = true :: else fi };
#endif
  atomic {
    if :: first  -> unlock(one) :: else fi;
    if :: second -> unlock(two) :: else fi
  }
}

/* An inbound text: the unique index entry, then the number; delivered twice. */
proctype Inbound(byte me; byte n; bool twin) {
  byte mine = 0;
#ifdef INDEX_AFTER_LOCK
  if
  :: twin && me % 2 -> lock(n, me);
     atomic { inbound == FREE -> inbound = me };
     atomic { done = true; inbound = FREE; unlock(n) };
     goto end
  :: else
  fi;
#endif
  if
  :: twin ->
     atomic { inbound == FREE -> if :: done -> goto end :: else -> inbound = me fi }
  :: else
  fi;
#ifdef FOREIGN_KEY_BEFORE_LOCK
  atomic { shared[n]++; mine = 1 };
#endif
  lock(n, me);
  if                                   /* commit, or a crash: both let go */
  :: atomic {
       unlock(n); shared[n] = shared[n] - mine;
       if :: twin -> inbound = FREE; done = true :: else fi
     }
  :: atomic {
       unlock(n); shared[n] = shared[n] - mine;
       if :: twin -> inbound = FREE :: else fi
     }
  fi;
end:
  skip
}

init {
  atomic {
    run ChangeNumber(1, A, B); run ChangeNumber(2, B, A);
    run HandOver(3, A, B); run HandOver(4, B, A);
    run Inbound(5, A, true); run Inbound(6, A, true);
    run Inbound(7, A, false); run Inbound(8, B, false)
  }
  timeout -> assert(row[A] == FREE && row[B] == FREE && inbound == FREE)
}
