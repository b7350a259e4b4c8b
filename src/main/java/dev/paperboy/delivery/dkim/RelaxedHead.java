package dev.paperboy.delivery.dkim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A mail's header fields in relaxed form (RFC 6376, 3.4.2), each as {@code name:value}. */
final class RelaxedHead {

    private final Map<String, Deque<String>> fields = new HashMap<>();
    private final int bodyStart;

    RelaxedHead(byte[] mail) {
        int end = end(mail);
        this.bodyStart = Math.min(mail.length, end + 2);
        var head = new String(mail, 0, end, ISO_8859_1);
        int start = 0;
        while (start < head.length()) {
            int next = nextField(head, start);
            add(head.substring(start, next));
            start = next;
        }
    }

    /** Behind the line end of the last field. */
    private static int end(byte[] mail) {
        boolean atLineStart = true;
        for (int i = 0; i + 1 < mail.length; i++) {
            boolean lineEnd = mail[i] == '\r' && mail[i + 1] == '\n';
            if (lineEnd && atLineStart) {
                return i;
            }
            if (lineEnd) {
                i++;
            }
            atLineStart = lineEnd;
        }
        return mail.length;
    }

    private static int nextField(String head, int start) {
        int at = start;
        do {
            int lineEnd = head.indexOf("\r\n", at);
            at = lineEnd < 0 ? head.length() : lineEnd + 2;
        } while (at < head.length() && (head.charAt(at) == ' ' || head.charAt(at) == '\t'));
        return at;
    }

    private void add(String field) {
        int colon = field.indexOf(':');
        if (colon > 0) {
            var name = field.substring(0, colon).stripTrailing().toLowerCase(Locale.ROOT);
            fields.computeIfAbsent(name, n -> new ArrayDeque<>()).addLast(relaxed(name, field.substring(colon + 1)));
        }
    }

    /** Where the body begins; the mail's length if it has none. */
    int bodyStart() {
        return bodyStart;
    }

    /**
     * What a signature over these names covers: where a name stands several times, the fields from the lowest up; where no
     * field is left for a name, nothing, and thereby that there is none.
     */
    String covered(List<String> names) {
        var covered = new StringBuilder(1024);
        var left = new HashMap<String, Deque<String>>();
        for (var name : names) {
            var field = left.computeIfAbsent(name, n -> new ArrayDeque<>(fields.getOrDefault(n, new ArrayDeque<>())))
                    .pollLast();
            if (field != null) {
                covered.append(field).append("\r\n");
            }
        }
        return covered.toString();
    }

    /** The value in one line, its runs of blanks made one, none at its ends. */
    static String relaxed(String lowerCaseName, String value) {
        var relaxed = new StringBuilder(lowerCaseName.length() + value.length() + 1);
        relaxed.append(lowerCaseName).append(':');
        int textStart = relaxed.length();
        boolean blank = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ' ' || c == '\t') {
                blank = true;
            } else if (c != '\r' && c != '\n') {
                if (blank && relaxed.length() > textStart) {
                    relaxed.append(' ');
                }
                relaxed.append(c);
                blank = false;
            }
        }
        return relaxed.toString();
    }
}
