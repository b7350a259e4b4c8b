package dev.paperboy.inbox.bounce;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a delivery report says of one recipient.
 *
 * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed}, {@code expanded}, or what somebody made of it
 * @param status of RFC 3463; empty when none was said
 * @param diagnostic the last server's words; may be empty
 * @param hearsay whether the words neither follow the name of a kind of system, as RFC 3464, 2.3.6 wants, nor hold a reply's code,
 *     so that nobody knows who said them, and to what
 * @param addresses whom it names as the recipient, in the end and at first; may be empty
 */
record RecipientReport(String action, String status, String diagnostic, boolean hearsay, List<String> addresses) {

    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)");
    private static final Pattern REPLY =
            Pattern.compile("(?<![\\w.])[45](?:\\d\\d|\\.\\d{1,3}\\.\\d{1,3})(?![\\w.]*\\w)");
    private static final Pattern TYPE = Pattern.compile("^[\\w.+-]{1,30}\\s{0,3};\\s{0,9}");

    static RecipientReport of(Fields group) {
        var code = group.get("diagnostic-code");
        var type = TYPE.matcher(code);
        var typed = type.find();
        var words = typed ? code.substring(type.end()) : code;
        var matcher = STATUS.matcher(group.get("status"));
        var action = group.get("action").strip().toLowerCase(Locale.ROOT);
        var category = group.get("x-powermta-bouncecategory");
        return new RecipientReport(
                action,
                matcher.find() ? matcher.group(1) : "",
                category.isEmpty() ? words : words + " (" + category + ")",
                !typed && !words.isBlank() && !REPLY.matcher(words).find(),
                NamedAddresses.in(group.get("final-recipient") + " " + group.get("original-recipient")));
    }

    /**
     * Why the mail came back.
     *
     * @param words what the mail says for people
     */
    Diagnosis diagnosis(String words) {
        return hearsay ? Judging.hearsay(status, diagnostic, words) : Judging.of(status, diagnostic, words);
    }

    /** Whether the mail was given up. Who says nothing of what was done says it by the status. */
    boolean failed() {
        if (action.isEmpty()) {
            return !status.isEmpty() && status.charAt(0) != '2' && !late();
        }
        return action.startsWith("fail") || action.startsWith("expired") || action.startsWith("error");
    }

    boolean delayed() {
        return action.startsWith("delay") || action.startsWith("deferred") || (action.isEmpty() && late());
    }

    private boolean late() {
        return status.startsWith("4");
    }
}
