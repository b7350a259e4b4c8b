package dev.paperboy.delivery;

import java.util.List;

/**
 * What a mail system says of a mail of ours that it gave up.
 *
 * @param diagnostic what the last server said, from outside; may be empty
 * @param recipients whom it names as those who did not get it, from outside and unproven; may be empty
 */
public record BounceReport(Verdict verdict, String diagnostic, List<String> recipients) {

    /** Whether it is about somebody behind this address: a member of a group, or whom its mail is forwarded to. */
    boolean namesOnlyOthersThan(String address) {
        return !recipients.isEmpty() && recipients.stream().noneMatch(address::equalsIgnoreCase);
    }

    /** What to say of it, at the one whose address this is. */
    String words(String address) {
        return namesOnlyOthersThan(address)
                ? "at another address than the reader's: " + verdict.words()
                : verdict.words();
    }
}
