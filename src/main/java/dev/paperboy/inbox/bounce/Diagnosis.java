package dev.paperboy.inbox.bounce;

import dev.paperboy.delivery.Verdict;
import java.util.Comparator;

/**
 * Why a mail came back.
 *
 * @param status of RFC 3463, as the words mend it; empty when nothing is known
 * @param diagnostic what the last server said, from outside: hostile, and it may name addresses; may be empty
 */
public record Diagnosis(String status, String diagnostic, Verdict verdict) {

    static final Comparator<Diagnosis> MILDEST_FIRST =
            Comparator.comparing(diagnosis -> diagnosis.verdict() == Verdict.ADDRESS);
}
