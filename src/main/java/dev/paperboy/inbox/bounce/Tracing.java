package dev.paperboy.inbox.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers what says which mail a report means. */
final class Tracing {

    private static final int MOST = 20;
    private static final int LONGEST = 500;

    /** Where the address stands that the report was sent to; each kind of server writes another one. */
    private static final List<String> SENT_TO = List.of(
            "delivered-to",
            "x-original-to",
            "envelope-to",
            "x-envelope-to",
            "x-delivered-to",
            "original-recipient",
            "to");

    private static final List<String> SENT_FROM =
            List.of("return-path", "x-envelope-from", "x-env-sender", "original-mail-from");

    private Tracing() {}

    static Traces of(ReadMail mail) {
        var returned = mail.parts().stream().flatMap(Tracing::heads).toList();
        var addresses = new ArrayList<>(values(List.of(mail.head()), SENT_TO));
        addresses.addAll(values(returned, SENT_FROM));
        return new Traces(
                addresses,
                values(returned, List.of("message-id")),
                values(returned, List.of("x-paperboy-digest")),
                values(returned, List.of("list-unsubscribe")));
    }

    private static Stream<Fields> heads(Part part) {
        if (part.isEnclosed()) {
            return Stream.of(Fields.read(head(part.text())));
        }
        if (part.isFeedback()) {
            return Stream.of(Fields.read(part.text()));
        }
        return part.isText() ? Stream.of(Fields.read(ReturnedText.after(part.text()))) : Stream.empty();
    }

    /** Some begin with an empty line. */
    private static String head(String enclosed) {
        var text = enclosed.stripLeading();
        var end = text.indexOf("\n\n");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static List<String> values(List<Fields> heads, List<String> names) {
        return heads.stream()
                .flatMap(head -> names.stream().flatMap(name -> head.all(name).stream()))
                .map(value -> value.substring(0, Math.min(LONGEST, value.length())))
                .limit(MOST)
                .toList();
    }
}
