package dev.paperboy.inbox.bounce;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Amazon SES tells by SNS when a topic sends mail: JSON that holds the head of the mail it is about. */
final class SesNotice {

    private static final int LONGEST = 64_000;

    private static final Pattern KIND =
            Pattern.compile("\"(?:notification|event)Type\"\\s{0,9}:\\s{0,9}\"(Bounce|Complaint)\"");

    private static final Pattern FIELD = Pattern.compile(
            "\"name\"\\s{0,9}:\\s{0,9}\"([\\w-]{1,60})\",\\s{0,9}\"value\"\\s{0,9}:\\s{0,9}\"([^\"]{0,500})\"");

    private SesNotice() {}

    /** The notice in this mail; empty when there is none. */
    static Optional<Incoming> in(ReadMail mail) {
        return mail.first(part -> part.type().equals("text/plain"))
                .map(SesNotice::json)
                .filter(json -> json.startsWith("{"))
                .flatMap(json -> read(mail, json));
    }

    private static String json(Part part) {
        var text = part.text().strip();
        // Its long lines are broken on the way, with a mark; some topics put the notice into a string of another.
        return text.substring(0, Math.min(LONGEST, text.length()))
                .replaceAll("!\\n ?", "")
                .replace("\\\"", "\"");
    }

    private static Optional<Incoming> read(ReadMail mail, String json) {
        var kind = KIND.matcher(json);
        if (!kind.find()) {
            return Optional.empty();
        }
        var traces = Tracing.of(new ReadMail(mail.head(), List.of(new Part("message/rfc822", head(json)))));
        if (kind.group(1).equals("Complaint")) {
            var type = value(json, "complaintFeedbackType");
            return Optional.of(new Incoming.Complained(type.isEmpty() ? "abuse" : type, traces));
        }
        var status = value(json, "bounceType").equals("Permanent") ? value(json, "status") : "";
        var diagnosis = Judging.of(status, value(json, "diagnosticCode"), "");
        return Optional.of(new Incoming.Bounced(diagnosis, NamedAddresses.in(value(json, "emailAddress")), traces));
    }

    private static String value(String json, String name) {
        var matcher = Pattern.compile("\"" + name + "\"\\s{0,9}:\\s{0,9}\"([^\"]{0,500})\"")
                .matcher(json);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String head(String json) {
        var head =
                new StringBuilder("return-path: ").append(value(json, "source")).append('\n');
        for (var matcher = FIELD.matcher(json); matcher.find(); ) {
            head.append(matcher.group(1)).append(": ").append(matcher.group(2)).append('\n');
        }
        return head.toString();
    }
}
